import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP, OWNER } from '../../apps/cli/postgres/roles';
import { embeddedUrl, KEPT } from '../../apps/cli/start/embedded';
import type { TestDatabaseUrls } from '#testing';
import type { WholeProduct } from './whole-product';

/** Where the embedded database of a product that runs is: its server notes its port on the fourth line of its lock file. */
export function databaseOf(product: WholeProduct): TestDatabaseUrls {
  const key = readFileSync(join(product.state, KEPT.databaseKey), 'utf8').trim();
  const lines = readFileSync(join(product.state, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const port = Number(lines[3]);
  return { appUrl: embeddedUrl(key, APP, port), ownerUrl: embeddedUrl(key, OWNER, port) };
}
