import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Clock, Database } from '#platform';
import { Ledger } from './ledger';
import { mayGiveVerdict } from './step.access';
import { stepErrors } from './step.errors';
import { stepNote } from './step-note';
import { TakeStep } from './take-step';
import type { Verdict } from './verdict';
import { VerdictStore } from './verdict.store';

/** The author of an answered submission says in public whether the answer meets the point. May be said anew; the latest counts. */
@Injectable()
export class GiveVerdict {
  constructor(
    private readonly db: Database,
    private readonly verdicts: VerdictStore,
    private readonly ledger: Ledger,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, verdict: Verdict, remark: string | null): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.steps.lock(tx, receipt);
      insist(mayGiveVerdict(actor, entry));
      const responseId = await this.verdicts.currentResponse(tx, entry.entryId);
      if (!responseId) throw new DomainError(stepErrors.notAnswered);
      const note = stepNote(remark, 'remark');
      await this.verdicts.give(tx, { responseId, entryId: entry.entryId, verdict, at: await this.clock.now(tx) });
      await this.ledger.append(tx, actor, entry, { kind: 'verdict_given', note, facts: { responseId, verdict } });
      return entry.entryId;
    });
  }
}
