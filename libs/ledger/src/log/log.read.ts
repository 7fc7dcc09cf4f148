import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Reader, sql } from '#platform';
import type { Hash, NodeAt } from './merkle';
import { TILE_HEIGHT, TILE_WIDTH } from './tile';
import { subtreeRoot } from './tree-edge';

/** A leaf with the words it commits to: null where the law had them removed. */
export type OpenLeaf = Readonly<{ n: number; leaf: string; texts: OpenTexts }>;

/** A leaf and its hash as it is stored: should one of them have been changed, whoever checks can tell which. */
export type StoredLeaf = Readonly<{ open: OpenLeaf; hash: Hash }>;

export type OpenTexts = Readonly<Record<string, Readonly<{ salt: string; text: string }> | null>>;

type LeafRow = Readonly<{ number: number; leaf: Buffer; hash: Hash; texts: OpenTexts }>;

/**
 * The words of a leaf's event, by field. Those whose removal is noted in the tree of so many leaves are gone for its readers,
 * although they may be there for some seconds more.
 */
const textsIn = (size: string) => `coalesce((
    select jsonb_object_agg(t.field, jsonb_build_object('salt', encode(t.salt, 'base64'), 'text', t.content))
    from ledger_event v join ledger_text t
      on t.entry_id = v.entry_id and (t.event_id = v.id or (t.event_id is null and v.sequence = 1))
    where v.id = l.event_id and not exists (
      select from text_removal r join log_leaf noted on noted.event_id = r.tombstone_id
      where r.event_id = v.id and r.field = t.field and noted.number < ${size})), '{}') as texts`;

/** A tile at most. The limit says so to PostgreSQL, which may not know yet how large the table is. */
const LEAVES = sql<LeafRow>(
  'log_leaf.range',
  `select l.number, l.leaf, l.hash, ${textsIn('$3')} from log_leaf l where l.number >= $1 and l.number < $2 order by l.number limit ${TILE_WIDTH}`,
);
const LEAVES_OF = sql<LeafRow>(
  'log_leaf.of_receipt',
  `select l.number, l.leaf, l.hash, ${textsIn('$2')} from ledger_entry e join ledger_event own on own.entry_id = e.id
     join log_leaf l on l.event_id = own.id
   where e.receipt = $1 and l.number < $2 order by l.number`,
);
const BARE_LEAVES = sql<Readonly<{ leaf: Buffer }>>(
  'log_leaf.bare_range',
  `select leaf from log_leaf where number >= $1 and number < $2 order by number limit ${TILE_WIDTH}`,
);
const GONE_SINCE = sql<Readonly<{ any: boolean }>>(
  'log.gone_since',
  `select exists (select from text_removal r join log_leaf noted on noted.event_id = r.tombstone_id
     where noted.number >= $1 and r.removed_at is not null) as any`,
);
const IS_RECEIPT = sql<Readonly<{ known: boolean }>>(
  'log.is_receipt',
  'select exists (select from ledger_entry where receipt = $1) as known',
);
const NUMBERS_OF = sql<Readonly<{ entryId: string; number: number }>>(
  'log_leaf.numbers_of',
  `select v.entry_id as "entryId", l.number from ledger_event v join log_leaf l on l.event_id = v.id
   where v.entry_id = any ($1) order by l.number`,
);
/** Ranges of hashes, each in one value; `ord` is their place in the question. */
const LEAF_RANGES = sql<Readonly<{ hashes: Buffer }>>(
  'log_leaf.ranges',
  `select (select string_agg(l.hash, ''::bytea order by l.number) from log_leaf l where l.number >= r.low and l.number < r.high) as hashes
   from unnest($1::bigint[], $2::bigint[]) with ordinality as r (low, high, ord) order by r.ord`,
);
const NODE_RANGES = sql<Readonly<{ hashes: Buffer }>>(
  'log_node.ranges',
  `select (select string_agg(n.hash, ''::bytea order by n.position) from log_node n
       where n.level = r.level and n.position >= r.low and n.position < r.high) as hashes
   from unnest($1::bigint[], $2::bigint[], $3::smallint[]) with ordinality as r (low, high, level, ord) order by r.ord`,
);
const EARLIER = sql<Readonly<{ size: number; note: string }>>(
  'log_checkpoint.earlier',
  `select size, note from (select size, note from log_checkpoint where size < $1 order by size desc limit $2) as newest
   order by size`,
);

type Node = Readonly<{ level: number; index: number }>;

const HASH_BYTES = 32;

/** Everything that is read of the log by those who check it. */
@Injectable()
export class LogReads {
  /** Leaves from number `begin` up to, not including, `end`, with their words as of the tree of `size` leaves; 256 at most. */
  async leaves(reader: Reader, begin: number, end: number, size: number): Promise<readonly StoredLeaf[]> {
    return (await reader.rows(LEAVES, [begin, end, size])).map((row) => ({ open: openLeaf(row), hash: row.hash }));
  }

  /** The leaves of one receipt that are in the tree of `size` leaves. */
  async leavesOf(reader: Reader, receipt: string, size: number): Promise<readonly OpenLeaf[]> {
    return (await reader.rows(LEAVES_OF, [receipt, size])).map(openLeaf);
  }

  /** Whether words are gone whose removal is not noted in the tree of so many leaves, but later. */
  async goneSince(reader: Reader, size: number): Promise<boolean> {
    return (await reader.row(GONE_SINCE, [size]))?.any ?? false;
  }

  async isReceipt(reader: Reader, receipt: string): Promise<boolean> {
    return (await reader.row(IS_RECEIPT, [receipt]))?.known ?? false;
  }

  async bareLeaves(reader: Reader, begin: number, end: number): Promise<readonly Buffer[]> {
    return (await reader.rows(BARE_LEAVES, [begin, end])).map(({ leaf }) => leaf);
  }

  /** The numbers of the leaves of each of these entries. */
  numbersOf(
    reader: Reader,
    entryIds: readonly string[],
  ): Promise<readonly Readonly<{ entryId: string; number: number }>[]> {
    return reader.rows(NUMBERS_OF, [entryIds]);
  }

  /** The newest checkpoints smaller than `size`, `most` of them at most, ascending. */
  earlier(reader: Reader, size: number, most: number): Promise<readonly Readonly<{ size: number; note: string }>[]> {
    return reader.rows(EARLIER, [size, most]);
  }

  /** The nodes of the tree, those asked for together read together: a proof costs two statements, however large the log. */
  nodes(reader: Reader): NodeAt {
    const loader = new DataLoader<Node, Hash, string>((wished) => this.read(reader, wished), {
      cacheKeyFn: ({ level, index }) => `${level}/${index}`,
    });
    return (level, index) => loader.load({ level, index });
  }

  private async read(reader: Reader, nodes: readonly Node[]): Promise<readonly Hash[]> {
    const wished = nodes.map(rangeOf);
    const [leaves, above] = [wished.filter(({ level }) => level === 0), wished.filter(({ level }) => level > 0)];
    const [low, high] = [above.map((range) => range.low), above.map((range) => range.high)];
    const [ofLeaves, ofNodes] = await Promise.all([
      leaves.length === 0
        ? []
        : reader.rows(LEAF_RANGES, [leaves.map((range) => range.low), leaves.map((range) => range.high)]),
      above.length === 0 ? [] : reader.rows(NODE_RANGES, [low, high, above.map((range) => range.level)]),
    ]);
    const [leafRanges, nodeRanges] = [ofLeaves.values(), ofNodes.values()];
    return wished.map((range) =>
      rootOfRange(range, (range.level === 0 ? leafRanges : nodeRanges).next().value?.hashes),
    );
  }
}

/** What is stored of a complete subtree: a range of hashes at the level of tiles below it. */
type Range = Readonly<{ level: number; low: number; high: number }>;

function rangeOf({ level, index }: Node): Range {
  const [tiles, height] = [Math.floor(level / TILE_HEIGHT), level % TILE_HEIGHT];
  return { level: tiles, low: index * 2 ** height, high: (index + 1) * 2 ** height };
}

function rootOfRange({ level, low, high }: Range, hashes: Buffer | undefined): Hash {
  if (hashes?.length !== (high - low) * HASH_BYTES)
    throw new Error(`the log lacks hashes of level ${level} between ${low} and ${high}`);
  return subtreeRoot(splitHashes(hashes));
}

/** Hashes written one after the other. */
export function splitHashes(hashes: Buffer): readonly Hash[] {
  return Array.from({ length: hashes.length / HASH_BYTES }, (_, at) =>
    hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}

/** A field whose words are gone stays named in the leaf. */
function openLeaf({ number, leaf, texts }: LeafRow): OpenLeaf {
  const text = leaf.toString('utf8');
  const { texts: commitments }: { texts: Readonly<Record<string, string>> } = JSON.parse(text);
  const fields = Object.keys(commitments);
  return { n: number, leaf: text, texts: Object.fromEntries(fields.map((field) => [field, texts[field] ?? null])) };
}
