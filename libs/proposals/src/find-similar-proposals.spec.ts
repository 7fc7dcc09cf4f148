import { Database, HandleEvent } from '#platform';
import { somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { FindSimilarProposals } from './find-similar-proposals';
import { NoteMeaning } from './handlers/note-meaning';
import { ProposalReads } from './proposal.read';
import { ProposalsModule } from './proposals.module';
import { SaveDraft } from './save-draft';
import { countsOf, rankSimilar } from './similarity';
import { SubmitProposal } from './submit-proposal';
import { PARAPHRASE_PAIRS } from './testing/paraphrase-pairs';
import { WithdrawProposal } from './withdraw-proposal';

let context: TestContext;
let ids: readonly string[] = [];
beforeAll(async () => {
  context = await startTestContext([ProposalsModule]);
  const place = await somewhere(context);
  const author = await somebody(context);
  const submitted = [];
  for (const { title, text } of PARAPHRASE_PAIRS.slice(0, 12)) {
    const { id } = await context
      .get(SaveDraft)
      .execute(author, { spaceId: place.spaceId, title, text }, '198.51.100.71');
    await context.get(SubmitProposal).execute(author, id);
    submitted.push(id);
  }
  ids = submitted;
  await note();
  await context.get(WithdrawProposal).execute(author, ids[11] ?? '', null);
});
afterAll(() => context.close());

/** Lets the handler note every submission of this spec, twice over and all at once: it counts once. */
async function note(): Promise<void> {
  const events = await context.asOwner<{ id: string }>(
    `select id from outbox_event where name = 'proposal.submitted' and payload->>'proposalId' = any ($1)`,
    [ids],
  );
  const handle = context.get(HandleEvent);
  await Promise.all([...events, ...events].map(({ id }) => handle.execute(context.get(NoteMeaning), id)));
}

describe('similar proposals from the database', () => {
  it('are those that mean the same, in other words', async () => {
    const found = await Promise.all(
      PARAPHRASE_PAIRS.slice(0, 10).map(({ asked }) => context.get(FindSimilarProposals).execute('', asked)),
    );
    const right = found.filter((similar, place) => similar.some(({ id }) => id === ids[place]));
    expect(right.length).toBeGreaterThanOrEqual(8);
  });

  it('are ranked as if their texts had been read again', async () => {
    const written = await context.get(ProposalReads).findMany(context.get(Database), ids.slice(0, 11));
    const asked = PARAPHRASE_PAIRS[1]?.asked ?? '';
    const documents = { documents: 1, of: () => 0 };
    const anew = written.map((one) => ({ id: one.id, size: countsOf(one).size, counts: countsOf(one) }));
    const [best] = rankSimilar(asked, anew, documents);
    expect((await context.get(FindSimilarProposals).execute('', asked))[0]?.id).toBe(best?.id);
  });

  it('are none that was withdrawn, and each was counted once', async () => {
    const { asked = '' } = PARAPHRASE_PAIRS[11] ?? {};
    const found = await context.get(FindSimilarProposals).execute('', asked);
    expect(found.map(({ id }) => id)).not.toContain(ids[11]);
    const [noted] = await context.asOwner<{ noted: number }>(
      'select count(*)::int as noted from proposal_meaning where proposal_id = any ($1)',
      [ids],
    );
    expect(noted?.noted).toBe(12);
  });
});
