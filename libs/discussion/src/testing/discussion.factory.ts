import { type HeldRole, newId, type Person } from '#kernel';
import { Database } from '#platform';
import { type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { DiscussionModule } from '../discussion.module';
import type { Askable } from '../thread';
import { Threads } from '../threads';

/** Real discussions on a real database, without the rest of the product. */
export async function startDiscussions(): Promise<TestContext> {
  return startTestContext([DiscussionModule]);
}

/** An open thread of some proposal in a place. */
export function threadIn(context: TestContext, place: Place, askable: Askable = 'on_request'): Promise<string> {
  const subject = { type: 'proposal', id: newId() };
  const thread = { subject, spaceId: place.spaceId, askable };
  return context.get(Database).write((tx) => context.get(Threads).openThread(tx, thread));
}

/** An open thread of some proposal in a place of its own, and a resident who may speak in it. */
export async function threadSomewhere(
  context: TestContext,
  askable: Askable = 'on_request',
): Promise<Readonly<{ threadId: string; author: Person; place: Place }>> {
  const place = await somewhere(context);
  return { threadId: await threadIn(context, place, askable), author: await somebody(context), place };
}

/** Somebody whose post is in another department of the same authority. */
export function officialElsewhere(context: TestContext, place: Place): Promise<Person> {
  const held: HeldRole = roleIn({ ...place, departmentId: newId() }, 'official', '税務課 主任');
  return somebody(context, { roles: [held] });
}
