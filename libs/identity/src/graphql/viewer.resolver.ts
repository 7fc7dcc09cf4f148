import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, isStaff, type Person, pageRequest } from '#kernel';
import { Database, Open, PageArgs, type RequestContext, toConnection } from '#platform';
import { AccessLog } from '../access-log';
import { type Account, verificationOf } from '../account';
import { AccountStore } from '../account.store';
import { SignInStore } from '../sign-in.store';
import { AccessLogConnection, SignInModel, ViewerModel } from './viewer.model';

/** The viewer as the api shows it: an account read by its own owner. */
export function viewerOf(account: Account, person: Person): ViewerModel {
  return {
    id: account.id,
    email: account.email,
    emailConfirmed: account.emailConfirmedAt !== null,
    familyName: account.familyName,
    givenName: account.givenName,
    kana: account.kana,
    verification: verificationOf(account),
    language: account.language,
    roles: person.roles,
    isStaff: isStaff(person),
  };
}

@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly signIns: SignInStore,
    private readonly log: AccessLog,
  ) {}

  @Open()
  @Query(() => ViewerModel, { nullable: true, description: 'The signed-in person; null when nobody is.' })
  async viewer(@Context() context: RequestContext): Promise<ViewerModel | null> {
    return this.viewerIn(context);
  }

  @ResolveField(() => [SignInModel], { name: 'signIns' })
  async ownSignIns(viewer: ViewerModel, _args: unknown, context: RequestContext): Promise<readonly SignInModel[]> {
    const signIns = await this.signIns.list(this.db, viewer.id);
    return signIns.map((signIn) => ({ ...signIn, current: signIn.id === context.signInId }));
  }

  @ResolveField(() => AccessLogConnection, { description: 'Which staff looked at my private data.' })
  async accessLog(@Parent() viewer: ViewerModel, @Args() page: PageArgs): Promise<AccessLogConnection> {
    return toConnection(await this.log.list(this.db, viewer.id, pageRequest(page.first, page.after, BY_TIME)));
  }

  private async viewerIn(context: RequestContext): Promise<ViewerModel | null> {
    if (context.actor.kind !== 'person') return null;
    const account = await this.accounts.find(this.db, context.actor.accountId);
    return account ? viewerOf(account, context.actor) : null;
  }
}
