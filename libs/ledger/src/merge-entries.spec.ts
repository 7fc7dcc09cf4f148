import type { Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from './entry.read';
import { LedgerModule } from './ledger.module';
import { MergeEntries } from './merge-entries';
import { answeredWith, entryOf, handedIn } from './testing/handed-in';

let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context, { endsIn: 400 });
  official = await officialOf(context, place);
});
afterAll(() => context.close());

const merge = (receipt: string, into: string, reason = '同じことが書かれています。') =>
  context.get(MergeEntries).execute(official, receipt, into, reason);

describe('merging a submission into another', () => {
  it('keeps its receipt and says into which, and why', async () => {
    const [survivor, receipt] = [await handedIn(context, place), await handedIn(context, place)];
    await merge(receipt, survivor);
    const [entry, other] = [await entryOf(context, receipt), await entryOf(context, survivor)];
    expect(entry).toMatchObject({ state: 'merged', mergedInto: other.id });
    expect(other.state).toBe('received');
    const events = await context.get(EntryReads).events(context.get(Database), [entry.id]);
    expect(events.at(-1)).toMatchObject({ kind: 'merged', note: '同じことが書かれています。', facts: { survivor } });
  });

  it('makes nobody wait longer: the other is due no later', async () => {
    const early = await handedIn(context, place);
    await context.travel('10 days');
    const late = await handedIn(context, place);
    await expect(merge(early, late)).rejects.toMatchObject({ code: 'ledger.survivor_later' });
    await merge(late, early);
  });

  it('is refused into itself, into what is answered, and into what another department owes', async () => {
    const receipt = await handedIn(context, place);
    const answered = await handedIn(context, place);
    await answeredWith(context, place, 'adopted', answered);
    const elsewhere = await handedIn(context, await somewhere(context, { endsIn: 400 }));
    for (const into of [receipt, answered, elsewhere])
      await expect(merge(receipt, into)).rejects.toMatchObject({ code: 'ledger.survivor_elsewhere' });
    expect((await entryOf(context, receipt)).state).toBe('received');
  });

  it('needs a reason', async () => {
    const [survivor, receipt] = [await handedIn(context, place), await handedIn(context, place)];
    await expect(merge(receipt, survivor, ' ')).rejects.toMatchObject({ code: 'ledger.reason_missing' });
  });

  it('both ways at once: one of the two stays', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await handedIn(context, place), await handedIn(context, place)];
      const tried = await Promise.allSettled([
        merge(one, other),
        merge(other, one),
        merge(one, other),
        merge(other, one),
      ]);
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const states = [(await entryOf(context, one)).state, (await entryOf(context, other)).state];
      expect(states.sort()).toEqual(['merged', 'received']);
    }
  });
});
