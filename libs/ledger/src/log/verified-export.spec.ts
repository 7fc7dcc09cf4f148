import { Database } from '#platform';
import {
  officialOf,
  ownTestDatabaseUrl,
  type Place,
  somebody,
  somewhere,
  startTestContext,
  type TestContext,
} from '#testing';
import { check, loadVerifier } from '../../../../test/verifier/load-verifier';
import { AcknowledgeEntry } from '../acknowledge';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { ExportLog } from './export-log';
import { LogStore } from './log.store';
import { ProveLog } from './prove-log';
import { AskTextRemoval } from './removal/ask-text-removal';
import { CarryOutRemovals } from './removal/carry-out-removals';
import { ConfirmTextRemoval } from './removal/confirm-text-removal';
import { SequenceEvents } from './sequence-events';

let context: TestContext;
let place: Place;
beforeAll(async () => {
  context = await startTestContext([LedgerModule], { database: await ownTestDatabaseUrl() });
  place = await somewhere(context);
});
afterAll(() => context.close());

const made = (many: number) =>
  enquiries(
    context,
    place,
    Array.from({ length: many }, (_, at) => ({ title: `夜のバス ${at}`, text: '一時間に一本あると\n助かります。"\\' })),
  );
const sequence = () => context.get(SequenceEvents).execute();

async function exported(): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of context.get(ExportLog).pieces()) pieces.push(piece);
  return pieces.join('');
}

/** As nobody but the owner of the database could, past all triggers. */
async function retitle(receipt: string, title: string): Promise<void> {
  await context.asOwner('alter table ledger_text disable trigger user');
  await context.asOwner(
    `update ledger_text set content = $2 where field = 'title'
       and entry_id = (select id from ledger_entry where receipt = $1)`,
    [receipt, title],
  );
  await context.asOwner('alter table ledger_text enable trigger user');
}

describe('what the server exports', () => {
  it('is right with entries, steps and earlier checkpoints, and so is the proof of every receipt', async () => {
    const official = await officialOf(context, place);
    const verifier = await loadVerifier();
    await sequence();
    // Specs of other files may have left entries in this worker's database.
    const before = await check(verifier, await exported());
    expect(before).toMatchObject({ ok: true });
    const receipts = await made(130);
    await sequence();
    const kept = await context.get(LogStore).newest(context.get(Database));
    for (const receipt of receipts.slice(0, 20)) await context.get(AcknowledgeEntry).execute(official, receipt);
    await sequence();
    await made(140);
    await sequence();
    const result = await check(verifier, await exported(), { checkpoint: kept?.note ?? '' });
    expect(result).toMatchObject({
      ...{ ok: true, events: before.events + 290, receipts: before.receipts + 270, earlier: before.earlier + 3 },
      ...{ kept: before.events + 130, unknownKinds: [] },
    });
    for (const receipt of receipts.slice(15, 25)) {
      const proof = await context.get(ProveLog).receipt(receipt);
      expect(await check(verifier, proof)).toMatchObject({ ok: true, kind: 'proof', receipts: 1 });
    }
  });

  it('is right after two people removed words as a law demands, and so is the proof', async () => {
    const [receipt = ''] = await made(1);
    const { authorityId } = place;
    const held = {
      role: 'executive',
      subjectType: 'authority',
      subjectId: authorityId,
      authorityId,
      post: '市長',
    } as const;
    const executive = await somebody(context, { roles: [held] });
    const words = { receipt, sequence: 1, field: 'text', ground: 'court_order' } as const;
    const id = await context.get(AskTextRemoval).execute(await officialOf(context, place), words);
    await sequence();
    await context.get(ConfirmTextRemoval).execute(executive, id);
    await sequence();
    expect(await context.get(CarryOutRemovals).execute()).toBe(1);
    const verifier = await loadVerifier();
    for (const file of [await exported(), await context.get(ProveLog).receipt(receipt)])
      expect(await check(verifier, file)).toMatchObject({ ok: true, removed: 1 });
  });

  it('shows a row that the owner of the database edited, though its hash was left as it was', async () => {
    const [receipt = ''] = await made(1);
    await sequence();
    await retitle(receipt, '別の題名');
    const { findings } = await check(await loadVerifier(), await exported());
    // Other specs read this worker's database after this one.
    await retitle(receipt, '夜のバス 0');
    expect(findings).toMatchObject([{ part: 'text', code: 'text.other', details: { receipt, field: 'title' } }]);
  });
});
