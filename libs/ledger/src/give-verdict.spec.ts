import type { Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { GiveVerdict } from './give-verdict';
import { foldTally } from './jobs/fold-tally.job';
import { LedgerModule } from './ledger.module';
import { RecordProgress } from './record-progress';
import { ReopenEntry } from './reopen-entry';
import { answeredWith, entryOf, handedIn, stepsOf } from './testing/handed-in';
import { VERDICTS, type Verdict } from './verdict';
import { VerdictStore } from './verdict.store';

let context: TestContext;
let place: Place;
let author: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context);
  author = await somebody(context);
});
afterAll(() => context.close());

const give = (receipt: string, verdict: Verdict, remark: string | null = null, who = author) =>
  context.get(GiveVerdict).execute(who, receipt, verdict, remark);
const db = () => context.get(Database);

async function answered(owner = place): Promise<string> {
  const receipt = await handedIn(context, owner, author);
  await answeredWith(context, owner, 'adopted', receipt);
  return receipt;
}

async function said(receipt: string) {
  const { id } = await entryOf(context, receipt);
  return (await context.get(VerdictStore).ofEntries(db(), [id]))[0] ?? null;
}

const tallied = (owner: Place) =>
  context.asOwner(
    `select verdict, sum(n)::int as n from answer_tally where department_id = $1 and measure = 'verdict'
     group by verdict having sum(n) <> 0 order by verdict`,
    [owner.departmentId],
  );

describe('whether an answer answers the point', () => {
  it('is said by the author, with a remark, and may be said anew: the latest counts', async () => {
    const own = await somewhere(context);
    const receipt = await answered(own);
    await give(receipt, 'no', '土曜日のことが書かれていません。');
    expect(await said(receipt)).toMatchObject({ verdict: 'no', remark: '土曜日のことが書かれていません。' });
    await give(receipt, 'partly');
    expect(await said(receipt)).toMatchObject({ verdict: 'partly', remark: null });
    expect((await stepsOf(context, receipt)).slice(-2)).toEqual(['verdict_given', 'verdict_given']);
    expect(await tallied(own)).toEqual([{ verdict: 'partly', n: 1 }]);
    await db().write((tx) => foldTally(tx, 1));
    expect(await tallied(own)).toEqual([{ verdict: 'partly', n: 1 }]);
  });

  it('adds up for a response that covers several', async () => {
    const own = await somewhere(context);
    const receipts = await Promise.all(VERDICTS.map(() => handedIn(context, own, author)));
    const responseId = await answeredWith(context, own, 'partly_adopted', ...receipts);
    for (const [at, receipt] of receipts.entries()) await give(receipt, at === 0 ? 'yes' : 'no');
    const counts = await context.get(VerdictStore).ofResponses(db(), [responseId]);
    expect(Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count]))).toEqual({ yes: 1, no: 2 });
  });

  it('is one for each entry and response, however often it is sent at once', async () => {
    const receipt = await answered();
    await Promise.all(Array.from({ length: 40 }, (_, n) => give(receipt, VERDICTS[n % 3] ?? 'yes')));
    const { id } = await entryOf(context, receipt);
    expect(await context.asOwner('select from answer_verdict where entry_id = $1', [id])).toHaveLength(1);
  });

  it('is about the present answer: a new one is asked about anew', async () => {
    const receipt = await answered();
    await give(receipt, 'no');
    await context.get(ReopenEntry).execute(author, receipt, 'まだ足りません。');
    await expect(give(receipt, 'yes')).rejects.toMatchObject({ code: 'ledger.not_answered' });
    await answeredWith(context, place, 'adopted', receipt);
    expect(await said(receipt)).toBeNull();
    await give(receipt, 'yes');
    expect(await said(receipt)).toMatchObject({ verdict: 'yes' });
  });

  it('may be said while it is carried out, and by nobody but the author', async () => {
    const receipt = await answered();
    const official = await officialOf(context, place);
    await context.get(RecordProgress).execute(official, receipt, 'started', null);
    await give(receipt, 'yes');
    expect((await entryOf(context, receipt)).state).toBe('in_progress');
    for (const who of [official, await somebody(context)])
      await expect(give(receipt, 'no', null, who)).rejects.toMatchObject({ code: 'ledger.author_only' });
    await expect(give(await handedIn(context, place, author), 'yes')).rejects.toMatchObject({
      code: 'ledger.not_answered',
    });
    await expect(give(receipt, 'yes', 'あ'.repeat(2001))).rejects.toMatchObject({ code: 'ledger.step_note_too_long' });
  });
});
