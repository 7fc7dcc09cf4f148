import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { RequestContext } from './request-context';

/**
 * Apollo plugins as Nest's driver takes them. Nest is ESM and sees Apollo's ESM types, we are CommonJS and see the other
 * copy: the same interfaces, told apart by one private field of a class that plugins never make themselves.
 */
export function forNest(
  plugins: readonly (ApolloServerPlugin<RequestContext> | ApolloServerPlugin)[],
): ApolloDriverConfig['plugins'] {
  return plugins as unknown as ApolloDriverConfig['plugins'];
}
