import { Database, sql } from '#platform';
import { officialOf, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { DraftResponse } from './draft-response';
import { EntryReads } from './entry.read';
import { LedgerModule } from './ledger.module';
import { ReleaseResponse, SendForRelease } from './release-response';
import { enquiries } from './testing/enquiries.factory';

const EXPLANATION = '運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て続けるかを判断します。';
const MANY = 1_000;

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

async function answered(
  receipts: readonly string[],
  remarkTo: string,
  departmentPlace: Awaited<ReturnType<typeof somewhere>>,
) {
  const [drafter, releaser] = [await officialOf(context, departmentPlace), await officialOf(context, departmentPlace)];
  const entries = [{ receipt: remarkTo, outcome: 'adopted', remark: 'ご提案の停留所から始めます。' }] as const;
  const content = { outcome: 'partly_adopted', reasonCode: 'feasibility', explanation: EXPLANATION } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, { receipts, ...content, entries });
  await context.get(SendForRelease).execute(drafter, draftId);
  return context.get(ReleaseResponse).execute(releaser, draftId);
}

type Text = Readonly<{ entry_id: string; field: string; content: string; salt: Buffer }>;

const textsOf = (entryId: string) =>
  context.asOwner<Text>(
    `select t.entry_id, t.field, t.content, t.salt from ledger_text t join ledger_event v on v.id = t.event_id
     where t.entry_id = $1 and v.kind = 'answered' order by t.field`,
    [entryId],
  );

describe('a response to many', () => {
  it(`answers ${MANY} submissions as a set, each with an event and salted words of its own`, async () => {
    const place = await somewhere(context);
    const words = Array.from({ length: MANY }, (_, index) => ({
      title: `バス${index}`,
      text: '夕方の便がありません。',
    }));
    const receipts = await enquiries(context, place, words, await somebody(context));
    const [special = ''] = receipts;
    const begun = performance.now();
    const responseId = await answered(receipts, special, place);
    console.info(`${MANY} entries drafted, sent and released in ${Math.round(performance.now() - begun)} ms`);
    const rows = await context.get(EntryReads).findByReceipts(context.get(Database), receipts);
    expect(rows.filter(({ state }) => state === 'answered')).toHaveLength(MANY);
    expect(rows.filter(({ outcome }) => outcome === 'adopted').map(({ receipt }) => receipt)).toEqual([special]);
    const id = rows.find(({ receipt }) => receipt === special)?.id ?? '';
    expect((await textsOf(id)).map(({ field, content }) => [field, content])).toEqual([
      ['actor_name', expect.stringContaining('神通')],
      ['actor_post', '交通政策課 主事'],
      ['explanation', EXPLANATION],
      ['remark', 'ご提案の停留所から始めます。'],
    ]);
    const salts = await context.asOwner<{ salts: number; texts: number }>(
      `select count(distinct t.salt)::int as salts, count(*)::int as texts from ledger_text t
       where t.entry_id = any ($1) and t.field = 'explanation'`,
      [rows.map((row) => row.id)],
    );
    expect(salts).toEqual([{ salts: MANY, texts: MANY }]);
    const told = await context.asOwner(`select from outbox_event where payload->>'responseId' = $1`, [responseId]);
    expect(told).toHaveLength(1);
  }, 60_000);

  it('keeps ids, codes and numbers in the facts, and no words', async () => {
    const place = await somewhere(context);
    const receipts = await enquiries(context, place, [{ title: '除雪', text: '歩道の雪をかいてください。' }]);
    await answered(receipts, receipts[0] ?? '', place);
    const [row] = await context
      .get(Database)
      .rows(
        sql<{ facts: object }>(
          'spec.facts_of_answer',
          `select v.facts from ledger_event v join ledger_entry e on e.id = v.entry_id where e.receipt = $1 and v.kind = 'answered'`,
        ),
        [receipts[0]],
      );
    expect(row?.facts).toEqual({ responseId: expect.any(String), outcome: 'adopted', reasonCode: 'feasibility' });
    expect(JSON.stringify(row?.facts)).not.toContain('停留所');
  });
});
