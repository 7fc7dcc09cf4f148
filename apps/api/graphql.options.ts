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
  limitAnswerSize,
  PersistedOperations,
  presentError,
  readPersistedOperations,
  type Weights,
} from '#platform';
import { contextMaker } from './request-context';

/** How much one request may ask for. Each limit has a test that fails without it. */
export const LIMITS = {
  depth: 16,
  aliases: 30,
  directives: 20,
  tokens: 2_000,
  objects: 20_000,
  bodyBytes: 262_144,
} as const;

/** Questions that cost more than the objects they give, in objects (see `answerSize`). */
export const WEIGHTS: Weights = {
  'Query.similarProposals': 1_000,
  'Query.figures': 1_000,
  'Query.search': 200,
  'Response.entries': 100,
  'ResponseDraft.entries': 100,
};

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
    // Ours (`limitAnswerSize`) sees page sizes in variables and lists that have none.
    costLimit: { enabled: false },
  }).protect();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    // Apollo closes the server's connections when it stops: not before `Drain` has let everybody finish.
    stopOnApplicationShutdown: true,
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
      limitAnswerSize(LIMITS.objects, WEIGHTS),
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
