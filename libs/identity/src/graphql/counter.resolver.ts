import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, SignedIn, Staff } from '#platform';
import { RequestCounterCode } from '../request-counter-code';
import { LookUpCounterCode, VerifyRealNameAtCounter } from '../verify-real-name-at-counter';
import { CounterCodeModel, CounterPersonModel } from './viewer.model';

/** A real name, verified at a counter. */
@Resolver()
export class CounterResolver {
  constructor(
    private readonly request: RequestCounterCode,
    private readonly lookUp: LookUpCounterCode,
    private readonly verify: VerifyRealNameAtCounter,
  ) {}

  @SignedIn()
  @Mutation(() => CounterCodeModel)
  async requestCounterCode(@Context() context: RequestContext): Promise<CounterCodeModel> {
    return this.request.execute(context.actor);
  }

  @Staff()
  @Mutation(() => CounterPersonModel, {
    description: "Shows the name behind a code; the reading is written to that person's access log.",
  })
  async counterLookUp(@Args('code') code: string, @Context() context: RequestContext): Promise<CounterPersonModel> {
    return this.lookUp.execute(context.actor, code);
  }

  @Staff()
  @Mutation(() => Boolean, { description: 'The document shows the name that counterLookUp showed.' })
  async verifyRealNameAtCounter(@Args('code') code: string, @Context() context: RequestContext): Promise<boolean> {
    await this.verify.execute(context.actor, code);
    return true;
  }
}
