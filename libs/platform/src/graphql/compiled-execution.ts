import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { presentError } from './present-error';
import type { RequestContext } from './request-context';

const KEPT = 1_000;

/**
 * Answers operations by code compiled for them (graphql-jit), kept by document hash and operation name. What the compiler
 * does not cover falls back to ordinary execution.
 */
export function compiledExecution(): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        const query = lookUp(compiled, request);
        if (!query) return null;
        const result = await query.query(undefined, request.contextValue, request.request.variables ?? {});
        return asResponse(result);
      },
    }),
  };
}

function lookUp(
  compiled: Map<string, CompiledQuery | null>,
  request: GraphQLRequestContext<RequestContext>,
): CompiledQuery | null {
  const { document, queryHash, operationName, schema } = request;
  if (!document || !queryHash) return null;
  const key = `${queryHash}:${operationName ?? ''}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: false });
  const query = isCompiledQuery(made) ? made : null;
  // The oldest makes room: with our own site's operations being few, what is evicted are strangers' one-off queries.
  if (compiled.size >= KEPT) for (const oldest of [...compiled.keys()].slice(0, 1)) compiled.delete(oldest);
  compiled.set(key, query);
  return query;
}

function asResponse(result: ExecutionResult): GraphQLResponse {
  const { data, errors } = result;
  const singleResult = errors ? { data: data ?? null, errors: errors.map(presentError) } : { data: data ?? null };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
