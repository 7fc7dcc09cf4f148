import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, type Config, type RecordedEvent, sql, type Statement, type Tx } from '#platform';
import { DeliveryBell } from '../deliveries/delivery-bell';
import type { NoticeKind } from './notice';
import { FORGET_RECIPIENTS, PREPARE_RECIPIENTS } from './recipients.read';

const CHUNK = 5_000;

const WRITE_NOTICES = sql(
  'notice.write',
  `insert into notice (id, event_id, account_id, kind, reasons, facts, created_at)
   select uuidv7(), $3, account_id, $4, reasons, $5::jsonb || jsonb_strip_nulls(jsonb_build_object($7::text, about)), $6
     from pg_temp.recipient where place > $1 and place <= $2 and in_app
   on conflict (event_id, account_id) do nothing`,
);
const WRITE_DELIVERIES = sql(
  'delivery.write',
  `insert into delivery (id, event_id, account_id, channel, kind, reasons, facts, due_at, message_id, created_at)
   select id, $3, account_id, 'email', $4, reasons, $5::jsonb || jsonb_strip_nulls(jsonb_build_object($8::text, about)), $6,
          '<' || id || '@' || $7 || '>', $6
     from (select uuidv7() as id, * from pg_temp.recipient where place > $1 and place <= $2 and by_mail) r
   on conflict (event_id, account_id, channel) do nothing`,
);

/**
 * What somebody is to be told of. `recipients` is a statement of `recipients.read.ts` with its own `parameters` from $3 on;
 * `facts` are ids only.
 */
export type Telling = Readonly<{
  event: RecordedEvent;
  kind: NoticeKind;
  recipients: Statement<never>;
  parameters: readonly (string | number)[];
  facts: Readonly<Record<string, string | number>>;
  /** What `about` of the recipients is, where it is no entry. */
  aboutAs?: 'digestId';
  /** Only for one's own receipt: everything else is never told to whoever did it. */
  alsoActor?: true;
}>;

/** Tells people of an event: one notice per person, and one delivery per person and outside channel, as they wish it. */
@Injectable()
export class TellPeople {
  private readonly host: string;

  constructor(
    private readonly clock: Clock,
    private readonly bell: DeliveryBell,
    @Inject(CONFIG) config: Config,
  ) {
    this.host = new URL(config.origin).hostname;
  }

  /** Writes notices and deliveries in the event's transaction, in chunks of 5,000 people; gives the number of people. */
  async execute(tx: Tx, telling: Telling): Promise<number> {
    const now = await this.clock.now(tx);
    const actor = telling.alsoActor ? null : telling.event.actorId;
    await tx.run(PREPARE_RECIPIENTS);
    const people = await tx.run(telling.recipients, [telling.kind, actor, ...telling.parameters]);
    const common = [telling.event.id, telling.kind, JSON.stringify(telling.facts), now];
    const about = telling.aboutAs ?? 'entryId';
    for (let from = 0; from < people; from += CHUNK) {
      await tx.run(WRITE_NOTICES, [from, from + CHUNK, ...common, about]);
      await tx.run(WRITE_DELIVERIES, [from, from + CHUNK, ...common, this.host, about]);
    }
    await tx.run(FORGET_RECIPIENTS);
    tx.afterCommit(() => this.bell.ring());
    return people;
  }
}
