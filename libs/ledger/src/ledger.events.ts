import type { DomainEvent } from '#kernel';

export function entryRegistered(payload: {
  entryId: string;
  subjectType: string;
  subjectId: string;
  spaceId: string | null;
}): DomainEvent {
  return { name: 'ledger.entry_registered', payload };
}

export function entryAcknowledged(payload: { entryId: string }): DomainEvent {
  return { name: 'ledger.entry_acknowledged', payload };
}

export function entryWithdrawn(payload: { entryId: string }): DomainEvent {
  return { name: 'ledger.entry_withdrawn', payload };
}

export function responseReleased(payload: { responseId: string }): DomainEvent {
  return { name: 'ledger.response_released', payload };
}

/** An internal note called colleagues by name. */
export function noteMentioned(payload: { noteId: string; entryId: string }): DomainEvent {
  return { name: 'ledger.note_mentioned', payload };
}
