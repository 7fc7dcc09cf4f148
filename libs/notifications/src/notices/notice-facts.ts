import type { NoticeKind } from './notice';

/** What a notice is about, as ids. `entryId` beside another id is the entry through which this person is concerned. */
export type NoticeSubject =
  | Readonly<{ kind: 'receipt' | 'acknowledged' | 'withdrawn' | 'mentioned'; entryId: string }>
  | Readonly<{ kind: 'answered' | 'corrected'; responseId: string; entryId: string; accountId: string }>
  | Readonly<{ kind: 'sent_back'; draftId: string; entryId: string }>
  | Readonly<{ kind: 'due_digest'; digestId: string }>
  | Readonly<{ kind: 'escalated'; departmentId: string; count: number }>
  | Readonly<{ kind: 'moved'; entryId: string; sequence: number }>
  | Readonly<{ kind: 'comment' | 'reply'; commentId: string }>
  | Readonly<{ kind: 'policy_changed'; policyId: string; number: number; entryId: string | null }>;

type Facts = Readonly<Record<string, unknown>>;
/** What a notice and a delivery have in common. */
type Told = Readonly<{ kind: NoticeKind; facts: Facts; accountId: string }>;

/** Reads the facts of what a person is told. Throws when they are not those of the kind: a fault of ours. */
export function subjectOf({ kind, facts, accountId }: Told): NoticeSubject {
  switch (kind) {
    case 'receipt':
    case 'acknowledged':
    case 'withdrawn':
    case 'mentioned':
      return { kind, entryId: idIn(facts, 'entryId') };
    case 'due_digest':
      return { kind, digestId: idIn(facts, 'digestId') };
    case 'escalated':
      return { kind, departmentId: idIn(facts, 'departmentId'), count: numberIn(facts, 'count') };
    case 'moved':
      return { kind, entryId: idIn(facts, 'entryId'), sequence: numberIn(facts, 'sequence') };
    case 'answered':
    case 'corrected':
      return { kind, responseId: idIn(facts, 'responseId'), entryId: idIn(facts, 'entryId'), accountId };
    case 'sent_back':
      return { kind, draftId: idIn(facts, 'draftId'), entryId: idIn(facts, 'entryId') };
    case 'comment':
    case 'reply':
      return { kind, commentId: idIn(facts, 'commentId') };
    case 'policy_changed': {
      const entryId = facts['entryId'] === undefined ? null : idIn(facts, 'entryId');
      return { kind, policyId: idIn(facts, 'policyId'), number: numberIn(facts, 'number'), entryId };
    }
  }
}

/** The id under a name in an event's payload or in facts. Throws when there is none. */
export function idIn(facts: Facts, name: string): string {
  const value = facts[name];
  if (typeof value !== 'string') throw new Error(`${name} is missing`);
  return value;
}

/** The number under a name in an event's payload or in facts. Throws when there is none. */
export function numberIn(facts: Facts, name: string): number {
  const value = facts[name];
  if (typeof value !== 'number') throw new Error(`${name} is missing`);
  return value;
}
