import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { StartSignIn } from '#identity';
import {
  compiledExecution,
  type Config,
  type Database,
  forNest,
  type Idempotency,
  PersistedOperations,
  presentError,
  readPersistedOperations,
} from '#platform';
import { contextMaker } from './request-context';

/** How much one request may ask for. Each limit has a test that fails without it. */
export const LIMITS = {
  depth: 16,
  aliases: 30,
  directives: 20,
  tokens: 2_000,
  cost: 50_000,
  bodyBytes: 262_144,
} as const;

const PERSISTED = join(__dirname, 'persisted-operations.json');

/** The settings of the GraphQL server. */
export function graphqlOptions(
  db: Database,
  signIns: StartSignIn,
  idempotency: Idempotency,
  config: Config,
): ApolloDriverConfig {
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, ignoreIntrospection: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { enabled: false },
    costLimit: { maxCost: LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: true },
  }).protect();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: true,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: armor.validationRules,
    plugins: forNest([
      ApolloServerPluginCacheControlDisabled(),
      ...armor.plugins,
      idempotency.plugin(),
      compiledExecution(),
    ]),
    persistedQueries: {
      cache: existsSync(PERSISTED) ? readPersistedOperations(PERSISTED) : new PersistedOperations({}),
    },
    formatError: (_formatted, error) => presentError(error),
    context: contextMaker(db, signIns, config),
  };
}
