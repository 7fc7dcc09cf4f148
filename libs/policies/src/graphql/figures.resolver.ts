import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { FiguresModel } from '#ledger';
import { Database } from '#platform';
import { PolicyReads } from '../policy-list.read';

/** What submissions have changed, as a figure. */
@Resolver(() => FiguresModel)
export class PolicyFiguresResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PolicyReads,
  ) {}

  @ResolveField(() => Int, { description: 'How many submissions have changed a policy.' })
  async influences(): Promise<number> {
    return this.reads.countInfluential(this.db);
  }
}
