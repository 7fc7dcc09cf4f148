import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Clock, Database } from '#platform';
import { AuthorityStore, type CalendarDay, type Closure, dueDay, dueOn, endOfTerm } from '#spaces';
import type { EntryNow } from './entry';
import { mayExtend } from './step.access';
import { stepErrors } from './step.errors';
import { stepReason } from './step-note';
import { TakeStep } from './take-step';

/** An extension adds at most so many calendar days to what was promised. */
export const LONGEST_EXTENSION_DAYS = 90;

/**
 * The instant at which a due date that is extended to a day ends: 24:00 of that day or, where the authority is closed on it,
 * of the next working day. Throws `ledger.extension_not_later`, `ledger.extension_too_long`.
 */
export function extendedTo(entry: Pick<EntryNow, 'dueAt'>, day: CalendarDay, now: Date, closure: Closure): Date {
  const until = dueOn(day, closure);
  const promised = entry.dueAt ?? now;
  if (until <= promised || until <= now) throw new DomainError(stepErrors.extensionNotLater, { field: 'until' });
  if (day > dueDay(endOfTerm(promised > now ? promised : now, LONGEST_EXTENSION_DAYS)))
    throw new DomainError(stepErrors.extensionTooLong, { field: 'until', details: { most: LONGEST_EXTENSION_DAYS } });
  return until;
}

/** An official moves the day by which an answer is due, in public and with the reason. Twice at most for one entry. */
@Injectable()
export class ExtendDueDate {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, until: CalendarDay, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.steps.lock(tx, receipt);
      insist(mayExtend(actor, entry));
      const { closure } = await this.authorities.answerTerms(tx, entry.authorityId, null);
      const dueAt = extendedTo(entry, until, await this.clock.now(tx), closure);
      const facts = { dueAt: dueAt.toISOString(), extension: entry.extensions + 1 };
      await this.steps.take(tx, actor, entry, { kind: 'extended', note: stepReason(reason), facts });
      return entry.entryId;
    });
  }
}
