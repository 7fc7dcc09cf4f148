import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Clock, Database, type Tx } from '#platform';
import type { EntryNow } from './entry';
import { mayActFor } from './ledger.access';
import type { Referral } from './referral';
import { ReferralStore } from './referral.store';
import { mayAcceptReferral, mayReturnReferral } from './step.access';
import { stepErrors } from './step.errors';
import { stepReason } from './step-note';
import { TakeStep } from './take-step';

/**
 * An official of the department that a submission is offered to takes it over. From here on that department owes the answer,
 * by the day on which the sender owed it: nobody waits longer because of a referral. What is left of its extensions goes along.
 */
@Injectable()
export class AcceptReferral {
  constructor(
    private readonly db: Database,
    private readonly referrals: ReferralStore,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string): Promise<string> {
    return this.db.write(async (tx) => {
      const { entry, referral } = await offered(tx, this.steps, this.referrals, receipt);
      insist(mayAcceptReferral(actor, entry, referral));
      if (await this.referrals.answerOnItsWay(tx, entry.entryId)) throw new DomainError(stepErrors.answerOnItsWay);
      await this.referrals.settle(tx, referral.id, 'accepted', await this.clock.now(tx));
      const owned = { departmentId: referral.toDepartmentId, authorityId: referral.toAuthorityId };
      const facts = { referralId: referral.id, ...owned, dueAt: entry.dueAt?.toISOString() ?? null };
      await this.steps.take(tx, actor, { ...entry, ...owned }, { kind: 'referral_accepted', note: null, facts });
      return entry.entryId;
    });
  }
}

/** An official says why a submission is not taken over; also the sender takes an offer back like this. It stays where it was. */
@Injectable()
export class ReturnReferral {
  constructor(
    private readonly db: Database,
    private readonly referrals: ReferralStore,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const { entry, referral } = await offered(tx, this.steps, this.referrals, receipt);
      insist(mayReturnReferral(actor, entry, referral));
      const note = stepReason(reason);
      await this.referrals.settle(tx, referral.id, 'returned', await this.clock.now(tx));
      const receiver = { departmentId: referral.toDepartmentId, authorityId: referral.toAuthorityId };
      const speaksAs = mayActFor(actor, receiver).allowed ? receiver : {};
      const facts = { referralId: referral.id, toDepartmentId: referral.toDepartmentId };
      await this.steps.take(tx, actor, { ...entry, ...speaksAs }, { kind: 'referral_returned', note, facts });
      return entry.entryId;
    });
  }
}

/** Throws `ledger.not_found`, `ledger.nothing_offered`. */
async function offered(
  tx: Tx,
  steps: TakeStep,
  referrals: ReferralStore,
  receipt: string,
): Promise<Readonly<{ entry: EntryNow; referral: Referral }>> {
  const entry = await steps.lock(tx, receipt);
  const referral = await referrals.lockOffered(tx, entry.entryId);
  if (!referral) throw new DomainError(stepErrors.nothingOffered);
  return { entry, referral };
}
