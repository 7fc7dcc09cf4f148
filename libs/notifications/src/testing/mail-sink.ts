import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of a spec's own. `received` grows with every mail it has taken. */
export type MailSink = Readonly<{
  url: string;
  received: readonly Received[];
  /** Settles once so many mails have been taken. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}>;

export type Received = Readonly<{ messageId: string; raw: string; mail: ParsedMail }>;

/** Starts it; `behaviour` are smtp-server's own hooks, for servers that refuse. */
export async function startMailSink(behaviour: SMTPServerOptions = {}, port = 0): Promise<MailSink> {
  const received: Received[] = [];
  let look: () => void = () => undefined;
  const take = async (stream: NodeJS.ReadableStream) => {
    const raw = await textOf(stream);
    const mail = await simpleParser(raw);
    received.push({ messageId: mail.messageId ?? '', raw, mail });
    look();
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, callback) => void take(stream).then(() => callback(), callback),
    ...behaviour,
  });
  // Clients that are cut off are part of what is tried here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      look = () => (received.length >= count ? resolve() : undefined);
      look();
    });
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${portOf(server)}`, received, until, close };
}

function portOf(server: SMTPServer): number {
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail sink has no port');
  return address.port;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
