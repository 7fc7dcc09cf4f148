import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver } from '@nestjs/apollo';
import { IdentityModule, StartSignIn } from '#identity';
import {
  AccessMarkGuard,
  CONFIG,
  type Config,
  Database,
  FreshLoadersGuard,
  Idempotency,
  PlatformModule,
} from '#platform';
import { CONTEXTS } from './contexts';
import { Drain } from './drain';
import { ErrorFilter } from './error.filter';
import { graphqlOptions } from './graphql.options';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';

/** The whole api: every context behind one GraphQL schema and a few plain routes. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(config),
        ...CONTEXTS,
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          imports: [IdentityModule],
          inject: [Database, StartSignIn, Idempotency, CONFIG],
          useFactory: graphqlOptions,
        }),
      ],
      controllers: [HealthController],
      providers: [
        Drain,
        Readiness,
        { provide: APP_GUARD, useClass: AccessMarkGuard },
        { provide: APP_GUARD, useClass: FreshLoadersGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
