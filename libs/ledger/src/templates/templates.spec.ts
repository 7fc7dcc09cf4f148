import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { ChangeDraftEntries } from '../change-draft-entries';
import { DraftResponse } from '../draft-response';
import { LedgerModule } from '../ledger.module';
import { ReleaseResponse, SendForRelease } from '../release-response';
import { ResponseStore } from '../response.store';
import { enquiries } from '../testing/enquiries.factory';
import { KeepTemplate } from './keep-template';
import { placeholdersIn } from './placeholders';
import { TemplateStore } from './template.store';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

const few = (place: Place, count = 3) =>
  enquiries(
    context,
    place,
    Array.from({ length: count }, (_, index) => ({ title: `${index}`, text: '街灯が切れています。' })),
  );

const draft = (official: Person, receipts: readonly string[], explanation: string) =>
  context.get(DraftResponse).execute(official, { receipts, outcome: 'adopted', explanation });

describe('placeholders', () => {
  it.each([
    ['{{いつ}}に直します。', ['{{いつ}}']],
    ['{{ }}と{{どこ}}と{{どこ}}', ['{{ }}', '{{どこ}}']],
    ['{いつ}に直します。', []],
    ['{{いつ}', []],
  ])('%s', (text, found) => expect(placeholdersIn(text)).toEqual(found));
});

describe('a response with a placeholder', () => {
  it('is not sent for release, neither in its text nor in a remark', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    const [one = '', two = ''] = await few(place);
    const inText = await draft(official, [one], '{{いつ}}に直します。');
    const inRemark = await draft(official, [two], '直します。');
    const adjust = [{ receipt: two, remark: '{{場所}}のことです。' }];
    await context.get(ChangeDraftEntries).execute(official, inRemark, { adjust });
    for (const id of [inText, inRemark]) {
      await expect(context.get(SendForRelease).execute(official, id)).rejects.toMatchObject({
        code: 'ledger.placeholder_left',
      });
      const forced = context.asOwner(`update response_draft set state = 'awaiting_release' where id = $1`, [id]);
      await expect(forced).rejects.toThrow('a placeholder was left');
    }
  });

  it('is refused by the database even when it is published past everything', async () => {
    const place = await somewhere(context);
    const [official, other] = [await officialOf(context, place), await officialOf(context, place)];
    const id = await draft(official, await few(place), '{{いつ}}に直します。');
    await context.asOwner('alter table response_draft disable trigger response_draft_filled');
    try {
      await context.asOwner(`update response_draft set state = 'awaiting_release' where id = $1`, [id]);
      await expect(context.get(ReleaseResponse).execute(other, id)).rejects.toThrow('response_filled');
    } finally {
      await context.asOwner('alter table response_draft enable trigger response_draft_filled');
    }
  });
});

describe('templates', () => {
  it('belong to a department, are changed and taken away by its officials alone', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    const keeping = context.get(KeepTemplate);
    const input = { departmentId: place.departmentId, title: '街灯', text: '{{いつ}}に直します。' };
    const id = await keeping.execute(official, input);
    await keeping.execute(official, { ...input, id, title: '街路灯' });
    const of = () => context.get(TemplateStore).of(context.get(Database), [place.departmentId]);
    expect(await of()).toMatchObject([{ id, title: '街路灯', text: '{{いつ}}に直します。' }]);
    const strangers = [await somebody(context), await officialOf(context, await somewhere(context))];
    for (const stranger of strangers) {
      await expect(keeping.execute(stranger, input)).rejects.toMatchObject({ code: 'ledger.not_your_department' });
      await expect(keeping.remove(stranger, id)).rejects.toMatchObject({ code: 'ledger.not_your_department' });
    }
    await keeping.remove(official, id);
    expect(await of()).toEqual([]);
    await expect(keeping.remove(official, id)).rejects.toMatchObject({ code: 'ledger.template_not_found' });
    await expect(keeping.execute(official, { ...input, departmentId: newId() })).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
  });
});

describe('what a draft covers', () => {
  it('grows, shrinks and differs for one, and the writer counts as its drafter', async () => {
    const place = await somewhere(context);
    const [official, colleague] = [await officialOf(context, place), await officialOf(context, place)];
    const receipts = await few(place, 300);
    const [one = '', two = '', ...others] = receipts;
    const id = await draft(official, [one], '直します。');
    await context.get(SendForRelease).execute(official, id);
    const change = (input: object) => context.get(ChangeDraftEntries).execute(colleague, id, input);
    await change({ add: [two, ...others] });
    await change({ adjust: [{ receipt: two, outcome: 'already_in_place', remark: 'もう直りました。' }] });
    await change({ remove: [one] });
    const own = await context.get(ResponseStore).ownOfDraft(context.get(Database), id);
    expect(own).toHaveLength(299);
    expect(own[0]).toMatchObject({ receipt: two, outcome: 'already_in_place', remark: 'もう直りました。' });
    const found = await context.get(ResponseStore).findDraft(context.get(Database), id);
    expect(found).toMatchObject({ state: 'draft', draftedBy: colleague.accountId });
    const unlisted = context.get(ChangeDraftEntries).execute(official, id, { adjust: [{ receipt: one, remark: 'x' }] });
    await expect(unlisted).rejects.toMatchObject({ code: 'ledger.entry_not_listed' });
    const emptied = context.get(ChangeDraftEntries).execute(official, id, { remove: receipts });
    await expect(emptied).rejects.toMatchObject({ code: 'ledger.no_entries' });
  });

  it('keeps what was said to single ones when only the text changes', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    const receipts = await few(place);
    const id = await draft(official, receipts, '直します。');
    const adjust = [{ receipt: receipts[1] ?? '', remark: 'こちらは来月です。' }];
    await context.get(ChangeDraftEntries).execute(official, id, { adjust });
    const changed = { id, receipts, outcome: 'adopted', explanation: '今週中に直します。' } as const;
    await context.get(DraftResponse).execute(official, changed);
    const own = await context.get(ResponseStore).ownOfDraft(context.get(Database), id);
    expect(own.map(({ remark }) => remark)).toEqual([null, 'こちらは来月です。', null]);
  });
});
