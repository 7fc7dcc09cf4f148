import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Open, type RequestContext, SignedIn } from '#platform';
import type { Channel, NoticeKind } from '../notices/notice';
import { FindPreferences } from '../preferences/find-preferences';
import { SetPreference } from '../preferences/set-preference';
import { Unsubscribe } from '../preferences/unsubscribe';
import { ChannelEnum, ChannelPreferenceModel, NoticeKindEnum } from './notice.model';

@Resolver(() => ChannelPreferenceModel)
export class PreferenceResolver {
  constructor(
    private readonly findPreferences: FindPreferences,
    private readonly set: SetPreference,
    private readonly stop: Unsubscribe,
  ) {}

  @SignedIn()
  @Query(() => [ChannelPreferenceModel], { description: 'What reaches the viewer by which channel.' })
  preferences(@Context() context: RequestContext): Promise<readonly ChannelPreferenceModel[]> {
    return this.findPreferences.execute(context.actor);
  }

  @SignedIn()
  @Mutation(() => [ChannelPreferenceModel], {
    description: 'Switches one kind on one channel on or off; gives all preferences.',
  })
  setPreference(
    @Args('kind', { type: () => NoticeKindEnum }) kind: NoticeKind,
    @Args('channel', { type: () => ChannelEnum }) channel: Channel,
    @Args('on', { type: () => Boolean }) on: boolean,
    @Context() context: RequestContext,
  ): Promise<readonly ChannelPreferenceModel[]> {
    return this.set.execute(context.actor, { kind, channel, on });
  }

  @Open()
  @Mutation(() => Boolean, { description: 'Stops mails of one kind by the link in one of them; no sign-in is needed.' })
  async unsubscribe(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    await this.stop.execute(token);
    return true;
  }
}
