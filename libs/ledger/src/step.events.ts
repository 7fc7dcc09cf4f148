import type { DomainEvent } from '#kernel';

/** A step of an entry that people are told of; what it was stands in the event of that sequence. */
export function entryMoved(payload: { entryId: string; step: string; sequence: number }): DomainEvent {
  return { name: 'ledger.entry_moved', payload };
}
