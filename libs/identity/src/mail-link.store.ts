import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { PendingAccount } from './account';

export type MailLinkPurpose = 'confirm_email' | 'reset_password';

export type UsedMailLink = Readonly<{
  accountId: string;
  pending: PendingAccount | null;
  /** Whether whoever opens it has just shown to be who asked for it. */
  fromWhoAsked: boolean;
}>;

/** As long a browser is known as the one that signed up; its cookie lasts as long. */
const PROOF_LASTS = '2 hours';

const MAKE = sql(
  'mail_link.make',
  `insert into mail_link (id, account_id, purpose, return_to, pending, proof_hash, expires_at)
   values ($1, $2, $3, $4, $5, $6, app_now() + $7::interval)`,
);
/** Used by at most one: the update itself decides, however many come at once. */
const USE = sql<UsedMailLink>(
  'mail_link.use',
  `update mail_link set used_at = app_now() where id = $1 and purpose = $2 and used_at is null and expires_at > app_now()
   returning account_id as "accountId", pending,
     coalesce(proof_hash = $3 and created_at > app_now() - $4::interval, false) as "fromWhoAsked"`,
);
const END_OPEN = sql(
  'mail_link.end_open',
  'update mail_link set used_at = app_now() where account_id = $1 and purpose = $2 and used_at is null',
);
const RETURN_TO = sql<{ returnTo: string }>(
  'mail_link.return_to',
  'select return_to as "returnTo" from mail_link where id = $1',
);

/** All SQL for the links that go out by mail. */
@Injectable()
export class MailLinkStore {
  async make(
    tx: Tx,
    link: Readonly<{
      accountId: string;
      purpose: MailLinkPurpose;
      returnTo: string;
      pending: PendingAccount | null;
      proofHash: Buffer | null;
      lasts: string;
    }>,
  ): Promise<string> {
    const id = newId();
    const pending = link.pending ? JSON.stringify(link.pending) : null;
    await tx.run(MAKE, [id, link.accountId, link.purpose, link.returnTo, pending, link.proofHash, link.lasts]);
    return id;
  }

  use(
    tx: Tx,
    id: string,
    purpose: MailLinkPurpose,
    proofHash: Buffer | null = null,
  ): Promise<UsedMailLink | undefined> {
    return tx.row(USE, [id, purpose, proofHash, PROOF_LASTS]);
  }

  /** Ends every other link of this purpose that lies in the person's mailbox. */
  async endOpen(tx: Tx, accountId: string, purpose: MailLinkPurpose): Promise<void> {
    await tx.run(END_OPEN, [accountId, purpose]);
  }

  /** Where the person wanted to go when the link was asked for; a path of ours. */
  async returnTo(reader: Reader, id: string): Promise<string> {
    return (await reader.row(RETURN_TO, [id]))?.returnTo ?? '/';
  }
}
