import { anonymous, newId } from '#kernel';
import { Database } from '#platform';
import { SaveDraft } from '#proposals';
import { type Place, somebody, somewhere, type TestContext } from '#testing';
import { policy, proposed, startStory, type Proposed } from '../testing/story.factory';
import type { FollowableType } from './follow';
import { FollowSubject, UnfollowSubject } from './follow-subject';
import { FollowStore } from './follow.store';

let context: TestContext;
let place: Place;
let proposal: Proposed;
let policyId: string;
beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  proposal = await proposed(context, await somebody(context), place);
  policyId = await policy(context, place);
});
afterAll(() => context.close());

const followed = async (accountId: string, type: FollowableType, id: string) =>
  (await context.get(FollowStore).followed(context.get(Database), accountId, type, [id])).has(id);

describe('following', () => {
  it.each<[FollowableType, () => string]>([
    ['space', () => place.spaceId],
    ['proposal', () => proposal.id],
    ['policy', () => policyId],
    ['ledger_entry', () => proposal.entryId],
  ])('a %s begins and ends, and may be asked for twice', async (type, id) => {
    const person = await somebody(context);
    const subject = { type, id: id() };
    for (const _ of [1, 2]) await context.get(FollowSubject).execute(person, subject);
    expect(await followed(person.accountId, type, id())).toBe(true);
    for (const _ of [1, 2]) await context.get(UnfollowSubject).execute(person, subject);
    expect(await followed(person.accountId, type, id())).toBe(false);
  });

  it('happens once, however often it is asked for at once', async () => {
    const person = await somebody(context);
    const subject = { type: 'proposal', id: proposal.id };
    await Promise.all(Array.from({ length: 40 }, () => context.get(FollowSubject).execute(person, subject)));
    expect(await context.asOwner('select from follow where account_id = $1', [person.accountId])).toHaveLength(1);
  });

  it.each([
    ['something of a kind that cannot be followed', 'account', newId()],
    ['something that does not exist', 'policy', newId()],
    ['something that has no id', 'space', 'the first one'],
  ])('refuses %s', async (_what, type, id) => {
    await expect(context.get(FollowSubject).execute(await somebody(context), { type, id })).rejects.toMatchObject({
      code: 'follow.not_found',
    });
  });

  it('refuses a draft: what is not public looks like what is not there', async () => {
    const author = await somebody(context);
    const { id } = await context
      .get(SaveDraft)
      .execute(author, { spaceId: place.spaceId, title: '下書き', text: 'まだ' }, newId());
    await expect(
      context.get(FollowSubject).execute(await somebody(context), { type: 'proposal', id }),
    ).rejects.toMatchObject({ code: 'follow.not_found' });
  });

  it('is for people with an account', async () => {
    await expect(context.get(FollowSubject).execute(anonymous, { type: 'policy', id: policyId })).rejects.toMatchObject(
      { code: 'access.sign_in_needed' },
    );
  });
});
