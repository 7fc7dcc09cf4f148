import type { DomainEvent } from '#kernel';

export function proposalSubmitted(payload: { proposalId: string; spaceId: string }): DomainEvent {
  return { name: 'proposal.submitted', payload };
}

export function proposalWithdrawn(payload: { proposalId: string }): DomainEvent {
  return { name: 'proposal.withdrawn', payload };
}
