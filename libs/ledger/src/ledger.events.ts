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

/** Words of an entry are gone by law, everywhere; `kind` and `id` are what showed them: its subject, or a response. */
export function textRemoved(payload: { entryId: string; kind: string; id: string }): DomainEvent {
  return { name: 'ledger.text_removed', payload };
}

/** A published response was corrected; whoever took part is told where the outcome changed. */
export function responseCorrected(payload: { responseId: string }): DomainEvent {
  return { name: 'ledger.response_corrected', payload };
}

/** An approver gave a draft back to its writers; `stepId` is the step of its history that says why. */
export function responseSentBack(payload: { draftId: string; stepId: string }): DomainEvent {
  return { name: 'ledger.response_sent_back', payload };
}
