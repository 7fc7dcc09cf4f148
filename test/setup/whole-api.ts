import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testConfig, testDatabaseUrl, type TestContext, testContextOf } from '#testing';
import { createApi } from '../../apps/api/create-api';

/** The api as it is served, on a database of the spec's own, to be asked by `app.inject`; ended by `context.close`. */
export async function wholeApi(): Promise<Readonly<{ app: NestFastifyApplication; context: TestContext }>> {
  const database = await testDatabaseUrl();
  const config = testConfig(database);
  const app = await createApi(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, context: testContextOf(app, config, database) };
}
