import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from './config';
import { Database } from './database/database';
import { Clock } from './database/database-clock';
import { Idempotency } from './graphql/idempotency';
import { RunningExports } from './http/running-exports';
import { HandleEvent } from './outbox/handle-event';
import { Outbox } from './outbox/outbox';

const SHARED = [Database, Clock, Outbox, HandleEvent, Idempotency, RunningExports];

/** What every context stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      providers: [{ provide: CONFIG, useValue: config }, ...SHARED],
      exports: [CONFIG, ...SHARED],
    };
  }
}
