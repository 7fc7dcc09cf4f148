import { Module } from '@nestjs/common';
import { PoliciesModule } from '#policies';
import { DeliverMail } from './deliveries/deliver-mail';
import { DeliveryBell } from './deliveries/delivery-bell';
import { DeliveryStore } from './deliveries/delivery.store';
import { HandOver } from './deliveries/hand-over';
import { MailSender } from './deliveries/mail-sender';
import { RecoverDeliveries } from './deliveries/recover-deliveries';
import { SenderPresence } from './deliveries/sender-presence';
import { FollowSubject, UnfollowSubject } from './follows/follow-subject';
import { FollowStore } from './follows/follow.store';
import { FollowLoaders } from './graphql/follow.loader';
import {
  FollowResolver,
  LedgerEntryFollowResolver,
  PolicyFollowResolver,
  ProposalFollowResolver,
  SpaceFollowResolver,
} from './graphql/follow.resolver';
import { NoticeResolver, ViewerNoticesResolver } from './graphql/notice.resolver';
import { PreferenceResolver } from './graphql/preference.resolver';
import { AccountMails } from './mails/account-mails';
import { ComposeMail } from './mails/compose-mail';
import { NoticeMails } from './mails/notice-mails';
import { FindNotices } from './notices/find-notices';
import { MarkNoticesRead } from './notices/mark-notices-read';
import { DigestStore } from './notices/digest.store';
import { NoticeViews } from './notices/notice-views.read';
import { NoticeStore } from './notices/notice.store';
import { TellPeople } from './notices/tell-people';
import { notificationHandlers } from './notification-handlers';
import { FindPreferences } from './preferences/find-preferences';
import { PreferenceStore } from './preferences/preference.store';
import { SetPreference } from './preferences/set-preference';
import { Unsubscribe } from './preferences/unsubscribe';
import { UnsubscribeController } from './preferences/unsubscribe.controller';

const STORES = [DigestStore, DeliveryStore, FollowStore, NoticeStore, PreferenceStore, NoticeViews];
const SENDING = [
  AccountMails,
  ComposeMail,
  DeliverMail,
  DeliveryBell,
  HandOver,
  MailSender,
  NoticeMails,
  RecoverDeliveries,
  SenderPresence,
];
const USE_CASES = [
  FindNotices,
  FindPreferences,
  FollowSubject,
  MarkNoticesRead,
  SetPreference,
  TellPeople,
  UnfollowSubject,
  Unsubscribe,
];
const RESOLVERS = [
  FollowResolver,
  LedgerEntryFollowResolver,
  NoticeResolver,
  PolicyFollowResolver,
  PreferenceResolver,
  ProposalFollowResolver,
  SpaceFollowResolver,
  ViewerNoticesResolver,
];

/** Who is told what, by which channel. */
@Module({
  imports: [PoliciesModule],
  controllers: [UnsubscribeController],
  providers: [...STORES, FollowLoaders, ...SENDING, ...USE_CASES, ...RESOLVERS, ...notificationHandlers],
  exports: [...USE_CASES, MailSender, RecoverDeliveries, ...notificationHandlers],
})
export class NotificationsModule {}
