import { Database } from '#platform';
import { officialOf, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { CorrectResponse } from './correct-response';
import { CorrectionStore } from './correction.store';
import { DraftResponse } from './draft-response';
import type { Outcome } from './entry';
import { EntryReads } from './entry.read';
import { LedgerModule } from './ledger.module';
import { RecordProgress } from './record-progress';
import { ReleaseResponse, SendForRelease } from './release-response';
import { enquiries } from './testing/enquiries.factory';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

const FIRST = '来月、街灯を直します。';

async function answered() {
  const place = await somewhere(context);
  const receipts = await enquiries(context, place, [
    { title: '一', text: '街灯が切れています。' },
    { title: '二', text: '街灯が暗いです。' },
  ]);
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place)];
  const content = { receipts, outcome: 'adopted', explanation: FIRST } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, content);
  const responseId = await released(drafter, releaser, draftId);
  return { place, receipts, drafter, releaser, responseId };
}

type Person = Awaited<ReturnType<typeof officialOf>>;

async function released(drafter: Person, releaser: Person, draftId: string): Promise<string> {
  await context.get(SendForRelease).execute(drafter, draftId);
  return context.get(ReleaseResponse).execute(releaser, draftId);
}

type Answered = Awaited<ReturnType<typeof answered>>;

async function corrected(one: Answered, explanation: string, outcome: Outcome = 'adopted') {
  const { drafter, releaser, receipts, responseId } = one;
  const draftId = await context.get(CorrectResponse).execute(drafter, responseId, '日付の誤り');
  const content = { id: draftId, receipts, outcome, explanation } as const;
  await context.get(DraftResponse).execute(drafter, content);
  return released(drafter, releaser, draftId);
}

const entryOf = (receipt = '') => context.get(EntryReads).findByReceipt(context.get(Database), receipt);

async function versionsOf(receipt = '') {
  const entry = await entryOf(receipt);
  return context.get(CorrectionStore).ofEntries(context.get(Database), [entry?.id ?? '']);
}

describe('a correction', () => {
  it('is a new version with a reason; both stay, the state too', async () => {
    const one = await answered();
    const id = await corrected(one, '再来月、街灯を直します。');
    for (const receipt of one.receipts) {
      expect(await versionsOf(receipt)).toMatchObject([
        { id: one.responseId, version: 1, explanation: FIRST, isCurrent: false, correctionReason: null },
        { id, version: 2, explanation: '再来月、街灯を直します。', isCurrent: true, correctionReason: '日付の誤り' },
      ]);
      expect(await entryOf(receipt)).toMatchObject({ state: 'answered', outcome: 'adopted' });
    }
    const events = await context.asOwner<{ kind: string; facts: object }>(
      `select v.kind, v.facts from ledger_event v join ledger_entry e on e.id = v.entry_id
       where e.receipt = $1 order by v.sequence desc limit 1`,
      [one.receipts[0]],
    );
    expect(events).toEqual([
      {
        kind: 'corrected',
        facts: { responseId: id, outcome: 'adopted', reasonCode: null, correctsId: one.responseId },
      },
    ]);
    const texts = await context.asOwner<{ field: string; content: string }>(
      `select t.field, t.content from ledger_text t join ledger_event v on v.id = t.event_id join ledger_entry e on e.id = v.entry_id
       where e.receipt = $1 and v.kind = 'corrected' and t.field in ('note', 'explanation') order by t.field`,
      [one.receipts[0]],
    );
    expect(texts).toEqual([
      { field: 'explanation', content: '再来月、街灯を直します。' },
      { field: 'note', content: '日付の誤り' },
    ]);
  });

  it('changes the outcome of the entry, and can be corrected in turn', async () => {
    const one = await answered();
    const second = await corrected(one, '再来月、街灯を直します。');
    const third = await corrected({ ...one, responseId: second }, 'もう直っています。', 'already_in_place');
    expect(await entryOf(one.receipts[0])).toMatchObject({ outcome: 'already_in_place' });
    const versions = await versionsOf(one.receipts[0]);
    expect(versions.map(({ id, version }) => [id, version])).toEqual([
      [one.responseId, 1],
      [second, 2],
      [third, 3],
    ]);
  });

  it('leaves the outcome of what is being carried out adopted', async () => {
    const one = await answered();
    await context.get(RecordProgress).execute(one.drafter, one.receipts[0] ?? '', 'started', '');
    await expect(corrected(one, 'もう直っています。', 'already_in_place')).rejects.toMatchObject({
      code: 'ledger.carried_out',
    });
    expect(await entryOf(one.receipts[0])).toMatchObject({ state: 'in_progress', outcome: 'adopted' });
  });

  it('is begun once, by officials of the department, with a reason', async () => {
    const one = await answered();
    const begin = (by: Person, reason = '誤字') => context.get(CorrectResponse).execute(by, one.responseId, reason);
    const code = (expected: string) => ({ code: expected });
    await expect(begin(await somebody(context))).rejects.toMatchObject(code('ledger.not_your_department'));
    await expect(begin(one.drafter, ' ')).rejects.toMatchObject(code('ledger.correction_reason'));
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => begin(one.drafter)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(new Set(refused.map(({ reason }) => reason.code))).toEqual(new Set(['ledger.correction_begun']));
  });

  it('answers neither more nor fewer, and never by whoever wrote it', async () => {
    const one = await answered();
    const draftId = await context.get(CorrectResponse).execute(one.drafter, one.responseId, '誤字');
    const fewer = { id: draftId, receipts: one.receipts.slice(0, 1), outcome: 'adopted', explanation: FIRST } as const;
    await expect(context.get(DraftResponse).execute(one.drafter, fewer)).rejects.toMatchObject({
      code: 'ledger.correction_entries',
    });
    await context.get(SendForRelease).execute(one.drafter, draftId);
    await expect(context.get(ReleaseResponse).execute(one.drafter, draftId)).rejects.toMatchObject({
      code: 'ledger.own_draft',
    });
  });

  it('of a response that was corrected already is refused', async () => {
    const one = await answered();
    await corrected(one, '再来月、街灯を直します。');
    await expect(context.get(CorrectResponse).execute(one.drafter, one.responseId, '誤字')).rejects.toMatchObject({
      code: 'ledger.correction_begun',
    });
  });
});
