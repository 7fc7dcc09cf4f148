import { shownNameOf } from '#identity';
import type { Actor } from '#kernel';
import type { Proposal } from './proposal';
import { isAuthor } from './proposal.access';

/** A draft keeps no name: its author sees it under the one that submitting now would freeze. */
export function underTheNameItWouldBear(actor: Actor, proposal: Proposal): Proposal {
  if (proposal.state !== 'draft' || actor.kind !== 'person' || !isAuthor(actor, proposal)) return proposal;
  const shown = shownNameOf(actor);
  return shown ? { ...proposal, authorName: shown.name, authorVerified: shown.verified } : proposal;
}
