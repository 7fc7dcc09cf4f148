import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { RequestContext } from './request-context';

/**
 * Lets every mutation of a request begin with empty loaders: what the one before it read may be otherwise by now. Mutations
 * of one request run one after the other, each with all that is read of its result (GraphQL, 6.2.2).
 */
@Injectable()
export class FreshLoadersGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<{ parentType: { name: string } }>().parentType.name === 'Mutation')
      graphql.getContext<RequestContext>().loaders.clear();
    return true;
  }
}
