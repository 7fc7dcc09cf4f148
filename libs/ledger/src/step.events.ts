import type { DomainEvent } from '#kernel';

/** A step of an entry that people are told of; what it was stands in the event of that sequence. */
export function entryMoved(payload: { entryId: string; step: string; sequence: number }): DomainEvent {
  return { name: 'ledger.entry_moved', payload };
}

/** So many entries of a department have been overdue for longer than its authority bears without telling the executive. */
export function entriesEscalated(payload: { departmentId: string; count: number }): DomainEvent {
  return { name: 'ledger.entries_escalated', payload };
}

/** It is a working morning for the authorities that `due_morning` names under this id. */
export function morningCame(payload: { morningId: string; day: string }): DomainEvent {
  return { name: 'ledger.morning_came', payload };
}
