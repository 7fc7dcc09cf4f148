import type { Type } from '@nestjs/common';
import { insightsHandlers } from '#insights';
import { notificationHandlers } from '#notifications';
import { type EventHandler, HandleEvent, sql } from '#platform';
import { proposalHandlers } from '#proposals';
import type { Stage } from './stage';

type Recorded = Readonly<{ id: string; name: string; payload: Readonly<Record<string, unknown>> }>;

/** What the product derives from events, rather than tells people. */
const DERIVING: readonly Type<EventHandler>[] = [...proposalHandlers, ...insightsHandlers];

const RECORDED = sql<Recorded>(
  'demo.recorded',
  'select id, name, payload from outbox_event where relayed_at is null and xmin = pg_current_xact_id()::xid order by occurred_at, id',
);
const NOTE = sql('demo.note_handled', 'insert into handled (event_id, handler) select unnest($1::uuid[]), $2');
const RELAYED = sql('demo.relayed', 'update outbox_event set relayed_at = app_now() where id = any ($1)');

/**
 * Brings the outbox in order, so that the worker finds the demo as it would find a product that has run for months. What
 * search and the finding of similar proposals derive is derived here and now. Of what people would be told, most is noted
 * as told: hundreds of mails about old things help nobody who looks at a fresh demo inbox. Only the news of the script
 * stays unrelayed, and the worker tells people of it when it starts.
 */
export async function settleEvents(stage: Stage): Promise<void> {
  const events = await stage.tx.rows(RECORDED);
  for (const handler of DERIVING.map((type) => stage.use(type))) {
    for (const event of waiting(handler, events)) await stage.use(HandleEvent).execute(handler, event.id);
  }
  const old = events.filter((event) => !isNews(stage, event));
  for (const handler of notificationHandlers.map((type) => stage.use<EventHandler>(type))) {
    await stage.tx.run(NOTE, [waiting(handler, old).map(({ id }) => id), handler.name]);
  }
  await stage.tx.run(RELAYED, [old.map(({ id }) => id)]);
}

function waiting(handler: EventHandler, events: readonly Recorded[]): readonly Recorded[] {
  return events.filter(({ name }) => handler.events.includes(name));
}

function isNews({ news }: Stage, { name, payload }: Recorded): boolean {
  switch (name) {
    case 'policy.version_published':
      return news.has(`${String(payload['policyId'])} ${String(payload['number'])}`);
    case 'ledger.response_released':
      return news.has(String(payload['responseId']));
    case 'discussion.comment_posted':
      return news.has(String(payload['commentId']));
    default:
      return false;
  }
}
