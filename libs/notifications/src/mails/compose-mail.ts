import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Reader } from '#platform';
import type { Delivery } from '../deliveries/delivery';
import { isFixed, isNoticeKind } from '../notices/notice';
import { withoutReadings } from '../words/phrase';
import { AccountMails } from './account-mails';
import { headerText } from './header-text';
import { pageLink } from './links';
import type { Mail, MailContent } from './mail';
import { mailPage } from './mail-page';
import { picturesOf } from './mail-pictures';
import { MAIL_RECIPIENT, type MailRecipient } from './mail-recipient.read';
import { mailText } from './mail-text';
import { NoticeMails } from './notice-mails';
import { unsubscribeToken } from './unsubscribe-token';

/** A mail, or why there is none to be sent any more. */
export type Composed = Readonly<{ kind: 'mail'; mail: Mail }> | Readonly<{ kind: 'recalled'; error: string }>;

/** Puts a delivery into words at the moment it is sent: as things stand now, in the language of whoever gets it. */
@Injectable()
export class ComposeMail {
  constructor(
    private readonly notices: NoticeMails,
    private readonly accounts: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(reader: Reader, delivery: Delivery): Promise<Composed> {
    const recipient = await reader.row(MAIL_RECIPIENT, [delivery.accountId, delivery.kind]);
    if (!recipient) return { kind: 'recalled', error: 'the account is closed' };
    const content = await this.contentFor(reader, delivery, recipient);
    if (typeof content === 'string') return { kind: 'recalled', error: content };
    const subject = headerText(withoutReadings(content.subject));
    const headers = {
      'Content-Language': content.language === 'en' ? 'en' : 'ja',
      'Auto-Submitted': 'auto-generated',
      ...this.stopHeaders(delivery),
    };
    const [html, pictures] = await Promise.all([mailPage(content), picturesOf(content)]);
    return { kind: 'mail', mail: { to: recipient.email, subject, html, text: mailText(content), pictures, headers } };
  }

  private async contentFor(
    reader: Reader,
    delivery: Delivery,
    { language, confirmed, wanted }: MailRecipient,
  ): Promise<MailContent | string> {
    const { kind } = delivery;
    if (!isNoticeKind(kind))
      return (await this.accounts.content(reader, { ...delivery, kind }, language)) ?? 'the link is used up';
    if (!confirmed) return 'the address is not confirmed';
    if (!wanted && !isFixed(kind)) return 'switched off';
    return (await this.notices.content(reader, { ...delivery, kind }, language)) ?? 'there is nothing to tell any more';
  }

  /** RFC 2369 and, for one click, RFC 8058. Only where there is something to switch off. */
  private stopHeaders({ kind, accountId }: Delivery): Record<string, string> {
    if (!isNoticeKind(kind) || isFixed(kind)) return {};
    const token = unsubscribeToken(this.config.secret, { accountId, kind });
    const link = pageLink(this.config.origin, 'ja', `/unsubscribe?token=${encodeURIComponent(token)}`);
    return { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  }
}
