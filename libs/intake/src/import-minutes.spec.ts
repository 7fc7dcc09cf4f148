import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anonymous, system } from '#kernel';
import { somewhere, startTestContext, type TestContext } from '#testing';
import { ImportMinutes } from './import-minutes';
import { IntakeModule } from './intake.module';
import { PreviewMinutes } from './preview-minutes';

const TEXT =
  '雪の会\n日時：令和３年12月15日（月）\n（１）説明\n・案を述べた。\n（２）意見\n・歩道の雪を\n先に除いて。\n・バスを増やして。';

let context: TestContext;
let importing: ImportMinutes;
let preview: PreviewMinutes;

beforeAll(async () => {
  context = await startTestContext([IntakeModule]);
  importing = context.get(ImportMinutes);
  preview = context.get(PreviewMinutes);
});
afterAll(() => context.close());

type Entry = Readonly<
  Record<'receipt' | 'text' | 'author' | 'capacity' | 'origin' | 'originalDay' | 'departmentId' | 'state', string>
> &
  Readonly<{ authorId: string | null; year: number; now: number; days: number }>;

/** The entries of a space in the order of their receipts; `days` is how long the authority has from today. */
function entriesIn(spaceId: string): Promise<readonly Entry[]> {
  return context.asOwner(
    `select e.receipt, e.year::int, e.origin, e.author_id as "authorId", e.author_capacity as capacity, e.original_day as "originalDay",
       c.department_id as "departmentId", c.state, extract(year from app_now() at time zone 'Asia/Tokyo')::int as now,
       extract(day from c.due_at - app_now())::int as days,
       max(w.content) filter (where w.field = 'text') as text, max(w.content) filter (where w.field = 'author_name') as author
     from ledger_entry e join ledger_entry_current c on c.entry_id = e.id join ledger_text w on w.entry_id = e.id
     where e.space_id = $1 group by e.id, c.entry_id order by e.number`,
    [spaceId],
  );
}

describe('imported minutes', () => {
  it('become a session with one ledger entry for each opinion', async () => {
    const space = await somewhere(context);
    const input = { text: TEXT, authorityCode: space.authorityCode, spaceSlug: space.slug };
    const { sessionId, isNew, receipts, record } = await importing.execute(system, input);
    const entries = await entriesIn(space.spaceId);
    expect([isNew, entries.map(({ receipt }) => receipt)]).toEqual([true, receipts]);
    expect(entries.map(({ text }) => text)).toEqual(['歩道の雪を先に除いて。', 'バスを増やして。']);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        author: '委員（氏名なし）',
        authorId: null,
        capacity: 'committee_member',
        origin: 'import',
      });
      expect(entry).toMatchObject({
        originalDay: '2021-12-15',
        departmentId: space.departmentId,
        state: 'received',
        year: entry.now,
      });
      expect(entry.days).toBeGreaterThanOrEqual(30);
    }
    expect(record.remarks).toMatchObject([{ code: 'weekday_mismatch', stated: '月', actual: '水' }]);
    expect(await context.asOwner('select imported, state from session where id = $1', [sessionId])).toEqual([
      { imported: true, state: 'published' },
    ]);
  });

  it('are not imported twice, however the file was saved, and 40 runs at once make one session', async () => {
    const space = await somewhere(context);
    const input = { text: TEXT, authorityCode: space.authorityCode, spaceSlug: space.slug };
    const made = await Promise.all(Array.from({ length: 40 }, () => importing.execute(system, input)));
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    const again = await importing.execute(system, { ...input, text: `\ufeff${TEXT.replaceAll('\n', '\r\n')}\r\n` });
    expect(again).toMatchObject({ isNew: false, sessionId: made[0]?.sessionId, receipts: [] });
    expect(await entriesIn(space.spaceId)).toHaveLength(2);
  });

  it('are shown before, and nothing is written', async () => {
    const space = await somewhere(context);
    const input = { text: TEXT, authorityCode: space.authorityCode, spaceSlug: space.slug };
    expect(await preview.execute(input)).toMatchObject({ record: { statements: { length: 2 } }, knownAs: null });
    expect(await entriesIn(space.spaceId)).toEqual([]);
    expect(await context.asOwner('select from session where space_id = $1', [space.spaceId])).toEqual([]);
    const { sessionId } = await importing.execute(system, input);
    expect(await preview.execute(input)).toMatchObject({ knownAs: sessionId });
  });

  it.each([
    ['a space that is not there', { spaceSlug: 'no-such-space' }, 'space.not_found'],
    ['a space of another authority', { authorityCode: '162019' }, 'intake.other_authority'],
    ['a text without opinions', { text: '会議' }, 'intake.no_opinions'],
    ['a section that is not there', { section: '議決' }, 'intake.section_not_found'],
    ['more opinions than a record holds', { text: `会議${'\n・一つ。'.repeat(1_001)}` }, 'session.too_many_statements'],
  ])('are refused for %s', async (_what, changes, code) => {
    const space = await somewhere(context);
    const input = { text: TEXT, authorityCode: space.authorityCode, spaceSlug: space.slug, ...changes };
    await expect(importing.execute(system, input)).rejects.toThrow(code);
    await expect(preview.execute(input)).rejects.toThrow(code);
    expect(await entriesIn(space.spaceId)).toEqual([]);
  });

  it('are not brought in by just anybody', async () => {
    const space = await somewhere(context);
    const input = { text: TEXT, authorityCode: space.authorityCode, spaceSlug: space.slug };
    await expect(importing.execute(anonymous, input)).rejects.toThrow('access.sign_in_needed');
  });
});

describe('the public minutes of 15 December 2021', () => {
  const source = resolve(process.cwd(), '../shared/data/toyama-wg2/minutes.txt');

  it('give 53 receipts for whole sentences of section （２）', async () => {
    if (!existsSync(source)) return console.warn('The minutes are not at ../shared/data: this case is empty here.');
    const space = await somewhere(context);
    const input = { text: readFileSync(source, 'utf8'), authorityCode: space.authorityCode, spaceSlug: space.slug };
    expect((await preview.execute(input)).record.statements).toHaveLength(53);
    expect(await entriesIn(space.spaceId)).toEqual([]);
    const { receipts, record } = await importing.execute(system, input);
    const entries = await entriesIn(space.spaceId);
    expect(new Set(receipts).size).toBe(53);
    expect(entries.map(({ receipt }) => receipt)).toEqual(receipts);
    expect(entries.filter(({ text }) => !text.endsWith('。') || /[\n\f]/.test(text))).toEqual([]);
    const explained = record.sections.find(({ heading }) => heading.includes('（１）'))?.opinions[0]?.text ?? '';
    expect(explained).not.toBe('');
    expect(entries.map(({ text }) => text)).not.toContain(explained);
    expect((await importing.execute(system, input)).isNew).toBe(false);
    expect(await entriesIn(space.spaceId)).toEqual(entries);
  });
});
