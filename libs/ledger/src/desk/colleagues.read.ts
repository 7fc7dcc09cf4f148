import { Injectable } from '@nestjs/common';
import { type Reader, sql } from '#platform';

/** An official who acts for a department, with the post held there. */
export type Colleague = Readonly<{
  accountId: string;
  departmentId: string;
  familyName: string;
  givenName: string;
  post: string | null;
}>;

/** Reads tables of identity and spaces: who holds a role on these departments or on their whole authority. */
const COLLEAGUES = sql<Colleague>(
  'desk.colleagues',
  `select distinct on (d.id, a.family_name, a.given_name, a.id) a.id as "accountId", d.id as "departmentId",
     coalesce(a.family_name, '') as "familyName", coalesce(a.given_name, '') as "givenName", r.post
   from department d
     join role_held r on r.ended_at is null and r.role in ('official', 'executive') and r.authority_id = d.authority_id
       and ((r.subject_type = 'department' and r.subject_id = d.id) or (r.subject_type = 'authority' and r.subject_id = d.authority_id))
     join account a on a.id = r.account_id and a.closed_at is null
   where d.id = any ($1) order by d.id, a.family_name, a.given_name, a.id, r.subject_type desc`,
);

@Injectable()
export class ColleagueReads {
  /** Everybody who acts for one of these departments, once for each department. */
  of(reader: Reader, departmentIds: readonly string[]): Promise<readonly Colleague[]> {
    return reader.rows(COLLEAGUES, [departmentIds]);
  }
}

export const nameOfColleague = ({ familyName, givenName }: Pick<Colleague, 'familyName' | 'givenName'>): string =>
  [familyName, givenName].filter((part) => part !== '').join(' ');
