import { newId, type Person } from '#kernel';
import { Ledger } from '#ledger';
import { Database } from '#platform';
import type { Place, TestContext } from '#testing';

export const TEXT = '19時台の便が\n一本あれば「帰れます」,\r\nと聞きました。';

/** A proposal with its entry, its title as given; `state` draft has no entry. Gives its id. */
export async function openProposal(
  context: TestContext,
  place: Place,
  author: Person,
  title: string,
  state = 'submitted',
): Promise<string> {
  const id = newId();
  await context.get(Database).write(async (tx) => {
    const insert = `insert into proposal (id, space_id, state, title, text, author_id, author_name, author_verified, created_at, updated_at, submitted_at)
      values ($1, $2, $3, $4, $5, $6, '立山 花子', true, app_now(), app_now(), case when $3 <> 'draft' then app_now() end)`;
    await tx.run({ name: 'spec.proposal', text: insert }, [id, place.spaceId, state, title, TEXT, author.accountId]);
    if (state === 'draft') return;
    await context.get(Ledger).register(tx, author, {
      kind: 'proposal',
      origin: 'web',
      subject: { type: 'proposal', id },
      ...place,
      path: `/proposals/${id}`,
      title,
      text: TEXT,
      author: { name: '立山 花子', verified: true, capacity: 'resident', post: null },
      authorId: author.accountId,
      originalDay: null,
    });
  });
  return id;
}

/** So many proposals, called 提案 0, 提案 1, …; twenty at a time, as one counter of receipts is a queue. */
export async function openProposals(context: TestContext, place: Place, author: Person, count: number): Promise<void> {
  for (let n = 0; n < count; n += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, count - n) }, (_, one) =>
        openProposal(context, place, author, `提案 ${n + one}`),
      ),
    );
}
