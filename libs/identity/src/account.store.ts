import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { Account, PendingAccount } from './account';

const COLUMNS = `id, email, password_hash as "passwordHash", language, family_name as "familyName", given_name as "givenName",
  kana, email_confirmed_at as "emailConfirmedAt", real_name_verified_at as "realNameVerifiedAt"`;

const FIND = sql<Account>('account.find', `select ${COLUMNS} from account where id = $1 and closed_at is null`);
const FIND_BY_EMAIL = sql<Account>(
  'account.find_by_email',
  `select ${COLUMNS} from account where email = $1 and closed_at is null`,
);
const LOCK = sql<Account>(
  'account.lock',
  `select ${COLUMNS} from account where id = $1 and closed_at is null for update`,
);
const ENSURE = sql(
  'account.ensure',
  'insert into account (id, email, language) values ($1, $2, $3) on conflict (email) do nothing',
);
const CONFIRM = sql(
  'account.confirm',
  `update account set email_confirmed_at = coalesce(email_confirmed_at, app_now()), password_hash = $2, family_name = $3,
     given_name = $4, kana = $5, language = $6 where id = $1`,
);
const SET_PASSWORD = sql('account.set_password', 'update account set password_hash = $2 where id = $1');
const SET_LANGUAGE = sql('account.set_language', 'update account set language = $2 where id = $1');
const SET_NAME = sql(
  'account.set_name',
  'update account set family_name = $2, given_name = $3, kana = $4 where id = $1',
);
const VERIFY_NAME = sql(
  'account.verify_name',
  'update account set real_name_verified_at = app_now(), real_name_verified_by = $2 where id = $1 and real_name_verified_at is null',
);

/** All SQL for accounts. */
@Injectable()
export class AccountStore {
  find(reader: Reader, id: string): Promise<Account | undefined> {
    return reader.row(FIND, [id]);
  }

  findByEmail(reader: Reader, email: string): Promise<Account | undefined> {
    return reader.row(FIND_BY_EMAIL, [email]);
  }

  lock(tx: Tx, id: string): Promise<Account | undefined> {
    return tx.row(LOCK, [id]);
  }

  /** The account of an address, made empty and unconfirmed when there is none; two at once get the same one. */
  async ensure(tx: Tx, email: string, language: string): Promise<Account> {
    const account = await this.ensureUnlessClosed(tx, email, language);
    if (!account) throw new Error('the account of this address has been closed');
    return account;
  }

  /** The same, and none where the account of the address has been closed. */
  async ensureUnlessClosed(tx: Tx, email: string, language: string): Promise<Account | undefined> {
    await tx.run(ENSURE, [newId(), email, language]);
    return this.findByEmail(tx, email);
  }

  async confirm(tx: Tx, id: string, pending: PendingAccount): Promise<void> {
    await tx.run(CONFIRM, [
      id,
      pending.passwordHash,
      pending.familyName,
      pending.givenName,
      pending.kana,
      pending.language,
    ]);
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.run(SET_PASSWORD, [id, passwordHash]);
  }

  async setLanguage(tx: Tx, id: string, language: string): Promise<void> {
    await tx.run(SET_LANGUAGE, [id, language]);
  }

  async setName(
    tx: Tx,
    id: string,
    name: Readonly<{ familyName: string; givenName: string; kana: string }>,
  ): Promise<void> {
    await tx.run(SET_NAME, [id, name.familyName, name.givenName, name.kana]);
  }

  async verifyName(tx: Tx, id: string, verifiedBy: string): Promise<void> {
    await tx.run(VERIFY_NAME, [id, verifiedBy]);
  }
}
