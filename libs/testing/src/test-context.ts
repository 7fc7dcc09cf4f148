import 'reflect-metadata';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { IdentityModule } from '#identity';
import { newId } from '#kernel';
import { type Config, PlatformModule } from '#platform';
import { SpacesModule } from '#spaces';
import { testConfig } from './test-config';
import { type TestDatabaseUrls, testDatabaseUrl } from './test-database';

/** The contexts of one spec, wired as in the product, on a database of the spec's own. */
export type TestContext = Readonly<{
  app: INestApplicationContext;
  config: Config;
  database: TestDatabaseUrls;
  /** An id as of the beginning: ids of whatever this spec makes are greater. Specs share a worker's database. */
  since: string;
  /** One of the product's own classes. */
  get<T>(type: Type<T>): T;
  /** Runs SQL as the owner: to look at tables, or to travel in time. */
  asOwner<R extends object>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
  /** Moves the database's clock, for example by `'31 days'`; everything that asks for the time sees it. */
  travel(by: string): Promise<void>;
  close(): Promise<void>;
}>;

/** Other than usual: a database of the spec's own, settings besides. */
export type TestWish = Readonly<{ database?: TestDatabaseUrls; settings?: Readonly<Record<string, string>> }>;

/**
 * Starts these modules without a server, beside identity and spaces, which the factories need, on the worker's database unless
 * another is given. Close it in `afterAll`.
 */
export async function startTestContext(modules: readonly Type[], wish: TestWish = {}): Promise<TestContext> {
  const database = wish.database ?? (await testDatabaseUrl());
  const config = testConfig(database, wish.settings);
  const app = await NestFactory.createApplicationContext(rootOf(modules, config), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  return testContextOf(app, config, database);
}

/** The same around an application that a spec has started itself. */
export function testContextOf(app: INestApplicationContext, config: Config, database: TestDatabaseUrls): TestContext {
  const owner = new Pool({ connectionString: database.ownerUrl, max: 5 });
  // The server is stopped right after the last spec, sometimes before the pool's connections have quite ended.
  owner.on('error', () => undefined);
  // At the end of a run the server may be quicker to stop than a connection to close.
  owner.on('connect', (client) => client.on('error', () => undefined));
  const asOwner = async <R extends object>(text: string, values: readonly unknown[] = []) =>
    (await owner.query<R>(text, [...values])).rows;
  return {
    app,
    config,
    database,
    since: newId(),
    asOwner,
    get: (type) => app.get(type, { strict: false }),
    travel: async (by) => {
      await asOwner('update app_clock set shift = shift + $1::interval', [by]);
    },
    close: async () => {
      await asOwner(`update app_clock set shift = '0'`);
      await owner.end();
      await app.close();
    },
  };
}

function rootOf(modules: readonly Type[], config: Config): Type {
  class TestRoot {}
  Module({ imports: [PlatformModule.with(config), IdentityModule, SpacesModule, ...modules] })(TestRoot);
  return TestRoot;
}
