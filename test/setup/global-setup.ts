import { startTestDatabase } from './start-database';
import { running } from './running';

/** Jest's global set-up: one database server for the whole run. */
export default async function globalSetup(): Promise<void> {
  running.database = await startTestDatabase();
}
