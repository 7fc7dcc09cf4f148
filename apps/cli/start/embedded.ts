import { createHmac } from 'node:crypto';
import { urlOf } from '../postgres/roles';

/** Name of the embedded database. */
export const EMBEDDED_DATABASE = 'hiraku';

/**
 * Under which names the state folder keeps what the embedded passwords are made of, `HIRAKU_SECRET`, and the keys of the
 * public log, beside which lies what must outlive a restored database.
 */
export const KEPT = { databaseKey: 'database-key', secret: 'secret', logKey: 'log-key' } as const;

/** The password of a role of the embedded cluster, from the key that its state folder keeps. */
export function embeddedPassword(key: string, role: string): string {
  return createHmac('sha256', key).update(role).digest('hex');
}

/** Where a role finds a database of the embedded cluster. */
export function embeddedUrl(key: string, role: string, port: number, database = EMBEDDED_DATABASE): string {
  return urlOf(role, embeddedPassword(key, role), port, database);
}
