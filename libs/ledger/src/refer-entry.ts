import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, isId } from '#kernel';
import { Clock, Database } from '#platform';
import { AuthorityStore } from '#spaces';
import { mayRefer } from './step.access';
import { ReferralStore } from './referral.store';
import { stepErrors } from './step.errors';
import { stepReason } from './step-note';
import { TakeStep } from './take-step';

/**
 * An official offers a submission to another department, of this authority or of another, with the reason. Until it is
 * accepted the sender owns it and the clock runs on as before.
 */
@Injectable()
export class ReferEntry {
  constructor(
    private readonly db: Database,
    private readonly referrals: ReferralStore,
    private readonly authorities: AuthorityStore,
    private readonly steps: TakeStep,
    private readonly clock: Clock,
  ) {}

  /** Gives the entry's id. */
  execute(actor: Actor, receipt: string, toDepartmentId: string, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.steps.lock(tx, receipt);
      insist(mayRefer(actor, entry, (await this.referrals.lockOffered(tx, entry.entryId)) ?? null));
      const [to] = isId(toDepartmentId) ? await this.authorities.findDepartments(tx, [toDepartmentId]) : [];
      if (!to || to.id === entry.departmentId)
        throw new DomainError(stepErrors.noSuchDepartment, { field: 'department' });
      const note = stepReason(reason);
      const { entryId, departmentId } = entry;
      const offer = {
        entryId,
        fromDepartmentId: departmentId,
        toDepartmentId: to.id,
        offeredAt: await this.clock.now(tx),
      };
      const facts = {
        referralId: await this.referrals.add(tx, offer),
        toDepartmentId: to.id,
        toAuthorityId: to.authorityId,
      };
      await this.steps.take(tx, actor, entry, { kind: 'referral_offered', note, facts });
      return entryId;
    });
  }
}
