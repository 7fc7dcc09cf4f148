import { Database } from '#platform';
import { somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { ProposalReads } from '../proposal.read';
import { ProposalsModule } from '../proposals.module';
import { SaveDraft } from '../save-draft';
import { discardForgottenDrafts } from './discard-forgotten-drafts.job';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([ProposalsModule]);
});
afterAll(() => context.close());

it('discards drafts of nobody after 30 days, and no others', async () => {
  const place = await somewhere(context, { endsIn: 90 });
  const begin = async (actor: Awaited<ReturnType<typeof somebody>> | Readonly<{ kind: 'anonymous' }>) =>
    (await context.get(SaveDraft).execute(actor, { spaceId: place.spaceId, title: '雪', text: '' }, '198.51.100.75'))
      .id;
  const forgotten = await begin({ kind: 'anonymous' });
  const owned = await begin(await somebody(context));
  await context.travel('31 days');
  const young = await begin({ kind: 'anonymous' });
  await context.get(Database).write(discardForgottenDrafts);
  const left = await context.get(ProposalReads).findMany(context.get(Database), [forgotten, owned, young]);
  expect(left.map(({ id }) => id).sort()).toEqual([owned, young].sort());
});
