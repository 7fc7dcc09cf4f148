import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Clock, Database } from '#platform';
import { mayActFor } from '../ledger.access';
import { ledgerErrors } from '../ledger.errors';
import { LockEntries } from '../lock-entries';
import { ColleagueReads } from './colleagues.read';
import { DeskStore } from './desk.store';

/** An official gives submissions of the department to a colleague to see to, or to nobody in particular. */
@Injectable()
export class AssignEntries {
  constructor(
    private readonly db: Database,
    private readonly entries: LockEntries,
    private readonly colleagues: ColleagueReads,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `ledger.not_a_colleague` where the one named does not act for one of the departments. */
  execute(actor: Actor, receipts: readonly string[], accountId: string | null): Promise<readonly string[]> {
    return this.db.write(async (tx) => {
      const entries = await this.entries.byReceipt(tx, receipts);
      for (const entry of entries) insist(mayActFor(actor, entry));
      const ids = entries.map(({ entryId }) => entryId);
      if (accountId === null) {
        await this.desk.relieve(tx, ids);
        return ids;
      }
      const departments = [...new Set(entries.map(({ departmentId }) => departmentId))];
      const acting = (await this.colleagues.of(tx, departments)).filter((one) => one.accountId === accountId);
      if (departments.some((id) => !acting.some(({ departmentId }) => departmentId === id)))
        throw new DomainError(ledgerErrors.notAColleague, { field: 'assignee' });
      const by = actor.kind === 'person' ? actor.accountId : null;
      await this.desk.assign(tx, ids, accountId, by, await this.clock.now(tx));
      return ids;
    });
  }
}
