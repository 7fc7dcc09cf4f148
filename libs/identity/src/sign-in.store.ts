import { Injectable } from '@nestjs/common';
import { newId, STAFF_ROLES, type HeldRole, type Language, type NameVerification } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';

export type SignIn = Readonly<{ id: string; createdAt: Date; expiresAt: Date; device: string }>;

export type SignedInAccount = Readonly<{
  signInId: string;
  accountId: string;
  familyName: string | null;
  givenName: string | null;
  verification: NameVerification;
  language: Language;
  roles: readonly HeldRole[];
}>;

/**
 * When the sign-in `s` ends. Whoever works for an authority signs in anew every working day: also with a sign-in from before
 * the role was given, which is why the roles of this moment decide.
 */
const ENDS = `least(s.expires_at, case when exists (
     select from role_held h where h.account_id = s.account_id and h.ended_at is null
       and h.role in (${STAFF_ROLES.map((role) => `'${role}'`).join(', ')})) then s.created_at + interval '12 hours' end)`;

const MAKE = sql(
  'sign_in.make',
  'insert into sign_in (id, account_id, token_hash, device, expires_at) values ($1, $2, $3, $4, app_now() + $5::interval)',
);
const FIND_BY_TOKEN = sql<SignedInAccount>(
  'sign_in.find_by_token',
  `select s.id as "signInId", a.id as "accountId", a.family_name as "familyName", a.given_name as "givenName", a.language,
     case when a.real_name_verified_at is not null then 'real_name'
          when a.email_confirmed_at is not null then 'email' else 'unverified' end as verification,
     coalesce((select json_agg(json_build_object('role', r.role, 'subjectType', r.subject_type, 'subjectId', r.subject_id,
                                                 'authorityId', r.authority_id, 'post', r.post) order by r.granted_at, r.id)
               from role_held r where r.account_id = a.id and r.ended_at is null), '[]') as roles
   from sign_in s join account a on a.id = s.account_id
   where s.token_hash = $1 and s.revoked_at is null and ${ENDS} > app_now() and a.closed_at is null`,
);
const LIST = sql<SignIn>(
  'sign_in.list',
  `select s.id, s.created_at as "createdAt", ${ENDS} as "expiresAt", s.device from sign_in s
   where s.account_id = $1 and s.revoked_at is null and ${ENDS} > app_now() order by s.created_at desc limit 100`,
);
const REVOKE = sql(
  'sign_in.revoke',
  'update sign_in set revoked_at = app_now() where id = $1 and account_id = $2 and revoked_at is null',
);
const REVOKE_ALL = sql(
  'sign_in.revoke_all',
  'update sign_in set revoked_at = app_now() where account_id = $1 and revoked_at is null',
);

/** All SQL for sign-ins. */
@Injectable()
export class SignInStore {
  async make(tx: Tx, accountId: string, tokenHash: Buffer, device: string, lasts: string): Promise<void> {
    await tx.run(MAKE, [newId(), accountId, tokenHash, device.slice(0, 200), lasts]);
  }

  findByToken(reader: Reader, tokenHash: Buffer): Promise<SignedInAccount | undefined> {
    return reader.row(FIND_BY_TOKEN, [tokenHash]);
  }

  list(reader: Reader, accountId: string): Promise<readonly SignIn[]> {
    return reader.rows(LIST, [accountId]);
  }

  /** Ends one sign-in of this account; false when there is none. */
  async revoke(tx: Tx, id: string, accountId: string): Promise<boolean> {
    return (await tx.run(REVOKE, [id, accountId])) === 1;
  }

  async revokeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.run(REVOKE_ALL, [accountId]);
  }
}
