import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  canonicalJson,
  checkpointText,
  consistencyProof,
  cosign,
  formatReceipt,
  type Hash,
  inclusionProof,
  type Json,
  leafHash,
  nodeHash,
  type NodeAt,
  readNote,
  rootOf,
  signNote,
  type TileRef,
  tilesOf,
  writtenVerifier,
  writtenWitness,
} from '#ledger';

export const ORIGIN = 'hiraku.example/log';

/** One leaf as an export shows it: null is a text removed by law. */
export type Leaf = Readonly<{ leaf: string; texts: Readonly<Record<string, Shown | null>>; receipt: string }>;
type Shown = Readonly<{ salt: string; text: string }>;
type Facts = Readonly<Record<string, string | number | boolean | null>>;

export type Signer = Readonly<{ name: string; privateKey: KeyObject; written: string }>;

/** A key of the log. */
export function newSigner(name = ORIGIN): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { name, privateKey, written: writtenVerifier(name, privateKey) };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const AUTHORITIES = ['160008', '162019', '162027'];
const DEPARTMENT = '01960000-0000-7000-8000-0000000000dd';
const TEXT = 'バスは1時間に1本です。駅前「広場」\n\\ "x" 🚌 '.repeat(3);
const STEPS = ['acknowledged', 'review_started', 'influence_named', 'answered', 'started', 'fulfilled'] as const;

/** A submission that goes on: how many events it has, and how many steps of its way are behind it. */
type Open = { readonly entry: string; readonly receipt: string; sequence: number; steps: number };

/** A text that the law will take, and the event that will say so. */
type Doomed = Readonly<{ entry: Open; event: string; field: string }>;

/** Writes the leaves of a log, one after the other: submissions, their steps, removals by law. Deterministic. */
export class LeafMaker {
  private readonly random: () => number;
  private readonly numbers = new Map<string, number>();
  private readonly open: Open[] = [];
  private readonly doomed: Doomed[] = [];
  private made = 0;
  private ids = 0;

  constructor(
    private readonly count: number,
    seed = 1,
    private readonly start = Date.UTC(2026, 3, 1),
  ) {
    this.random = seeded(seed);
  }

  next(): Leaf {
    this.made += 1;
    const due = this.doomed.length > this.count - this.made || this.random() < 0.1;
    const gone = due ? this.doomed.shift() : undefined;
    if (gone) return this.remove(gone);
    const place = Math.floor(this.random() * this.open.length * 1.6);
    const entry = this.open[place];
    return entry ? this.step(entry, place) : this.register();
  }

  private register(): Leaf {
    const authorityCode = AUTHORITIES[Math.floor(this.random() ** 2 * AUTHORITIES.length)] ?? '160008';
    const number = (this.numbers.get(authorityCode) ?? 0) + 1;
    this.numbers.set(authorityCode, number);
    const at = this.now();
    const receipt = formatReceipt({ authorityCode, year: 2026, number });
    const entry: Open = { entry: this.uuid(), receipt, sequence: 0, steps: 0 };
    this.open.push(entry);
    if (this.open.length > 400) this.open.shift();
    const words = { title: `バスの本数について ${number}`, text: TEXT, author_name: '高原 さくら' };
    const facts = {
      ...{ authorityCode, year: 2026, number, submission: 'proposal', origin: 'web', subjectType: 'proposal' },
      ...{ subjectId: this.uuid(), spaceId: null, departmentId: DEPARTMENT, authorVerified: true },
      ...{ authorCapacity: 'resident', originalDay: null, acknowledgeBy: at, dueAt: at },
    };
    const removed = this.random() < 0.02 && this.count - this.made > 20 ? ['text', 'title'] : [];
    return this.write(entry, 'received', facts, words, removed);
  }

  private step(entry: Open, place: number): Leaf {
    const kind = STEPS[entry.steps];
    entry.steps += 1;
    if (!kind) {
      this.open.splice(place, 1);
      return this.register();
    }
    const words = { actor_name: '桑原', actor_post: '交通政策課長' };
    return kind === 'answered'
      ? this.write(entry, kind, { outcome: 'adopted' }, { ...words, note: 'おこたえします。' })
      : this.write(entry, kind, {}, words);
  }

  private remove({ entry, event, field }: Doomed): Leaf {
    const who = { actor_name: '大柳', actor_post: '市長' };
    return this.write(entry, 'text_removed', { event, field, ground: 'court_order' }, who);
  }

  private write(
    entry: Open,
    kind: string,
    facts: Facts,
    words: Readonly<Record<string, string>>,
    removed: readonly string[] = [],
  ): Leaf {
    entry.sequence += 1;
    const [id, { receipt, sequence }] = [this.uuid(), entry];
    for (const field of removed) this.doomed.push({ entry, event: id, field });
    const salted = Object.entries(words).map(([field, text]) => ({ field, text, salt: this.salt() }));
    const leaf = canonicalJson({
      ...{ v: 1, id, entry: entry.entry, receipt, sequence, kind, at: this.now(), facts },
      capacity: kind === 'received' ? 'author' : 'official',
      texts: Object.fromEntries(salted.map(({ field, salt, text }) => [field, commitment(salt, text)])),
    });
    const shown = salted.map(({ field, salt, text }) => [
      field,
      removed.includes(field) ? null : { salt: salt.toString('base64'), text },
    ]);
    return { leaf, texts: Object.fromEntries(shown), receipt };
  }

  private now(): string {
    return new Date(this.start + this.made * 1_777).toISOString();
  }

  private uuid(): string {
    const digits = createHash('sha256').update(`${this.ids} ${this.random()}`).digest('hex');
    this.ids += 1;
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  }

  private salt(): Buffer {
    return createHash('sha256').update(`salt ${this.random()}`).digest();
  }
}

export function commitment(salt: Buffer, text: string): string {
  return createHash('sha256')
    .update(Buffer.from([2]))
    .update(salt)
    .update(text, 'utf8')
    .digest('base64');
}

export function makeLeaves(count: number, seed = 1): readonly Leaf[] {
  const maker = new LeafMaker(count, seed);
  return Array.from({ length: count }, () => maker.next());
}

/** All complete subtrees over some leaves, by level. */
export class Tree {
  private readonly levels: Hash[][] = [[]];

  get size(): number {
    return this.levels[0]?.length ?? 0;
  }

  add(leaf: string): void {
    let hash = leafHash(Buffer.from(leaf));
    for (let level = 0; ; level += 1) {
      const row = (this.levels[level] ??= []);
      const left = row.at(-1);
      row.push(hash);
      if (row.length % 2 === 1 || !left) return;
      hash = nodeHash(left, hash);
    }
  }

  readonly nodeAt: NodeAt = (level, index) => {
    const hash = this.levels[level]?.[index];
    return hash ? Promise.resolve(hash) : Promise.reject(new RangeError(`no node ${level}, ${index}`));
  };

  /** The hashes of a tile, one after the other. */
  tile({ level, index, width }: TileRef): Buffer {
    return Buffer.concat(this.levels[level * 8]?.slice(index * 256, index * 256 + width) ?? []);
  }
}

export function treeOf(leaves: readonly Leaf[]): Tree {
  const tree = new Tree();
  for (const { leaf } of leaves) tree.add(leaf);
  return tree;
}

/** A checkpoint of the first `size` leaves, signed by the log. */
export async function checkpointOf(tree: Tree, size: number, signer: Signer, origin = ORIGIN): Promise<string> {
  const root = await rootOf(size, tree.nodeAt);
  return signNote(checkpointText({ origin, size, root }), signer.name, signer.privateKey);
}

export type Published = Readonly<{
  signer: Signer;
  keys?: readonly string[];
  witnesses?: readonly string[];
  checkpoint?: string;
  earlier?: readonly string[];
}>;

/** The lines of an export, each ended by a line feed. */
export async function* exportLines(
  tree: Tree,
  leaves: () => Iterable<Leaf>,
  { signer, keys = [signer.written], witnesses, checkpoint, earlier = [] }: Published,
): AsyncGenerator<string> {
  const { size } = tree;
  const note = checkpoint ?? (await checkpointOf(tree, size, signer));
  const line = (value: Json) => `${canonicalJson(value)}\n`;
  const named: Record<string, Json> = witnesses ? { witnesses: [...witnesses] } : {};
  yield line({ export: 'hiraku-ledger', v: 1, origin: ORIGIN, keys: [...keys], size, checkpoint: note, ...named });
  const source = leaves()[Symbol.iterator]();
  let n = 0;
  for (const tile of tilesOf(size)) {
    yield line({ tile: [tile.level, tile.index, tile.width], hashes: tile64(tree, tile) });
    for (let place = 0; tile.level === 0 && place < tile.width; place += 1) {
      const { value } = source.next();
      yield line({ n, leaf: value.leaf, texts: value.texts });
      n += 1;
    }
  }
  for (const older of earlier) {
    const from = Number(older.split('\n')[1]);
    const proof = await consistencyProof(from, size, tree.nodeAt);
    yield line({ earlier: older, proof: proof.map((hash) => hash.toString('base64')) });
  }
  yield line({ end: size });
}

function tile64(tree: Tree, tile: TileRef): string {
  return tree.tile(tile).toString('base64');
}

/** A whole small export, with earlier checkpoints of these sizes. */
export async function exportOf(
  leaves: readonly Leaf[],
  earlier: readonly number[],
  published: Published,
): Promise<string> {
  const tree = treeOf(leaves);
  const notes = await Promise.all(earlier.map((size) => checkpointOf(tree, size, published.signer)));
  const lines: string[] = [];
  for await (const line of exportLines(tree, () => leaves, { earlier: notes, ...published })) lines.push(line);
  return lines.join('');
}

/** The proof of one receipt. */
export async function proofOf(
  leaves: readonly Leaf[],
  receipt: string,
  { signer, ...published }: Published,
): Promise<string> {
  const tree = treeOf(leaves);
  const { size } = tree;
  const own = leaves.flatMap((leaf, n) => (leaf.receipt === receipt ? [{ ...leaf, n }] : []));
  const proven = await Promise.all(
    own.map(async ({ n, leaf, texts }) => {
      const path = await inclusionProof(n, size, tree.nodeAt);
      return { n, leaf, texts, path: path.map((hash) => hash.toString('base64')) };
    }),
  );
  const checkpoint = published.checkpoint ?? (await checkpointOf(tree, size, signer));
  const keys = [...(published.keys ?? [signer.written])];
  return `${canonicalJson({ proof: 'hiraku-ledger', v: 1, origin: ORIGIN, keys, receipt, size, checkpoint, leaves: proven })}\n`;
}

/** A key of a witness, which signs checkpoints with the time. */
export function newWitness(name: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { name, privateKey, written: writtenWitness(name, privateKey) };
}

/** A note with the signature of a witness below it. */
export function cosigned(note: string, { name, privateKey }: Signer, time = 1_780_000_000): string {
  return note + cosign(readNote(note)?.text ?? '', name, privateKey, time);
}
