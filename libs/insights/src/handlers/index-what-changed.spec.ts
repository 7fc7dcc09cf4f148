import { newId, system } from '#kernel';
import { PublishSessionRecord } from '#sessions';
import type { Space } from '#spaces';
import { testDatabaseUrl } from '#testing';
import { RebuildSearch } from '../rebuild-search';
import { PublicWorld } from '../testing/public-world.factory';

let world: PublicWorld;
let space: Space;

beforeAll(async () => {
  world = await PublicWorld.on((await testDatabaseUrl()).appUrl);
  space = await world.space();
});
afterAll(() => world.close());

/** A word that stands nowhere else. */
const rare = () => `語${newId()}`;

async function comment(
  threadSubject: Readonly<{ type: string; id: string }>,
  words: string,
): Promise<Readonly<{ id: string; path: string }>> {
  const [threadId, id, authorId] = [newId(), newId(), await world.account()];
  const page = `/${threadSubject.type}s/${threadSubject.id}`;
  await world.run(
    `insert into thread (id, subject_type, subject_id, space_id, path, askable) values ($1, $2, $3, $4, $5, 'never')`,
    [...[threadId, threadSubject.type, threadSubject.id, space.id, page]],
  );
  await world.run(
    `insert into comment (id, thread_id, depth, stance, text, author_id, author_name, author_verified, author_capacity, created_at)
     values ($1, $2, 0, 'for', $3, $4, '黒部 太郎', true, 'resident', app_now())`,
    [id, threadId, words, authorId],
  );
  return { id, path: `${page}#comment-${id}` };
}

async function policy(words: string): Promise<string> {
  const id = newId();
  await world.run(
    `with y as (insert into policy (id, authority_id, department_id, current_version) values ($1, $2, $3, 1)),
     v as (insert into policy_version (policy_id, number, name, for_whom, benefit, conditions, amount, period, how_to_apply, legal_ground,
             contact, summary, effective_from, published_at, signed_name, signed_post, searched, terms)
           values ($1, 1, '除雪の支援', $4, '', '', '', '', '', '', '', '', '2026-04-01', app_now(), '立山', '課長', '', ''))
     insert into policy_clause (policy_id, number, clause_id, position, heading, text) values ($1, 1, $5, 0, '見出し', $6)`,
    [id, space.authorityId, space.departmentId, `対象${words}`, newId(), `条文${words}条`],
  );
  return id;
}

async function response(entryId: string, words: string, remark: string): Promise<string> {
  const [id, draftId, drafter, releaser] = [newId(), newId(), await world.account(), await world.account()];
  await world.run(
    `with d as (insert into response_draft (id, department_id, outcome, explanation, state, drafted_by, drafted_by_name, drafted_at)
           values ($1, $2, 'adopted', $3, 'released', $4, '立山', app_now())),
     r as (insert into response (id, draft_id, department_id, outcome, explanation, drafted_by, released_by, signed_name, signed_post, released_at)
           values ($5, $1, $2, 'adopted', $3, $4, $6, '剱', '課長', app_now()))
     insert into response_entry (response_id, entry_id, position, outcome, remark) values ($5, $7, 0, 'adopted', $8)`,
    [draftId, space.departmentId, words, drafter, id, releaser, entryId, remark],
  );
  return id;
}

describe('after an event', () => {
  it('a submitted proposal is found by title and text, and still after it was withdrawn', async () => {
    const [title, words] = [rare(), rare()];
    const { id } = await world.proposal(space, `題${title}`, `文${words}文`);
    expect(await world.paths(words)).toEqual([]);
    await world.happen('proposal.submitted', { proposalId: id });
    expect([await world.paths(title), await world.paths(words)]).toEqual([[`/proposals/${id}`], [`/proposals/${id}`]]);
    await world.run(`update proposal set state = 'withdrawn', withdrawn_at = app_now() where id = $1`, [id]);
    await world.happen('proposal.withdrawn', { proposalId: id });
    expect(await world.paths(`${title} ${words}`, ['proposal'])).toEqual([`/proposals/${id}`]);
  });

  it('a draft is not found', async () => {
    const [id, words, authorId] = [newId(), rare(), await world.account()];
    await world.run(
      `insert into proposal (id, space_id, state, title, text, author_id, created_at, updated_at) values ($1, $2, 'draft', $3, '', $4, app_now(), app_now())`,
      [id, space.id, words, authorId],
    );
    await world.happen('proposal.submitted', { proposalId: id });
    expect(await world.paths(words)).toEqual([]);
  });

  it('a comment is found by its own words, edited by its new ones, deleted by none', async () => {
    const [title, first, second] = [rare(), rare(), rare()];
    const { id: proposalId } = await world.proposal(space, title, '本文');
    const { id, path } = await comment({ type: 'proposal', id: proposalId }, `前${first}後`);
    await world.happen('discussion.comment_posted', { commentId: id });
    expect([await world.paths(first), await world.paths(title)]).toEqual([[path], []]);
    expect(
      await world.rows('select title, space_id as space from search_document where subject_id = $1', [id]),
    ).toEqual([{ title, space: space.id }]);
    await world.run('update comment set text = $2, version = 2 where id = $1', [id, second]);
    await world.happen('discussion.comment_edited', { commentId: id });
    expect([await world.paths(first), await world.paths(second)]).toEqual([[], [path]]);
    await world.run(`update comment set text = '', deleted_at = app_now() where id = $1`, [id]);
    await world.happen('discussion.comment_deleted', { commentId: id });
    expect(await world.paths(second)).toEqual([]);
    await world.happen('discussion.comment_posted', { commentId: id });
    expect(await world.paths(second)).toEqual([]);
  });

  it('the current version of a policy is found, and comments on it carry its name', async () => {
    const words = rare();
    const policyId = await policy(words);
    await world.happen('policy.version_published', { policyId });
    expect([await world.paths(`対象${words}`), await world.paths(`条文${words}条`, ['policy'])]).toEqual([
      [`/policies/${policyId}`],
      [`/policies/${policyId}`],
    ]);
    const { id } = await comment({ type: 'policy', id: policyId }, rare());
    await world.happen('discussion.comment_posted', { commentId: id });
    expect(await world.rows('select title from search_document where subject_id = $1', [id])).toEqual([
      { title: '除雪の支援' },
    ]);
  });

  it('a response is found by its explanation and by its remarks, at its first entry', async () => {
    const [words, remark, title] = [rare(), rare(), rare()];
    const { entryId, receipt } = await world.proposal(space, title, '本文');
    const responseId = await response(entryId, words, remark);
    await world.happen('ledger.response_released', { responseId });
    expect([await world.paths(words), await world.paths(remark)]).toEqual([
      [`/ledger/${receipt}`],
      [`/ledger/${receipt}`],
    ]);
    expect(await world.rows('select title from search_document where subject_id = $1', [responseId])).toEqual([
      { title },
    ]);
  });

  it('a session is found with every statement', async () => {
    const [title, ...words] = [rare(), rare(), rare()];
    const statements = words.map(
      (text) => ({ text, authorName: '川口', authorCapacity: 'resident', asksAuthority: true }) as const,
    );
    const record = { spaceId: space.id, title, heldOn: null, place: '公民館', sourceHash: null, statements };
    const { sessionId } = await world.app.get(PublishSessionRecord).execute(system, record);
    await world.happen('session.published', { sessionId });
    expect(await world.paths(title)).toEqual([`/sessions/${sessionId}`]);
    expect(await Promise.all(words.map((word) => world.paths(word)))).toEqual([
      [`/sessions/${sessionId}#statement-1`],
      [`/sessions/${sessionId}#statement-2`],
    ]);
  });

  it('a space is found in the three languages', async () => {
    const title = rare();
    const { id, slug } = await world.space(title);
    await world.happen('space.opened', { spaceId: id });
    for (const words of [title, `${title} せつめい`, `${title} DESCRIPTION`])
      expect(await world.paths(words)).toEqual([`/spaces/${slug}`]);
  });
});

describe('rebuilding', () => {
  it('gives back what was lost, takes away what is not public, and changes nothing else', async () => {
    const words = rare();
    const { id } = await world.proposal(space, words, '本文');
    const gone = await comment({ type: 'proposal', id }, `消${words}消`);
    await world.happen('discussion.comment_posted', { commentId: gone.id });
    await world.run(`update comment set text = '', deleted_at = app_now() where id = $1`, [gone.id]);
    const looked = await world.app.get(RebuildSearch).execute();
    expect(looked.get('proposal')).toBeGreaterThan(0);
    expect(await world.paths(words)).toEqual([`/proposals/${id}`]);
    const version = () => world.rows('select subject_id, xmin::text from search_document order by subject_id');
    const before = await version();
    await world.app.get(RebuildSearch).execute();
    expect(await version()).toEqual(before);
  });
});
