import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, inRequestScope } from '#platform';
import { ApiModule } from './api.module';
import { LIMITS } from './graphql.options';
import { languageOf } from './request-context';

/** Makes the api, ready to listen. Every request runs in its own scope: language, idempotency key. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: ['loopback', 'uniquelocal'], bodyLimit: LIMITS.bodyBytes });
  adapter.getInstance().addHook('onRequest', (request, _reply, done) => inRequestScope(languageOf(request), done));
  const logger = new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  return app;
}
