import { Module } from '@nestjs/common';
import { AccessLog } from './access-log';
import { AccountStore } from './account.store';
import { ConfirmEmail } from './confirm-email';
import { CounterCodeStore } from './counter-code.store';
import { GiveName } from './give-name';
import { GrantRole } from './grant-role';
import { AccountResolver, ProfileResolver, SignInResolver } from './graphql/account.resolver';
import { CounterResolver } from './graphql/counter.resolver';
import { ViewerResolver } from './graphql/viewer.resolver';
import { MailLinkStore } from './mail-link.store';
import { RequestCounterCode } from './request-counter-code';
import { RequestPasswordReset } from './request-password-reset';
import { ResetPassword } from './reset-password';
import { RevokeSignIn } from './revoke-sign-in';
import { SetLanguage } from './set-language';
import { SignInStore } from './sign-in.store';
import { SignInWithPassword, StartSignIn } from './sign-in';
import { SignUp, SignUpMails } from './sign-up';
import { Throttle } from './throttle';
import { CounterDesk, LookUpCounterCode, VerifyRealNameAtCounter } from './verify-real-name-at-counter';

const STORES = [AccountStore, CounterCodeStore, MailLinkStore, SignInStore, AccessLog, Throttle];
const USE_CASES = [
  ConfirmEmail,
  CounterDesk,
  GiveName,
  GrantRole,
  LookUpCounterCode,
  RequestCounterCode,
  RequestPasswordReset,
  ResetPassword,
  RevokeSignIn,
  SetLanguage,
  SignInWithPassword,
  SignUp,
  SignUpMails,
  StartSignIn,
  VerifyRealNameAtCounter,
];
const RESOLVERS = [AccountResolver, CounterResolver, ProfileResolver, SignInResolver, ViewerResolver];

@Module({
  providers: [...STORES, ...USE_CASES, ...RESOLVERS],
  exports: [...STORES, ...USE_CASES],
})
export class IdentityModule {}
