import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError, type Language } from '#kernel';
import { accessErrors, Database, Open, type RequestContext, SignedIn } from '#platform';
import { AccountStore } from '../account.store';
import { ConfirmEmail } from '../confirm-email';
import { GiveName } from '../give-name';
import { RequestPasswordReset } from '../request-password-reset';
import { ResetPassword } from '../reset-password';
import { RevokeSignIn } from '../revoke-sign-in';
import { SetLanguage } from '../set-language';
import { type NewSignIn, SignInWithPassword } from '../sign-in';
import { SignUp } from '../sign-up';
import { LanguageEnum, NameInputModel, SignInInputModel, SignUpInputModel, ViewerModel } from './viewer.model';
import { viewerOf } from './viewer.resolver';

/** Getting in and out. */
@Resolver(() => ViewerModel)
export class SignInResolver {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly signInWithPassword: SignInWithPassword,
    private readonly confirm: ConfirmEmail,
    private readonly revoke: RevokeSignIn,
  ) {}

  @Open()
  @Mutation(() => ViewerModel, { description: 'Signs in; the sign-in travels in an HttpOnly cookie.' })
  async signIn(@Args('input') input: SignInInputModel, @Context() context: RequestContext): Promise<ViewerModel> {
    return this.welcome(
      await this.signInWithPassword.execute({ ...input, device: context.device, address: context.address }),
      context,
    );
  }

  @Open()
  @Mutation(() => ViewerModel, {
    description: `The link from the sign-up mail: confirms the address and signs in. The password typed at sign-up holds only
with the proof that was sent then; anybody else chooses one now (account.password_needed).`,
  })
  async confirmEmail(
    @Args('token') token: string,
    @Args('proof', { type: () => String, nullable: true }) proof: string | null,
    @Args('password', { type: () => String, nullable: true }) password: string | null,
    @Context() context: RequestContext,
  ): Promise<ViewerModel> {
    return this.welcome(await this.confirm.execute({ token, proof, password }, context.device), context);
  }

  @Open()
  @Mutation(() => Boolean)
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    context.setSignInCookie(null);
    if (context.signInId) await this.revoke.execute(context.actor, context.signInId);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async revokeSignIn(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<boolean> {
    await this.revoke.execute(context.actor, id);
    return true;
  }

  private async welcome(signIn: NewSignIn, context: RequestContext): Promise<ViewerModel> {
    context.setSignInCookie(signIn.token);
    const account = await this.accounts.find(this.db, signIn.person.accountId);
    if (!account) throw new DomainError(accessErrors.signInNeeded);
    return viewerOf(account, signIn.person);
  }
}

/** Making an account and keeping it. */
@Resolver(() => ViewerModel)
export class AccountResolver {
  constructor(
    private readonly signingUp: SignUp,
    private readonly requestReset: RequestPasswordReset,
    private readonly reset: ResetPassword,
  ) {}

  @Open()
  @Mutation(() => Boolean, {
    description: 'Always true: known and unknown addresses get the same answer. What happens next comes by mail.',
  })
  async signUp(@Args('input') input: SignUpInputModel, @Context() context: RequestContext): Promise<boolean> {
    await this.signingUp.execute(context.actor, input, context.address);
    return true;
  }

  @Open()
  @Mutation(() => Boolean, { description: 'Always true, as with signUp.' })
  async requestPasswordReset(@Args('email') email: string, @Context() context: RequestContext): Promise<boolean> {
    await this.requestReset.execute(context.actor, email, context.address);
    return true;
  }

  @Open()
  @Mutation(() => Boolean, { description: 'Sets a new password by the link from the mail and ends every sign-in.' })
  async resetPassword(@Args('token') token: string, @Args('password') password: string): Promise<boolean> {
    await this.reset.execute(token, password);
    return true;
  }
}

/** What people say about themselves. */
@Resolver(() => ViewerModel)
export class ProfileResolver {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly language: SetLanguage,
    private readonly name: GiveName,
  ) {}

  @SignedIn()
  @Mutation(() => ViewerModel)
  async setLanguage(
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Context() context: RequestContext,
  ): Promise<ViewerModel> {
    await this.language.execute(context.actor, language);
    return this.viewer(context);
  }

  @SignedIn()
  @Mutation(() => ViewerModel)
  async giveName(@Args('input') input: NameInputModel, @Context() context: RequestContext): Promise<ViewerModel> {
    await this.name.execute(context.actor, input);
    return this.viewer(context);
  }

  private async viewer(context: RequestContext): Promise<ViewerModel> {
    const account =
      context.actor.kind === 'person' ? await this.accounts.find(this.db, context.actor.accountId) : undefined;
    if (!account || context.actor.kind !== 'person') throw new DomainError(accessErrors.signInNeeded);
    return viewerOf(account, context.actor);
  }
}
