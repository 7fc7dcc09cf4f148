import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { Referral, ReferralState } from './referral';

const REFERRAL = `r.id, r.entry_id as "entryId", r.from_department_id as "fromDepartmentId", f.authority_id as "fromAuthorityId",
  r.to_department_id as "toDepartmentId", t.authority_id as "toAuthorityId", r.state, r.offered_at as "offeredAt", r.settled_at as "settledAt"`;
const FROM = `from ledger_referral r join department f on f.id = r.from_department_id join department t on t.id = r.to_department_id`;

const OF_ENTRIES = keyed<Referral>(
  'referral.of_entries',
  (is) => `select ${REFERRAL} ${FROM} where r.entry_id ${is} order by r.entry_id, r.offered_at`,
);
const OFFERED = sql<Referral>(
  'referral.offered',
  `select ${REFERRAL} ${FROM} where r.entry_id = $1 and r.state = 'offered' for update of r`,
);
const AT_DESK = sql<Referral>(
  'referral.at_desk',
  `select ${REFERRAL} ${FROM} where r.state = 'offered' and (r.to_department_id = any ($1) or r.from_department_id = any ($1))
   order by r.offered_at, r.id limit 200`,
);
const ADD = sql(
  'referral.add',
  'insert into ledger_referral (id, entry_id, from_department_id, to_department_id, offered_at) values ($1, $2, $3, $4, $5)',
);
const SETTLE = sql('referral.settle', 'update ledger_referral set state = $2, settled_at = $3 where id = $1');
/** A signed response that only waits for its undo window is as good as an answer. */
const ON_ITS_WAY = sql<Readonly<{ found: boolean }>>(
  'referral.answer_on_its_way',
  `select exists (select from response_draft_entry x join response_draft d on d.id = x.draft_id
     where x.entry_id = $1 and d.state = 'releasing') as found`,
);

/** All SQL for referrals. */
@Injectable()
export class ReferralStore {
  ofEntries(reader: Reader, entryIds: readonly string[]): Promise<readonly Referral[]> {
    return reader.rows(...forKeys(OF_ENTRIES, entryIds));
  }

  /** The offer that waits for an answer, locked. */
  lockOffered(tx: Tx, entryId: string): Promise<Referral | undefined> {
    return tx.row(OFFERED, [entryId]);
  }

  /** What is offered to these departments, or by them, and not settled; the longest waiting first. */
  atDesk(reader: Reader, departmentIds: readonly string[]): Promise<readonly Referral[]> {
    return reader.rows(AT_DESK, [departmentIds]);
  }

  /** Gives the id of the offer. */
  async add(
    tx: Tx,
    offer: Readonly<{ entryId: string; fromDepartmentId: string; toDepartmentId: string; offeredAt: Date }>,
  ): Promise<string> {
    const id = newId();
    await tx.run(ADD, [id, offer.entryId, offer.fromDepartmentId, offer.toDepartmentId, offer.offeredAt]);
    return id;
  }

  async settle(tx: Tx, id: string, state: Exclude<ReferralState, 'offered'>, at: Date): Promise<void> {
    await tx.run(SETTLE, [id, state, at]);
  }

  async answerOnItsWay(tx: Tx, entryId: string): Promise<boolean> {
    return (await tx.row(ON_ITS_WAY, [entryId]))?.found ?? false;
  }
}
