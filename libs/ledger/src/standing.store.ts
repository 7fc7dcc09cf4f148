import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { EntryEventKind } from './entry';
import type { Standing } from './standing';

export type KeptEntry = Readonly<{
  id: string;
  receipt: string;
  authorityId: string;
  registeredAt: Date;
  /** Times as texts: they come out of JSON. */
  events: readonly Readonly<{
    sequence: number;
    kind: EntryEventKind;
    occurredAt: string;
    facts: Readonly<Record<string, unknown>>;
  }>[];
}>;

/** What is shown of an entry at present. */
export type ShownStanding = Standing & Readonly<{ entryId: string }>;

const EVENTS = sql<KeptEntry>(
  'standing.events',
  `select e.id, e.receipt, e.authority_id as "authorityId", e.registered_at as "registeredAt",
     (select json_agg(json_build_object('sequence', v.sequence, 'kind', v.kind, 'occurredAt', v.occurred_at, 'facts', v.facts)
        order by v.sequence) from ledger_event v where v.entry_id = e.id) as events
   from ledger_entry e where ($1::uuid is null or e.id > $1) order by e.id limit $2`,
);
const SHOWN = sql<ShownStanding>(
  'standing.shown',
  `select entry_id as "entryId", state, authority_id as "authorityId", department_id as "departmentId",
     acknowledge_by as "acknowledgeBy", due_at as "dueAt", answered_at as "answeredAt", outcome, merged_into as "mergedInto",
     extensions, reopened,
     last_sequence as "lastSequence" from ledger_entry_current where entry_id = any ($1)`,
);
const PUT_BACK = sql(
  'standing.put_back',
  `insert into ledger_entry_current (entry_id, registered_at, state, authority_id, department_id, acknowledge_by, due_at,
     answered_at, outcome, merged_into, last_sequence, extensions, reopened)
   select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::timestamptz[],
     $8::timestamptz[], $9::text[], $10::uuid[], $11::int[], $12::int[], $13::boolean[])
   on conflict (entry_id) do nothing`,
);

/** All SQL that compares what entries are with what their events say. */
@Injectable()
export class StandingStore {
  /** Entries with all their events, in the order of their ids, behind one of them. */
  events(reader: Reader, after: string | null, most: number): Promise<readonly KeptEntry[]> {
    return reader.rows(EVENTS, [after, most]);
  }

  shown(reader: Reader, entryIds: readonly string[]): Promise<readonly ShownStanding[]> {
    return reader.rows(SHOWN, [entryIds]);
  }

  /** Puts back what entries are, where nothing says it any more; leaves alone what is there. Gives how many. */
  putBack(tx: Tx, rows: readonly (ShownStanding & Readonly<{ registeredAt: Date }>)[]): Promise<number> {
    return tx.run(PUT_BACK, [
      rows.map((row) => row.entryId),
      rows.map((row) => row.registeredAt),
      rows.map((row) => row.state),
      rows.map((row) => row.authorityId),
      rows.map((row) => row.departmentId),
      rows.map((row) => row.acknowledgeBy),
      rows.map((row) => row.dueAt),
      rows.map((row) => row.answeredAt),
      rows.map((row) => row.outcome),
      rows.map((row) => row.mergedInto),
      rows.map((row) => row.lastSequence),
      rows.map((row) => row.extensions),
      rows.map((row) => row.reopened),
    ]);
  }
}
