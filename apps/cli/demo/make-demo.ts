import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountStore } from '#identity';
import { type Config, Database, PlatformModule, sql, type Tx } from '#platform';
import { CONTEXTS } from '../../api/contexts';
import { PEOPLE } from './content/people';
import { OneTransaction } from './one-transaction';
import { demoAddress, signInLines } from './people';
import { perform } from './perform';
import { Stage } from './stage';

/** What came of it: the demo was made, it was there already, or the database holds something else and was left alone. */
export type DemoOutcome = Readonly<{ made: 'now' | 'before' | 'not'; signIns: readonly string[] }>;

const LOCK = sql('demo.lock', `select pg_advisory_xact_lock(hashtext('hiraku demo'))`);
const INHABITED = sql<Readonly<{ inhabited: boolean }>>(
  'demo.inhabited',
  'select exists (select from account) as inhabited',
);
const NOW = sql<Readonly<{ now: Date }>>('demo.now', 'select app_now() as now');

/**
 * Makes the demo authority in a migrated database without people; `ownerUrl` names the role that owns the tables. All in
 * one transaction: done twice, or by two at once, it is there once. A database in use is never given accounts whose
 * password everybody knows.
 */
export async function makeDemo(config: Config, ownerUrl: string): Promise<DemoOutcome> {
  const owner = new Database({ ...config, databaseUrl: ownerUrl, databasePoolSize: 1 });
  try {
    const made = await owner.write((tx) => makeWithin(tx, config));
    return { made, signIns: made === 'not' ? [] : signInLines(PEOPLE) };
  } finally {
    await owner.onApplicationShutdown();
  }
}

async function makeWithin(tx: Tx, config: Config): Promise<DemoOutcome['made']> {
  await tx.rows(LOCK);
  const first = PEOPLE.find(({ signIn }) => signIn);
  if (first && (await new AccountStore().findByEmail(tx, demoAddress(first.key)))) return 'before';
  if ((await tx.row(INHABITED))?.inhabited) return 'not';
  const start = (await tx.row(NOW))?.now;
  if (!start) throw new Error('the database did not tell the time');
  const app = await contextWithin(tx, config);
  try {
    await perform(new Stage(app, tx, start));
  } finally {
    await app.close();
  }
  return 'now';
}

/** The product's modules on the one transaction. Of two providers of a token the later one counts. */
function contextWithin(tx: Tx, config: Config): Promise<INestApplicationContext> {
  const platform = PlatformModule.with(config);
  const providers = [...(platform.providers ?? []), { provide: Database, useValue: new OneTransaction(config, tx) }];
  return NestFactory.createApplicationContext(rootOf([{ ...platform, providers }, ...CONTEXTS]), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
}

function rootOf(imports: NonNullable<Parameters<typeof Module>[0]['imports']>): Type {
  class DemoRoot {}
  Module({ imports })(DemoRoot);
  return DemoRoot;
}
