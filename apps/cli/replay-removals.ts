import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { REMOVE } from './postgres/roles';

/**
 * Removes again what the law had removed, by the list outside the database, so that a restored copy does not bring it back.
 * Gives how many texts went; none in a database that never had them or lost them already.
 */
export async function replayRemovals(ownerUrl: string, file: string | null): Promise<number> {
  if (file === null || !existsSync(file)) return 0;
  // Loaded late: most installations have no such list, and starting is to be quick.
  const { readRemovals } = await import('#ledger');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set role ${REMOVE}`);
    let removed = 0;
    for (const { entry, event, field } of readRemovals(file)) {
      // An entry from after the copy is not there, and needs nothing.
      const found = await client.query<{ gone: boolean }>(
        `select remove_words($1, $2, $3) as gone
         where exists (select from ledger_event where id = $2::uuid and entry_id = $1::uuid)`,
        [entry, event, field],
      );
      if (found.rows[0]?.gone) removed += 1;
    }
    return removed;
  } finally {
    await client.end();
  }
}
