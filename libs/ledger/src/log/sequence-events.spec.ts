import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { Database } from '#platform';
import { officialOf, type Place, somewhere, startTestContext, type TestContext } from '#testing';
import { AcknowledgeEntry } from '../acknowledge';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { readCheckpoint } from './checkpoint';
import { LogReads } from './log.read';
import { LogStore, type SignedCheckpoint } from './log.store';
import { consistencyProof, leafHash, provesConsistency, rootOf } from './merkle';
import { SequenceEvents } from './sequence-events';
import { isSignedBy, readNote, readVerifier } from './signed-note';

let context: TestContext;
let place: Place;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context);
});
afterAll(() => context.close());

const WORDS = { title: '夜のバス', text: '一時間に一本あると助かります。' };
const made = (many: number) =>
  enquiries(
    context,
    place,
    Array.from({ length: many }, () => WORDS),
  );
const sequence = () => context.get(SequenceEvents).execute();

async function newest(): Promise<SignedCheckpoint> {
  const found = await context.get(LogStore).newest(context.get(Database));
  if (!found) throw new Error('there is no checkpoint');
  return found;
}

type Leaf = Readonly<{ number: number; leaf: Buffer; receipt: string; sequence: number }>;
const leavesOf = (receipts: readonly string[]) =>
  context.asOwner<Leaf>(
    `select l.number, l.leaf, e.receipt, v.sequence from log_leaf l join ledger_event v on v.id = l.event_id
     join ledger_entry e on e.id = v.entry_id where e.receipt = any ($1) order by l.number`,
    [receipts],
  );

describe('the public log', () => {
  it('says of an event what everybody may know, and commits to the words', async () => {
    const [receipt = ''] = await made(1);
    await sequence();
    const [first] = await leavesOf([receipt]);
    const leaf = JSON.parse(first?.leaf.toString() ?? '');
    expect(Object.keys(leaf)).toEqual([
      'at',
      'capacity',
      'entry',
      'facts',
      'id',
      'kind',
      'receipt',
      'sequence',
      'texts',
      'v',
    ]);
    expect(leaf).toMatchObject({ v: 1, receipt, sequence: 1, kind: 'received', capacity: 'system' });
    expect(leaf.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(leaf.facts).toEqual({
      ...{ authorityCode: place.authorityCode, year: Number(receipt.slice(7, 11)), number: 1, submission: 'enquiry' },
      ...{ origin: 'web', subjectType: 'enquiry', subjectId: expect.any(String), spaceId: place.spaceId },
      ...{ departmentId: place.departmentId, authorVerified: true, authorCapacity: 'resident', originalDay: null },
      ...{ acknowledgeBy: expect.stringMatching(/Z$/), dueAt: expect.stringMatching(/Z$/) },
    });
    const [title] = await context.asOwner<{ salt: Buffer }>(
      `select salt from ledger_text where entry_id = $1 and field = 'title'`,
      [leaf.entry],
    );
    const committed = createHash('sha256')
      .update(Buffer.of(2))
      .update(title?.salt ?? '')
      .update(WORDS.title);
    expect(leaf.texts).toMatchObject({ title: committed.digest('base64') });
    expect(Object.keys(leaf.texts)).toEqual(['author_name', 'text', 'title']);
    expect(first?.leaf.toString()).not.toContain('バス');
  });

  it('is signed with a key that only its owner can read, and named for good', async () => {
    await made(1);
    await sequence();
    const { note, size } = await newest();
    const [read, keys] = [readNote(note), await context.get(LogStore).keys(context.get(Database))];
    const verifier = readVerifier(keys[0] ?? '');
    expect(read && verifier && isSignedBy(read, verifier)).toBe(true);
    expect(readCheckpoint(read?.text ?? '')).toMatchObject({ origin: 'hiraku.test/log', size });
    expect((await stat(context.config.logKeyFile ?? '')).mode & 0o777).toBe(0o600);
  });

  it('cannot fork, however many write it at once', async () => {
    await sequence();
    const before = await newest();
    const receipts = (await Promise.all(Array.from({ length: 40 }, () => made(5)))).flat();
    await Promise.all([...Array.from({ length: 40 }, sequence), made(40), ...Array.from({ length: 10 }, sequence)]);
    await sequence();
    const leaves = await leavesOf(receipts);
    expect(leaves).toHaveLength(receipts.length);
    const after = await newest();
    const [all] = await context.asOwner<{ leaves: number; pending: number }>(
      'select (select count(*) from log_leaf) as leaves, (select count(*) from log_pending) as pending',
    );
    expect(all).toEqual({ leaves: after.size, pending: 0 });
    await expectOneTree(before, after);
  });

  it('keeps the events of an entry in their order', async () => {
    const receipts = await made(20);
    const official = await officialOf(context, place);
    await Promise.all([
      ...receipts.map((receipt) => context.get(AcknowledgeEntry).execute(official, receipt)),
      sequence(),
    ]);
    await sequence();
    const leaves = await leavesOf(receipts);
    expect(leaves).toHaveLength(40);
    for (const receipt of receipts)
      expect(leaves.filter((leaf) => leaf.receipt === receipt).map((leaf) => leaf.sequence)).toEqual([1, 2]);
  });

  it('has the same root whatever steps it grew in, across the end of tiles', async () => {
    const before = await newest();
    for (const many of [1, 300, 0, 257]) {
      if (many > 0) await made(many);
      await sequence();
    }
    await expectOneTree(before, await newest());
  });

  it('costs one question when nothing waits', async () => {
    const { size } = await newest();
    expect(await sequence()).toBe(0);
    expect((await newest()).size).toBe(size);
  });
});

/** The stored nodes, the hashes of the stored leaves and the signed roots are of one and the same tree. */
async function expectOneTree(before: SignedCheckpoint, after: SignedCheckpoint): Promise<void> {
  const db = context.get(Database);
  const nodeAt = context.get(LogReads).nodes(db);
  expect((await rootOf(after.size, nodeAt)).equals(after.root)).toBe(true);
  const proof = await consistencyProof(before.size, after.size, nodeAt);
  expect(provesConsistency(before, after, proof)).toBe(true);
  const leaves = await context.asOwner<{ leaf: Buffer; hash: Buffer }>(
    'select leaf, hash from log_leaf order by number',
  );
  expect(leaves.every(({ leaf, hash }) => leafHash(leaf).equals(hash))).toBe(true);
  const levels: Buffer[][] = [leaves.map(({ hash }) => hash)];
  const plain = await rootOf(leaves.length, async (level, index) => {
    for (let at = levels.length; at <= level; at += 1) {
      const below = levels[at - 1] ?? [];
      levels.push(Array.from({ length: below.length >> 1 }, (_, n) => hashOf(below[2 * n], below[2 * n + 1])));
    }
    return levels[level]?.[index] ?? Buffer.alloc(0);
  });
  expect(plain.equals(after.root)).toBe(true);
}

function hashOf(left: Buffer = Buffer.alloc(0), right: Buffer = Buffer.alloc(0)): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

describe('rules of the log in the database', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['an event does not stop waiting before it is logged', 'delete from log_pending'],
    ['a leaf is never changed', `update log_leaf set leaf = 'x'`],
    ['a leaf is never removed', 'delete from log_leaf'],
    ['a node is never changed', `update log_node set hash = hash`],
    ['a checkpoint is never changed', `update log_checkpoint set note = ''`],
    ['a checkpoint is never removed', 'delete from log_checkpoint'],
    ['a key is never forgotten', 'delete from log_key'],
    [
      'leaves have no gaps',
      `insert into log_leaf select 9999999, event_id, '\\x00', sha256('\\x0000') from log_pending limit 1`,
    ],
    [
      'hashes are of what is stored',
      `insert into log_leaf select (select max(number) + 1 from log_leaf), event_id, '\\x01', sha256('\\x0002') from log_pending limit 1`,
    ],
    [
      'a checkpoint counts what is there',
      `insert into log_checkpoint select size + 9, root, note, signed_at from log_checkpoint order by size desc limit 1`,
    ],
    [
      'words do not join later',
      `insert into ledger_text (id, entry_id, field, content, salt)
       select gen_random_uuid(), v.entry_id, 'note', 'x', sha256('x') from log_leaf l join ledger_event v on v.id = l.event_id and v.sequence = 1 limit 1`,
    ],
    [
      'facts are plain',
      `insert into ledger_event select gen_random_uuid(), entry_id, 99, kind, occurred_at, actor_id, actor_capacity, '{"a":{}}' from ledger_event limit 1`,
    ],
    [
      'facts are numbers a reader can hold',
      `insert into ledger_event select gen_random_uuid(), entry_id, 99, kind, occurred_at, actor_id, actor_capacity, '{"a":1e400}' from ledger_event limit 1`,
    ],
  ];

  it.each(refused)('%s', async (_what, statement) => {
    await made(1);
    await expect(context.asOwner(statement)).rejects.toThrow(
      /stops waiting|never changed|without gaps|check constraint|counts the leaves|cannot join/,
    );
    await sequence();
  });

  it.each(['log_pending', 'log_leaf', 'log_node', 'log_checkpoint', 'log_key'])(
    '%s is never emptied',
    async (table) => {
      await expect(context.asOwner(`truncate ${table} cascade`)).rejects.toThrow('never changed');
    },
  );
});
