import { readFileSync, writeFileSync } from 'node:fs';
import { Database, sql } from '#platform';
import { type Place, somewhere, startTestContext, type TestContext } from '#testing';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { readCheckpoint } from './checkpoint';
import { keepCheckpoint } from './kept-checkpoint';
import { PublishedMemory } from './published-memory';
import { SequenceEvents } from './sequence-events';
import { readNote } from './signed-note';

let context: TestContext;
let place: Place;
let file: string;
let published: string;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context);
  file = context.config.logCheckpointFile ?? '';
});
beforeEach(async () => {
  await made();
  await context.get(SequenceEvents).execute();
  published = readFileSync(file, 'utf8');
});
afterEach(async () => {
  writeFileSync(file, published);
  await context.get(PublishedMemory).look();
});
afterAll(() => context.close());

const made = () => enquiries(context, place, [{ title: '夜のバス', text: '一時間に一本あると助かります。' }]);
const look = () => context.get(PublishedMemory).look();
const sizeOf = (note: string) => readCheckpoint(readNote(note)?.text ?? '')?.size ?? 0;

/** What would be remembered had another log been published: of this size, with this root. */
function remember(size: number, root: string): void {
  const [origin, , , ...rest] = published.split('\n');
  writeFileSync(file, [origin, size, root, ...rest].join('\n'));
}

const ELSEWHERE = Buffer.alloc(32, 7).toString('base64');

describe('what was published', () => {
  it('is remembered outside the database as soon as it is', async () => {
    const [newest] = await context.asOwner<{ note: string }>(
      'select note from log_checkpoint order by size desc limit 1',
    );
    expect(published).toBe(newest?.note);
    await made();
    await context.get(SequenceEvents).execute();
    expect(sizeOf(readFileSync(file, 'utf8'))).toBe(sizeOf(published) + 1);
  });

  it('may be less than there is: the last line had not been written yet', async () => {
    await made();
    await context.get(SequenceEvents).execute();
    writeFileSync(file, published);
    expect(await look()).toBeNull();
    await expect(made()).resolves.toHaveLength(1);
  });

  it.each([
    ['longer than the log', (size: number) => size + 1],
    ['another log of the same size', (size: number) => size],
    ['another log at an earlier size', (size: number) => size - 1],
  ])('stops every write when it is %s', async (_what, sizeFrom) => {
    const size = sizeOf(published);
    remember(sizeFrom(size), ELSEWHERE);
    expect(await look()).toEqual({ published: sizeFrom(size), present: size });
    const refused = { code: 'log.read_only' };
    await expect(made()).rejects.toMatchObject(refused);
    await context.asOwner('insert into log_pending (event_id) values (gen_random_uuid())');
    await expect(context.get(SequenceEvents).execute()).rejects.toMatchObject(refused);
    await context.asOwner(
      `alter table log_pending disable trigger user; delete from log_pending; alter table log_pending enable trigger user`,
    );
    expect(await context.get(Database).rows(sql('spec.still_read', 'select 1 as one'))).toEqual([{ one: 1 }]);
    remember(size, String(published.split('\n')[2]));
    expect(await look()).toBeNull();
    await expect(made()).resolves.toHaveLength(1);
  });

  it('stops the first write of a process that could not look before', async () => {
    remember(sizeOf(published) + 5, ELSEWHERE);
    const other = await startTestContext([LedgerModule]);
    await expect(other.get(Database).write(async () => 1)).rejects.toMatchObject({ code: 'log.read_only' });
    writeFileSync(file, published);
    await other.get(PublishedMemory).look();
    await expect(other.get(Database).write(async () => 1)).resolves.toBe(1);
    await other.close();
  });

  it('is never taken for less than it was', () => {
    keepCheckpoint(file, published);
    writeFileSync(file, 'half a line');
    return expect(look()).rejects.toThrow('holds no checkpoint');
  });
});
