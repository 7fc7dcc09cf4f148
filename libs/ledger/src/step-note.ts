import { characterCount, cleanText, DomainError } from '#kernel';
import { stepErrors } from './step.errors';

const LONGEST_NOTE = 2_000;

/** What is said beside a step, as it is kept; null where nothing is. Throws `ledger.note_too_long` (2,000 characters). */
export function stepNote(typed: string | null | undefined, field = 'note'): string | null {
  const note = typed ? cleanText(typed) : '';
  if (note.length > LONGEST_NOTE && characterCount(note) > LONGEST_NOTE)
    throw new DomainError(stepErrors.noteTooLong, { field, details: { most: LONGEST_NOTE } });
  return note === '' ? null : note;
}

/** Why a step is taken. Throws `ledger.reason_missing` where nothing is said, `ledger.note_too_long`. */
export function stepReason(typed: string | null | undefined, field = 'reason'): string {
  const reason = stepNote(typed, field);
  if (reason === null) throw new DomainError(stepErrors.reasonMissing, { field });
  return reason;
}
