import { Client } from 'pg';
import { LOOPBACK } from '../start/addresses';
import { Obstacle, codeOf, saidBy } from '../obstacle';

/**
 * The roles of the product: `hiraku_owner` owns the database and migrates it (and may make things that belong to the
 * application, such as the queue's schema), `hiraku_app` is what api and worker are, `hiraku_remove` may remove what the law
 * orders removed. Nobody enters it but the owner, to hand it the functions that do so: whoever runs as the application could
 * otherwise empty the ledger of its texts.
 */
export const OWNER = 'hiraku_owner';
export const APP = 'hiraku_app';
export const REMOVE = 'hiraku_remove';

/** The URL of a database of the embedded cluster. */
export function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@${LOOPBACK}:${port}/${database}`;
}

/** Makes the three roles of an embedded cluster as its superuser, or sets their passwords when they exist. */
export async function setUpRoles(
  superuserUrl: string,
  passwords: Readonly<{ owner: string; app: string }>,
): Promise<void> {
  await connected(superuserUrl, async (client) => {
    await ensureRole(client, OWNER, `login createdb password ${client.escapeLiteral(passwords.owner)}`);
    await ensureRole(client, APP, `login password ${client.escapeLiteral(passwords.app)}`);
    await ensureRole(client, REMOVE, 'nologin');
    // Installations made before the application was kept out of it.
    await client.query(`revoke ${REMOVE} from ${APP}`);
    await client.query(`grant ${APP} to ${OWNER} with inherit true, set true`);
    // The owner makes the functions by which words are removed, and hands them over.
    await client.query(`grant ${REMOVE} to ${OWNER} with inherit false, set true`);
    await insistOnJapanese(client);
  });
}

/** Makes a database owned by `hiraku_owner` when there is none of this name. */
export async function ensureDatabase(superuserUrl: string, name: string): Promise<void> {
  await connected(superuserUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)} owner ${OWNER}`);
  });
}

/**
 * On a database of somebody else's making (DATABASE_URL): makes the roles that are missing, as the role that migrates. The
 * application's role and password are those of its URL. Throws `Obstacle` when they are missing and may not be made.
 */
export async function ensureRoles(migrationUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  await connected(migrationUrl, async (client) => {
    const missing = await missingRoles(client);
    try {
      if (missing.includes(APP)) {
        const login =
          username === APP ? `login password ${client.escapeLiteral(decodeURIComponent(password))}` : 'nologin';
        await ensureRole(client, APP, login);
        await client.query(`grant ${APP} to current_user with inherit true, set true`);
      }
      if (missing.includes(REMOVE)) await ensureRole(client, REMOVE, 'nologin');
      if (!(await mayBecome(client, REMOVE)))
        await client.query(`grant ${REMOVE} to current_user with inherit false, set true`);
      if (await mayRemove(client)) await client.query(`revoke ${REMOVE} from ${APP}`);
    } catch (error) {
      const reason = saidBy(error);
      if (missing.length === 0)
        throw new Obstacle(
          `Who may remove texts from the ledger could not be set right (${reason}); run "revoke ${REMOVE} from ${APP}" and "grant ${REMOVE} to ${OWNER}" as a superuser.`,
        );
      throw new Obstacle(
        `The database lacks the role ${missing.join(' and ')}, which could not be made (${reason}); make it as a superuser.`,
      );
    }
  });
}

/** Whether the role that migrates may act as another, as it must to hand things over to it. */
async function mayBecome(client: Client, role: string): Promise<boolean> {
  const found = await client.query<{ may: boolean }>(`select pg_has_role(current_user, $1, 'set') as may`, [role]);
  return found.rows[0]?.may ?? false;
}

/** Whether the application's role could become the one that removes, as installations once let it. */
async function mayRemove(client: Client): Promise<boolean> {
  const found = await client.query<{ may: boolean }>(`select pg_has_role($1, $2, 'member') as may`, [APP, REMOVE]);
  return found.rows[0]?.may ?? false;
}

async function missingRoles(client: Client): Promise<readonly string[]> {
  const found = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    [APP, REMOVE],
  ]);
  return [APP, REMOVE].filter((role) => !found.rows.some((row) => row.rolname === role));
}

async function ensureRole(client: Client, name: string, attributes: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [name]);
  await client.query(`${found.rowCount === 0 ? 'create' : 'alter'} role ${name} ${attributes}`);
}

/** Search rests on the character classes of C.UTF-8; with another locale it would silently find no Japanese. */
async function insistOnJapanese(client: Client): Promise<void> {
  const found = await client.query<{ locale: string; encoding: string }>(
    'select datctype as locale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()',
  );
  const row = found.rows[0];
  if (row?.encoding !== 'UTF8' || !/^C\.utf-?8$/i.test(row.locale)) {
    throw new Obstacle(
      `The embedded database has the locale ${row?.locale} and encoding ${row?.encoding}; Hiraku needs C.UTF-8 and UTF8.`,
    );
  }
}

async function connected(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = saidBy(error);
    throw Object.assign(new Obstacle(`The database ${host}${pathname} cannot be reached: ${reason}`), {
      code: codeOf(error),
    });
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
