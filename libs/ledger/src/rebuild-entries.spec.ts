import { Database } from '#platform';
import { officialOf, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { AcknowledgeEntry } from './acknowledge';
import { Ledger } from './ledger';
import { LedgerModule } from './ledger.module';
import { MergeEntries } from './merge-entries';
import { RebuildEntries } from './rebuild-entries';
import { RecordProgress } from './record-progress';
import { answeredWith, entryOf, handedIn } from './testing/handed-in';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  // Specs share a worker's database, and others put there what no event tells of.
  await context.asOwner('truncate ledger_entry_current, ledger_tally');
  await context.get(RebuildEntries).execute();
});
afterAll(() => context.close());

const shown = () =>
  context.asOwner('select * from ledger_entry_current where entry_id > $1 order by entry_id', [context.since]);

/** One entry in each state that an entry can come to. */
async function everyState(): Promise<readonly string[]> {
  const place = await somewhere(context);
  const [official, author] = [await officialOf(context, place), await somebody(context)];
  const receipts = await Promise.all(Array.from({ length: 7 }, () => handedIn(context, place, author)));
  const [kept = '', acknowledged = '', withdrawn = '', merged = '', ...answered] = receipts;
  await context.get(AcknowledgeEntry).execute(official, acknowledged);
  const { subjectType: type, subjectId: id } = await entryOf(context, withdrawn);
  await context.get(Database).write((tx) => context.get(Ledger).withdraw(tx, author, { type, id }, null));
  await context.get(MergeEntries).execute(official, merged, kept, '同じ内容です。');
  await answeredWith(context, place, 'adopted', ...answered);
  const [started = '', done = ''] = answered;
  const progress = context.get(RecordProgress);
  for (const receipt of [started, done]) await progress.execute(official, receipt, 'started', null);
  await progress.execute(official, done, 'fulfilled', null);
  return receipts;
}

describe('what entries are', () => {
  it('is gone, and put back from their events exactly as it was', async () => {
    await everyState();
    const before = await shown();
    expect(new Set(before.map((row) => Reflect.get(row, 'state'))).size).toBe(7);
    await context.asOwner('delete from ledger_entry_current where entry_id > $1', [context.since]);
    expect(await shown()).toEqual([]);
    expect(await context.get(RebuildEntries).execute(3)).toMatchObject({ putBack: before.length, differing: [] });
    expect(await shown()).toEqual(before);
    expect(await context.get(RebuildEntries).execute()).toMatchObject({ putBack: 0, differing: [] });
  });

  it('is told where it is not what the events say, and left alone', async () => {
    const [receipt = ''] = await everyState();
    const { id } = await entryOf(context, receipt);
    const bend = async (state: string) => {
      await context.asOwner('alter table ledger_entry_current disable trigger user');
      await context.asOwner('update ledger_entry_current set state = $2 where entry_id = $1', [id, state]);
      await context.asOwner('alter table ledger_entry_current enable trigger user');
    };
    await bend('answered');
    expect((await context.get(RebuildEntries).execute()).differing).toEqual([receipt]);
    expect((await entryOf(context, receipt)).state).toBe('answered');
    await bend('received');
  });
});
