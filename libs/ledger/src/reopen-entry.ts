import { Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { Clock, Database } from '#platform';
import { answerDue, AuthorityStore } from '#spaces';
import { mayReopen } from './step.access';
import { stepReason } from './step-note';
import { TakeStep } from './take-step';

/** An author whose point was not met asks once more: the entry is in review again, with a clock of its own. */
@Injectable()
export class ReopenEntry {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.steps.lock(tx, receipt);
      const now = await this.clock.now(tx);
      insist(mayReopen(actor, entry, now));
      const terms = await this.authorities.answerTerms(tx, entry.authorityId, entry.spaceId);
      const dueAt = answerDue(now, terms.answerDays, terms.closure);
      const facts = { dueAt: dueAt.toISOString() };
      await this.steps.take(tx, actor, entry, { kind: 'reopened', note: stepReason(reason), facts });
      return entry.entryId;
    });
  }
}
