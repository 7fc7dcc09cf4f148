import { Inject, Injectable } from '@nestjs/common';
import { mailLinkToken } from '#identity';
import type { Language } from '#kernel';
import { CONFIG, type Config, type Reader } from '#platform';
import type { AccountMailKind, Delivery } from '../deliveries/delivery';
import { idIn } from '../notices/notice-facts';
import { ACCOUNT_MAIL_WORDS } from './account-mail-words';
import { pageLink } from './links';
import type { MailContent } from './mail';
import { OPEN_LINK } from './mail-recipient.read';
import { BUTTONS, FOOTER } from './mail-words';

type AccountDelivery = Delivery & Readonly<{ kind: AccountMailKind }>;

/** Mails about the account: with a link that works once, or the word that there is an account already. */
@Injectable()
export class AccountMails {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What the mail says; null when its link has been used or has expired. */
  async content(reader: Reader, delivery: AccountDelivery, language: Language): Promise<MailContent | null> {
    const path = await this.pathOf(reader, delivery);
    if (path === null) return null;
    const { title, text } = ACCOUNT_MAIL_WORDS[delivery.kind][language];
    const url = pageLink(this.config.origin, language, path);
    const blocks = [
      { kind: 'paragraph', phrase: text } as const,
      { kind: 'button', label: BUTTON[delivery.kind][language], url } as const,
    ];
    return { language, subject: title, blocks, footer: [{ phrase: FOOTER.notYou[language], url: null }] };
  }

  private async pathOf(reader: Reader, { kind, facts, accountId }: AccountDelivery): Promise<string | null> {
    if (kind === 'address_already_known') return '/sign-in';
    const linkId = idIn(facts, 'linkId');
    const link = await reader.row(OPEN_LINK, [linkId, accountId]);
    if (!link) return null;
    const token = encodeURIComponent(mailLinkToken(this.config.secret, linkId));
    if (kind === 'password_reset') return `/sign-in/reset?token=${token}`;
    return `/sign-up/confirm?token=${token}&to=${encodeURIComponent(link.returnTo)}`;
  }
}

const BUTTON = { confirm_email: BUTTONS.confirm, address_already_known: BUTTONS.signIn, password_reset: BUTTONS.reset };
