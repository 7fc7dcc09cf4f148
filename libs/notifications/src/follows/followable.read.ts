import { type Reader, sql, type Statement } from '#platform';
import type { Followable, FollowableType } from './follow';

type Found = Readonly<{ found: boolean }>;

/** Whether everybody may read the thing, by the table of its own context. A draft is nobody else's business. */
const EXISTS: Readonly<Record<FollowableType, Statement<Found>>> = {
  space: sql('follow.space_exists', 'select true as found from space where id = $1'),
  proposal: sql('follow.proposal_exists', `select true as found from proposal where id = $1 and state <> 'draft'`),
  policy: sql('follow.policy_exists', 'select true as found from policy where id = $1'),
  ledger_entry: sql('follow.ledger_entry_exists', 'select true as found from ledger_entry where id = $1'),
};

export async function isPublic(reader: Reader, subject: Followable): Promise<boolean> {
  return (await reader.row(EXISTS[subject.type], [subject.id])) !== undefined;
}
