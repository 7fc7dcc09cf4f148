import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { AcknowledgeEntry } from './acknowledge';
import { DraftResponse } from './draft-response';
import { FIGURE_STATEMENTS, LedgerFigureReads } from './figures.read';
import { foldTally } from './jobs/fold-tally.job';
import { Ledger } from './ledger';
import { LedgerModule } from './ledger.module';
import { ReleaseResponse, SendForRelease } from './release-response';

const EXPLANATION =
  '運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て判断します。四十字を超えます。';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

const db = () => context.get(Database);

async function handIn(place: Place, author: Person, kind: 'proposal' | 'enquiry' = 'proposal') {
  const subject = { type: kind, id: newId() };
  const registered = await db().write((tx) =>
    context.get(Ledger).register(tx, author, {
      kind,
      origin: 'web',
      subject,
      ...place,
      path: '/',
      title: '夕方のバス',
      text: '19時台のバスがありません。',
      author: { name: '立山 花子', verified: true, capacity: 'resident', post: null },
      authorId: author.accountId,
      originalDay: null,
    }),
  );
  return { ...registered, subject };
}

async function answer(place: Place, receipt: string): Promise<void> {
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '課長')];
  const draft = { receipts: [receipt], outcome: 'adopted', reasonCode: null, explanation: EXPLANATION } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, draft);
  await context.get(SendForRelease).execute(drafter, draftId);
  await context.get(ReleaseResponse).execute(releaser, draftId);
}

/** The same figures, counted one by one. */
async function recounted(place: Place) {
  const open = `c.state in ('received', 'acknowledged', 'in_review')`;
  const [row] = await context.asOwner(
    `select count(*) filter (where e.kind = 'proposal' and c.state <> 'withdrawn')::int as proposals, count(*)::int as submissions,
       count(*) filter (where c.answered_at is not null)::int as answered,
       count(*) filter (where ${open} and c.due_at < app_now())::int as overdue
     from ledger_entry e join ledger_entry_current c on c.entry_id = e.id where e.space_id = $1`,
    [place.spaceId],
  );
  return row;
}

const figuresOf = async (place: Place) => {
  const [figures] = await context.get(LedgerFigureReads).ofSpaces(db(), [place.spaceId]);
  const { proposals, submissions, answered, overdue } = figures ?? {};
  return { proposals, submissions, answered, overdue };
};

describe('figures over the ledger', () => {
  it('count what is there, at every step, and a withdrawn proposal no more', async () => {
    const place = await somewhere(context, { endsIn: 200 });
    const author = await somebody(context);
    const official = await officialOf(context, place);
    const [first, second] = [await handIn(place, author), await handIn(place, author)];
    const enquiry = await handIn(place, author, 'enquiry');
    expect(await figuresOf(place)).toEqual({ proposals: 2, submissions: 3, answered: 0, overdue: 0 });
    await context.get(AcknowledgeEntry).execute(official, enquiry.receipt);
    await db().write((tx) => context.get(Ledger).withdraw(tx, author, first.subject, null));
    await answer(place, second.receipt);
    expect(await figuresOf(place)).toEqual({ proposals: 1, submissions: 3, answered: 1, overdue: 0 });
    await context.travel('90 days');
    expect(await figuresOf(place)).toEqual({ proposals: 1, submissions: 3, answered: 1, overdue: 1 });
    expect(await figuresOf(place)).toEqual(await recounted(place));
    const desk = await context.get(LedgerFigureReads).desk(db(), [place.departmentId]);
    expect(desk).toEqual({ open: 1, overdue: 1, unacknowledged: 0, awaitingRelease: 0, nearDue: 0 });
  });

  it('stay the same when they are added up, whoever writes meanwhile', async () => {
    const place = await somewhere(context, { endsIn: 200 });
    const author = await somebody(context);
    const rows = async () =>
      (await context.asOwner('select from ledger_tally where space_id = $1', [place.spaceId])).length;
    const fold = () => db().write((tx) => foldTally(tx, 1));
    await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 8 === 7 ? fold() : handIn(place, author))));
    expect(await figuresOf(place)).toMatchObject({ proposals: 35, submissions: 35 });
    await fold();
    expect(await rows()).toBe(1);
    expect(await figuresOf(place)).toEqual(await recounted(place));
    const one = await handIn(place, author);
    await db().write((tx) => foldTally(tx));
    expect(await rows()).toBe(2);
    await db().write((tx) => context.get(Ledger).withdraw(tx, author, one.subject, null));
    await fold();
    expect(await figuresOf(place)).toEqual({ proposals: 35, submissions: 36, answered: 0, overdue: 0 });
  });

  it.each(FIGURE_STATEMENTS)('never look at the entries one by one: $name', async ({ text }) => {
    const plan = await context.asOwner(
      `explain ${text.replaceAll('any ($1)', `any (array[]::uuid[])`).replaceAll('$1', 'null')}`,
    );
    expect(JSON.stringify(plan)).toContain('ledger_tally');
    expect(JSON.stringify(plan)).not.toContain('ledger_entry');
  });
});
