import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import type { Place, TestContext } from '#testing';
import { Ledger } from '../ledger';

export type Words = Readonly<{ title: string; text: string }>;

/** Registers enquiries with these words, in one transaction; gives their receipts in the same order. */
export function enquiries(
  context: TestContext,
  place: Place,
  words: readonly Words[],
  author: Person | null = null,
): Promise<readonly string[]> {
  return context.get(Database).write(async (tx) => {
    const receipts: string[] = [];
    for (const { title, text } of words) {
      const submission = {
        kind: 'enquiry' as const,
        origin: 'web' as const,
        subject: { type: 'enquiry', id: newId() },
        ...place,
        path: '/',
        title,
        text,
        author: { name: '立山 花子', verified: true, capacity: 'resident' as const, post: null },
        authorId: author?.accountId ?? null,
        originalDay: null,
      };
      const actor = author ?? { kind: 'system' as const };
      receipts.push((await context.get(Ledger).register(tx, actor, submission)).receipt);
    }
    return receipts;
  });
}
