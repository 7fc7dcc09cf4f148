import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { EntryFacts, LoggedEvent } from './leaf';
import type { Hash } from './merkle';
import { edgeWidths, type NewNode, type TreeEdge } from './tree-edge';
import { TILE_WIDTH } from './tile';

/** A checkpoint as it was signed: `size` in leaves, `note` as it is published. */
export type SignedCheckpoint = Readonly<{ size: number; root: Hash; note: string; signedAt: Date }>;

export type PendingEvent = Readonly<{ pendingId: number; event: LoggedEvent }>;

/** What is added to the log by one transaction: leaves in their order from `first` on, the nodes that follow from them. */
export type Addition = Readonly<{
  first: number;
  eventIds: readonly string[];
  leaves: readonly string[];
  hashes: readonly Hash[];
  nodes: readonly NewNode[];
}>;

type PendingRow = Omit<LoggedEvent, 'entry'> &
  Omit<EntryFacts, 'departmentId' | 'acknowledgeBy' | 'dueAt'> &
  Readonly<{ pendingId: number; dueNow: Date | null }>;

const LOCK = sql<Readonly<{ mine: boolean }>>(
  'log.lock',
  `select pg_try_advisory_xact_lock(hashtext('hiraku log')) as mine`,
);
const ANY_PENDING = sql<Readonly<{ any: boolean }>>(
  'log_pending.any',
  `select exists (select from log_pending) or not exists (select from log_checkpoint) as any`,
);
/** Texts without an event belong to the first one. */
const PENDING = sql<PendingRow>(
  'log_pending.first',
  `select p.id as "pendingId", v.id, v.entry_id as "entryId", e.receipt, v.sequence, v.kind, v.occurred_at as "occurredAt",
     v.actor_capacity as capacity, v.facts, e.authority_code as "authorityCode", e.year, e.number, e.kind as submission, e.origin,
     e.subject_type as "subjectType", e.subject_id as "subjectId", e.space_id as "spaceId", e.author_verified as "authorVerified",
     e.author_capacity as "authorCapacity", e.original_day as "originalDay", c.due_at as "dueNow",
     coalesce((
       select jsonb_object_agg(t.field, encode(sha256('\\x02'::bytea || t.salt || convert_to(t.content, 'UTF8')), 'base64'))
       from ledger_text t
       where t.entry_id = v.entry_id and (t.event_id = v.id or (t.event_id is null and v.sequence = 1))), '{}') as texts
   from (select id, event_id from log_pending order by id limit $1) p
     join ledger_event v on v.id = p.event_id join ledger_entry e on e.id = v.entry_id
     join ledger_entry_current c on c.entry_id = e.id
   order by p.id`,
);
const ADD_LEAVES = sql(
  'log_leaf.add',
  `insert into log_leaf (number, event_id, leaf, hash)
   select $1::bigint + t.place - 1, t.event_id, convert_to(t.leaf, 'UTF8'), t.hash
   from unnest($2::uuid[], $3::text[], $4::bytea[]) with ordinality as t (event_id, leaf, hash, place)`,
);
const ADD_NODES = sql(
  'log_node.add',
  `insert into log_node (level, position, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])`,
);
const SETTLE = sql('log_pending.settle', 'delete from log_pending where id = any ($1)');
const ADD_CHECKPOINT = sql(
  'log_checkpoint.add',
  'insert into log_checkpoint (size, root, note, signed_at) values ($1, $2, $3, $4)',
);
const NEWEST = sql<SignedCheckpoint>(
  'log_checkpoint.newest',
  `select size, root, note, signed_at as "signedAt" from log_checkpoint order by size desc limit 1`,
);
const LEAF_HASHES = sql<Readonly<{ hash: Hash }>>(
  'log_leaf.hashes',
  `select hash from log_leaf where number >= $1 and number < $2 order by number limit ${TILE_WIDTH}`,
);
const NODE_HASHES = sql<Readonly<{ hash: Hash }>>(
  'log_node.hashes',
  'select hash from log_node where level = $1 and position >= $2 and position < $3 order by position',
);
const KEYS = sql<Readonly<{ verifier: string }>>('log_key.all', 'select verifier from log_key order by number desc');
const ADD_KEY = sql(
  'log_key.add',
  'insert into log_key (verifier, first_used_at) values ($1, $2) on conflict (verifier) do nothing',
);

/** All SQL that writes the log, and what the writer reads to do so. */
@Injectable()
export class LogStore {
  /** Whether this transaction alone writes the log until it ends; never waits. */
  async lock(tx: Tx): Promise<boolean> {
    return (await tx.row(LOCK))?.mine ?? false;
  }

  /** Whether something waits for the log, be it its very first checkpoint. */
  async isBehind(reader: Reader): Promise<boolean> {
    return (await reader.row(ANY_PENDING))?.any ?? false;
  }

  /** The events that have waited longest, those of one entry in their order. */
  async pending(tx: Tx, most: number): Promise<readonly PendingEvent[]> {
    return (await tx.rows(PENDING, [most])).map(pendingEvent);
  }

  async add(tx: Tx, addition: Addition, pendingIds: readonly number[]): Promise<void> {
    const { first, eventIds, leaves, hashes, nodes } = addition;
    await tx.run(ADD_LEAVES, [first, eventIds, leaves, hashes]);
    if (nodes.length > 0)
      await tx.run(ADD_NODES, [
        nodes.map(({ level }) => level),
        nodes.map(({ position }) => position),
        nodes.map(({ hash }) => hash),
      ]);
    await tx.run(SETTLE, [pendingIds]);
  }

  async addCheckpoint(tx: Tx, { size, root, note, signedAt }: SignedCheckpoint): Promise<void> {
    await tx.run(ADD_CHECKPOINT, [size, root, note, signedAt]);
  }

  newest(reader: Reader): Promise<SignedCheckpoint | undefined> {
    return reader.row(NEWEST);
  }

  /** The right edge of the tree of the first `size` leaves: one small read for each level of tiles. */
  async edge(reader: Reader, size: number): Promise<TreeEdge> {
    const levels: Hash[][] = [];
    for (const [level, width] of edgeWidths(size).entries()) {
      const end = Math.floor(size / TILE_WIDTH ** level);
      levels.push([...(await this.hashes(reader, level, end - width, end))]);
    }
    return { size, levels };
  }

  /** The hashes of a level of tiles from `begin` up to, not including, `end`: of one tile at most. */
  async hashes(reader: Reader, level: number, begin: number, end: number): Promise<readonly Hash[]> {
    const rows = level === 0 ? reader.rows(LEAF_HASHES, [begin, end]) : reader.rows(NODE_HASHES, [level, begin, end]);
    return (await rows).map(({ hash }) => hash);
  }

  /** All keys the log has used, the one taken up last first, in their written form. */
  async keys(reader: Reader): Promise<readonly string[]> {
    return (await reader.rows(KEYS)).map(({ verifier }) => verifier);
  }

  async addKey(tx: Tx, verifier: string, firstUsedAt: Date): Promise<void> {
    await tx.run(ADD_KEY, [verifier, firstUsedAt]);
  }
}

function pendingEvent(row: PendingRow): PendingEvent {
  const { pendingId, id, entryId, receipt, sequence, kind, occurredAt, capacity, facts, texts } = row;
  const entry = sequence === 1 ? entryFacts(row) : null;
  return { pendingId, event: { id, entryId, receipt, sequence, kind, occurredAt, capacity, facts, texts, entry } };
}

/** Events from before there was a log do not say what was due when; of those only the due date is still known. */
function entryFacts(row: PendingRow): EntryFacts {
  const { authorityCode, year, number, submission, origin, subjectType, subjectId, spaceId } = row;
  const { authorVerified, authorCapacity, originalDay, facts, dueNow } = row;
  return {
    ...{ authorityCode, year, number, submission, origin, subjectType, subjectId, spaceId },
    ...{ authorVerified, authorCapacity, originalDay },
    departmentId: textIn(facts, 'departmentId'),
    acknowledgeBy: textIn(facts, 'acknowledgeBy'),
    dueAt: textIn(facts, 'dueAt') ?? dueNow?.toISOString() ?? null,
  };
}

function textIn(facts: LoggedEvent['facts'], name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' ? value : null;
}
