import type { SearchKind } from './search-document';

/** Which event touches which kind, and under which name its payload holds the id. */
const AFFECTED: Readonly<Record<string, Readonly<{ kind: SearchKind; id: string }>>> = {
  'proposal.submitted': { kind: 'proposal', id: 'proposalId' },
  'proposal.withdrawn': { kind: 'proposal', id: 'proposalId' },
  'discussion.comment_posted': { kind: 'comment', id: 'commentId' },
  'discussion.comment_edited': { kind: 'comment', id: 'commentId' },
  'discussion.comment_deleted': { kind: 'comment', id: 'commentId' },
  'ledger.response_released': { kind: 'response', id: 'responseId' },
  'ledger.response_corrected': { kind: 'response', id: 'responseId' },
  'policy.version_published': { kind: 'policy', id: 'policyId' },
  'session.published': { kind: 'session', id: 'sessionId' },
  'space.opened': { kind: 'space', id: 'spaceId' },
};

/** The events after which something is found otherwise than before. */
export const SEARCH_EVENTS = Object.keys(AFFECTED);

/** What an event has touched. Throws for an event that is none of ours, or without its id. */
export function affectedBy(
  event: Readonly<{ name: string; payload: Readonly<Record<string, unknown>> }>,
): Readonly<{ kind: SearchKind; id: string }> {
  const affected = AFFECTED[event.name];
  const id = affected && event.payload[affected.id];
  if (!affected || typeof id !== 'string') throw new Error(`search cannot tell what ${event.name} has touched`);
  return { kind: affected.kind, id };
}
