import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '#platform';
import { type Delivery, isMailKind, MAIL_KINDS, type Next } from './delivery';
import { CONCURRENCY } from './concurrency';
import { PRESENCE } from './sender-presence';

type Row = Omit<Delivery, 'kind'> & Readonly<{ kind: string }>;

const ADD_ACCOUNT_MAIL = sql(
  'delivery.add_account_mail',
  `insert into delivery (id, event_id, account_id, channel, kind, facts, due_at, message_id, created_at)
   values ($1, $2, $3, 'email', $4, $5, $6, $7, $6) on conflict (event_id, account_id, channel) do nothing`,
);
/**
 * `(select app_now())` is asked once, so that the index on `due_at` serves. The number is part of the text: of a limit that is
 * a parameter PostgreSQL expects a tenth of the table, and reads all of it.
 */
const CLAIM = Array.from({ length: CONCURRENCY }, (_, place) =>
  sql<Row>(
    `delivery.claim_${place + 1}`,
    `update delivery set state = 'sending', sending_since = app_now(), sender = $1, attempts = attempts + 1
      where id = any (array(
        select id from delivery where state = 'pending' and due_at <= (select app_now()) and kind = any ($2)
         order by due_at, id limit ${place + 1} for update skip locked))
     returning id, account_id as "accountId", kind, reasons, facts, message_id as "messageId", attempts`,
  ),
);
const MINE = `where id = $1 and state = 'sending' and sender = $2`;
const SENT = sql(
  'delivery.sent',
  `update delivery set state = 'sent', sent_at = app_now(), sending_since = null, sender = null, error = null ${MINE}`,
);
const OVER = sql(
  'delivery.over',
  `update delivery set state = $3, error = $4, sending_since = null, sender = null ${MINE}`,
);
const LATER = sql(
  'delivery.later',
  `update delivery set state = 'pending', due_at = app_now() + $3 * interval '1 second', error = $4, attempts = attempts - $5,
     sending_since = null, sender = null ${MINE}`,
);
/** Longer than handing over may take (`HAND_OVER_MS`), so that nothing is taken from whoever is merely cut off for a moment. */
const LONG_SINCE = `state = 'sending' and sending_since < (select app_now()) - interval '60 seconds'`;
const SENDERS = sql<{ sender: number }>(
  'delivery.senders',
  `select distinct sender from delivery where ${LONG_SINCE} and sender <> $1`,
);
const IS_GONE = sql<{ gone: boolean }>(
  'delivery.sender_is_gone',
  `select pg_try_advisory_xact_lock(${PRESENCE}, $1) as gone`,
);
const TAKE_BACK = sql(
  'delivery.take_back',
  `update delivery set state = 'pending', due_at = app_now(), error = 'the sender was lost', sending_since = null, sender = null
    where ${LONG_SINCE} and sender = $1`,
);

/** All SQL by which deliveries are worked off. */
@Injectable()
export class DeliveryStore {
  async addAccountMail(
    tx: Tx,
    mail: Readonly<{
      id: string;
      eventId: string;
      accountId: string;
      kind: string;
      facts: object;
      messageId: string;
      now: Date;
    }>,
  ): Promise<void> {
    await tx.run(ADD_ACCOUNT_MAIL, [
      mail.id,
      mail.eventId,
      mail.accountId,
      mail.kind,
      JSON.stringify(mail.facts),
      mail.now,
      mail.messageId,
    ]);
  }

  /** Takes up to `most` due deliveries, `CONCURRENCY` at most, each of which no other sender gets. */
  async claim(tx: Tx, sender: number, most: number): Promise<readonly Delivery[]> {
    const statement = CLAIM[Math.min(most, CONCURRENCY) - 1];
    return statement ? (await tx.rows(statement, [sender, MAIL_KINDS])).flatMap(deliveryOf) : [];
  }

  /** Writes down what became of a delivery of this sender's. */
  async settle(tx: Tx, sender: number, id: string, next: Next): Promise<void> {
    switch (next.state) {
      case 'sent':
        await tx.run(SENT, [id, sender]);
        return;
      case 'failed':
      case 'recalled':
        await tx.run(OVER, [id, sender, next.state, next.error]);
        return;
      case 'pending':
        await tx.run(LATER, [id, sender, next.inSeconds, next.error, next.counts ? 0 : 1]);
        return;
    }
  }

  /** Other senders that have been handing something over for more than a minute: living, or perhaps gone. */
  async suspects(tx: Tx, sender: number): Promise<readonly number[]> {
    return (await tx.rows(SENDERS, [sender])).map((row) => row.sender);
  }

  /** Makes due again what a sender was handing over, if its lock shows that it is gone; gives the number of deliveries. */
  async takeBack(tx: Tx, suspect: number): Promise<number> {
    const judged = await tx.row(IS_GONE, [suspect]);
    return judged?.gone ? tx.run(TAKE_BACK, [suspect]) : 0;
  }
}

function deliveryOf({ kind, ...row }: Row): readonly Delivery[] {
  return isMailKind(kind) ? [{ ...row, kind }] : [];
}
