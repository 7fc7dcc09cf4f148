import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '#platform';
import type { Mail } from '../mails/mail';
import { CONCURRENCY } from './concurrency';
import type { Outcome } from './delivery';

/** No hand-over lasts longer: others may then judge it (see `LONG_SINCE` in `delivery.store.ts`). */
const HAND_OVER_MS = 45_000;

/** Hands mails over to the mail server, by connections that stay open between them. */
@Injectable()
export class HandOver implements OnApplicationShutdown {
  private readonly transport;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = createTransport({
      ...{
        url: config.smtpUrl,
        pool: true,
        maxConnections: CONCURRENCY,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
      // A message whose connection broke is ours to judge: the pool would hand it over again without saying so.
      maxRequeues: 0,
    });
  }

  /** Tells how it went; never throws. `signal` cuts it off, which leaves open whether it was taken. */
  async execute(mail: Mail, messageId: string, signal: AbortSignal): Promise<Outcome> {
    const over = new AbortController();
    const cut = () => over.abort();
    const timer = setTimeout(cut, HAND_OVER_MS);
    signal.addEventListener('abort', cut, { once: true });
    if (signal.aborted) cut();
    try {
      await this.transport.sendMail({ ...this.message(mail), messageId, signal: over.signal });
      return { kind: 'accepted' };
    } catch (error) {
      return outcomeOf(error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cut);
    }
  }

  private message({ to, subject, html, text, pictures, headers }: Mail) {
    const attachments = pictures.map(({ id, name, png }) => ({
      ...{ cid: id, filename: name, content: png, contentType: 'image/png' },
      contentDisposition: 'inline' as const,
    }));
    return { from: this.config.mailFrom, to: { name: '', address: to }, subject, html, text, attachments, headers };
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

type Particulars = Readonly<{ code: string; command: string; syscall: string; responseCode: number | null }>;

/** Reads nodemailer's errors: `command` is the SMTP command that failed, `responseCode` the server's reply (RFC 5321, 4.2). */
export function outcomeOf(error: unknown): Outcome {
  const failure = particulars(error);
  const text = [failure.code, failure.command, failure.responseCode].filter(Boolean).join(' ');
  if (isFinal(failure)) return { kind: 'refused', error: text };
  return { kind: isAway(failure) ? 'unreachable' : 'again', error: text };
}

function isFinal({ command, responseCode }: Particulars): boolean {
  return responseCode !== null && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

/** No connection, no sign-in, or we may not send at all: whoever the message is for has nothing to do with it. */
function isAway({ code, command, syscall, responseCode }: Particulars): boolean {
  const senderRefused = command === 'MAIL FROM' && responseCode !== null && responseCode >= 500;
  return syscall === 'connect' || code === 'EDNS' || code === 'EAUTH' || senderRefused;
}

/** Codes only: a server's own words may hold the address. */
function particulars(error: unknown): Particulars {
  const fields =
    typeof error === 'object' && error !== null ? new Map<string, unknown>(Object.entries(error)) : new Map();
  const text = (name: string) => (typeof fields.get(name) === 'string' ? String(fields.get(name)) : '');
  const responseCode: unknown = fields.get('responseCode');
  return {
    code: text('code') || 'unknown',
    command: text('command'),
    syscall: text('syscall'),
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  };
}
