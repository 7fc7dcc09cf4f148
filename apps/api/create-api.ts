import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, inRequestScope } from '#platform';
import { ApiModule } from './api.module';
import { Drain } from './drain';
import { LIMITS } from './graphql.options';
import { languageOf } from './request-context';

/** Makes the api, ready to listen. Every request runs in its own scope: language, idempotency key. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: [...config.trustedProxies], bodyLimit: LIMITS.bodyBytes });
  adapter.getInstance().addHook('onRequest', (request, _reply, done) => inRequestScope(languageOf(request), done));
  // Written as one buffer: Node turns a long text with Japanese in it into bytes twice as fast here as while writing it.
  adapter.getInstance().addHook('onSend', (_request, _reply, payload, done) => {
    done(null, typeof payload === 'string' ? Buffer.from(payload) : payload);
  });
  const logger = new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
    logger,
    abortOnError: false,
  });
  const drain = app.get(Drain);
  adapter.getInstance().addHook('onRequest', (_request, reply, done) => {
    if (drain.begun) void reply.header('connection', 'close');
    done();
  });
  app.enableShutdownHooks();
  return app;
}
