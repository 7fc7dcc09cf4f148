import { running } from './running';

/** Jest's global tear-down. */
export default async function globalTeardown(): Promise<void> {
  await running.database?.stop();
}
