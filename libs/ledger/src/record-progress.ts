import { Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { Database } from '#platform';
import type { ProgressStep } from './entry';
import { mayRecordProgress } from './step.access';
import { stepNote, stepReason } from './step-note';
import { TakeStep } from './take-step';

/** An official says that what was adopted has been begun, is done, or will not be done after all; for the last with a reason. */
@Injectable()
export class RecordProgress {
  constructor(
    private readonly db: Database,
    private readonly steps: TakeStep,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, step: ProgressStep, typed: string | null): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.steps.lock(tx, receipt);
      insist(mayRecordProgress(actor, entry, step));
      const note = step === 'abandoned' ? stepReason(typed, 'note') : stepNote(typed);
      await this.steps.take(tx, actor, entry, { kind: step, note });
      return entry.entryId;
    });
  }
}
