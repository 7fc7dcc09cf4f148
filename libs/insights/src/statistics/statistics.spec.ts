import { parse } from 'csv-parse/sync';
import type { Person } from '#kernel';
import { AcknowledgeEntry, foldTally } from '#ledger';
import { Database } from '#platform';
import { WithdrawProposal } from '#proposals';
import { AuthorityStore } from '#spaces';
import {
  local,
  officialOf,
  type Place,
  somebody,
  somewhere,
  ownTestDatabaseUrl,
  startTestContext,
  type TestContext,
  unique,
} from '#testing';
import { StatisticsFeed } from '../feeds/statistics-feed';
import { InsightsModule } from '../insights.module';
import { openProposal } from '../testing/open-proposal.factory';
import { readFeed } from '../testing/read-feed';
import { AskedStatistics } from './asked-statistics';
import { statisticsFile } from './statistics-file';
import { STATISTICS_STATEMENTS } from './statistics.read';

let context: TestContext;
let place: Place;
let author: Person;
beforeAll(async () => {
  context = await startTestContext([InsightsModule], { database: await ownTestDatabaseUrl() });
});
afterAll(() => context.close());
beforeEach(async () => {
  await context.asOwner(`update app_clock set shift = '0'`);
  [place, author] = [await somewhere(context, { endsIn: 400, answerDays: 20 }), await somebody(context)];
});

const propose = (title: string, where = place) => openProposal(context, where, author, title);
const find = (
  wish: Partial<Readonly<{ authorityCode: string; departmentId: string; from: string; to: string }>> = {},
) =>
  context
    .get(AskedStatistics)
    .find({ authorityCode: place.authorityCode, departmentId: null, from: null, to: null, ...wish });
const monthNow = async () =>
  (await context.asOwner<{ month: string }>(`select to_char(tally_month(app_now()), 'YYYY-MM') as month`))[0]?.month ??
  '';

describe('the statistics of an authority', () => {
  it('call nothing in time that waits beyond its day, and leave out what was withdrawn in time', async () => {
    for (const title of ['一', '二']) await propose(title);
    await context.get(WithdrawProposal).execute(author, await propose('三'), null);
    expect((await find())?.whole).toMatchObject({ submissions: 3, notYetDue: 2, withdrawn: 1, decided: 0 });
    await context.travel('40 days');
    expect((await find())?.whole).toMatchObject({ overdue: 2, notYetDue: 0, withdrawn: 1, decided: 2, inTime: 0 });
  });

  it('still call late what was taken back after its day had passed', async () => {
    const id = await propose('一');
    await context.travel('40 days');
    await context.get(WithdrawProposal).execute(author, id, null);
    expect((await find())?.whole).toMatchObject({ endedLate: 1, withdrawn: 0, decided: 1, inTime: 0 });
  });

  it('keep apart what was handed in within the period', async () => {
    await propose('一');
    const first = await monthNow();
    await context.travel('62 days');
    await propose('二');
    const later = await monthNow();
    expect((await find({ to: first }))?.whole).toMatchObject({ submissions: 1, overdue: 1 });
    expect((await find({ from: later }))?.whole).toMatchObject({ submissions: 1, notYetDue: 1 });
    expect((await find({ from: later, to: first }))?.whole).toMatchObject({ submissions: 2 });
  });

  it('include the authorities below, each by itself with all below it, and its own departments', async () => {
    const below = await somewhere(context, { endsIn: 400 });
    const deep = await somewhere(context, { endsIn: 400 });
    const other = await context
      .get(Database)
      .write((tx) =>
        context
          .get(AuthorityStore)
          .addDepartment(tx, { authorityId: place.authorityId, name: local('別の課'), contact: '' }),
      );
    const put = (child: Place, parent: Place) =>
      context.asOwner('update authority set parent_id = $2 where id = $1', [child.authorityId, parent.authorityId]);
    await put(below, place);
    await put(deep, below);
    for (const where of [place, below, deep, deep]) await propose(`提案${unique()}`, where);
    const found = await find();
    expect(found?.whole.submissions).toBe(4);
    expect(found?.authorities.map(({ authority, figures }) => [authority.code, figures.submissions])).toEqual([
      [below.authorityCode, 3],
    ]);
    expect(found?.departments.map(({ department, figures }) => [department.id, figures.submissions])).toEqual([
      [place.departmentId, 1],
    ]);
    expect((await find({ departmentId: other }))?.whole.submissions).toBe(0);
    expect((await find({ departmentId: place.departmentId }))?.whole.submissions).toBe(1);
    expect(await find({ departmentId: below.departmentId })).toBeNull();
    expect(await find({ authorityCode: 'none' })).toBeNull();
  });

  it('are the same once they are added up', async () => {
    for (const title of ['一', '二']) await propose(title);
    const before = await find();
    await context.get(Database).write((tx) => foldTally(tx, 1));
    expect(await find()).toEqual(before);
  });

  it('come as a file with a byte order mark and the same figures', async () => {
    await propose('一');
    await context.travel('40 days');
    const found = await find();
    if (!found) throw new Error('nothing was found');
    const file = statisticsFile(found);
    expect(file.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parse(file, {
      bom: true,
      columns: (head: string[]) => head.map((cell) => /\((\w+)\)$/.exec(cell)?.[1] ?? cell),
    });
    expect(rows).toMatchObject([
      { authority: 'ひらく市', department: '', submissions: '1', overdue: '1', shareInTime: '0', medianDays: '' },
      { authority: 'ひらく市', department: '交通政策課', submissions: '1', days_91_more: '0' },
    ]);
  });

  it('come as a feed of the months that are over', async () => {
    await propose('一');
    const [month, address] = [await monthNow(), `/x?authority=${place.authorityCode}`];
    const read = async () => readFeed((await context.get(StatisticsFeed).read(address)).xml).entries;
    expect(await read()).toEqual([]);
    await context.travel('62 days');
    const [entry, ...more] = await read();
    expect(more).toEqual([]);
    expect(entry?.link).toContain(`from=${month}&amp;to=${month}`);
    expect(entry?.text).toContain('期限を過ぎて未回答 1件');
    for (const query of ['', 'authority=none', `authority=${place.authorityCode}&department=x`])
      await expect(context.get(StatisticsFeed).read(`/x?${query}`)).rejects.toMatchObject({ status: 404 });
  });

  it('hold nothing back of an entry that is only acknowledged', async () => {
    await propose('一');
    const [row] = await context.asOwner<{ receipt: string }>(
      'select receipt from ledger_entry where authority_id = $1',
      [place.authorityId],
    );
    const official = await officialOf(context, place);
    await context.get(AcknowledgeEntry).execute(official, row?.receipt ?? '');
    expect((await find())?.whole).toMatchObject({ submissions: 1, notYetDue: 1 });
  });

  it.each(STATISTICS_STATEMENTS)('never look at the entries one by one: $name', async ({ text }) => {
    const asked = text.replace(/\$[234]/g, 'null').replaceAll('$1', `'${place.authorityId}'`);
    const plan = JSON.stringify(await context.asOwner(`explain ${asked}`));
    expect(plan).toContain('answer_tally');
    expect(plan).not.toContain('ledger_entry');
  });
});
