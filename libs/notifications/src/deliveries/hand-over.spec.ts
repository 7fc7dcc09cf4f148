import { createServer, type Server } from 'node:net';
import { loadConfig } from '#platform';
import type { SMTPServerOptions } from 'smtp-server';
import type { Mail } from '../mails/mail';
import { startMailSink } from '../testing/mail-sink';
import { HandOver } from './hand-over';

const never = new AbortController().signal;
const mail: Mail = {
  to: 'hanako@example.jp',
  subject: '回答がありました',
  html: '<p>本文</p>',
  text: '本文\n',
  pictures: [],
  headers: { 'Content-Language': 'ja' },
};

function handOverTo(url: string): HandOver {
  return new HandOver(
    loadConfig({
      DATABASE_URL: 'postgres://nowhere',
      HIRAKU_SECRET: 'x'.repeat(32),
      SMTP_URL: url,
      MAIL_FROM: 'ひらく <hiraku@example.jp>',
    }),
  );
}

async function outcomeAt(behaviour: SMTPServerOptions, given: Mail = mail) {
  const sink = await startMailSink(behaviour);
  const handOver = handOverTo(sink.url);
  try {
    return { outcome: await handOver.execute(given, '<id@hiraku.example>', never), sink };
  } finally {
    handOver.onApplicationShutdown();
    await sink.close();
  }
}

function refusing(code: number): Error {
  return Object.assign(new Error('no'), { responseCode: code });
}

describe('handing over', () => {
  it('brings the mail with its Message-ID, both bodies and its headers', async () => {
    const { outcome, sink } = await outcomeAt({});
    expect(outcome).toEqual({ kind: 'accepted' });
    const [got] = sink.received;
    expect(got?.messageId).toBe('<id@hiraku.example>');
    expect(got?.mail).toMatchObject({ subject: '回答がありました', text: '本文\n', html: '<p>本文</p>' });
    expect(got?.mail.headers.get('content-language')).toBe('ja');
  });

  it('puts a picture where the HTML names it, without an attachment to be opened', async () => {
    const png = Buffer.from('\u0089PNG', 'latin1');
    const pictures = [{ id: 'code@hiraku', name: 'qr.png', png }];
    const { sink } = await outcomeAt({}, { ...mail, html: '<img src="cid:code@hiraku">', pictures });
    const [got] = sink.received;
    expect(got?.mail.html).toBe(`<img src="data:image/png;base64,${png.toString('base64')}">`);
    expect(got?.mail.attachments.map(({ related }) => related)).toEqual([true]);
  });

  it.each<[string, SMTPServerOptions, string]>([
    ['an unknown mailbox', { onRcptTo: (_address, _session, done) => done(refusing(550)) }, 'refused'],
    [
      'content it will never take',
      { onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusing(554))) },
      'refused',
    ],
    ['a mailbox that is full for now', { onRcptTo: (_address, _session, done) => done(refusing(452)) }, 'again'],
    [
      'a server that is busy',
      { onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusing(451))) },
      'again',
    ],
    ['a server that wants us to wait', { onMailFrom: (_address, _session, done) => done(refusing(450)) }, 'again'],
    [
      'a server that does not let us send',
      { onMailFrom: (_address, _session, done) => done(refusing(553)) },
      'unreachable',
    ],
  ])('tells %s', async (_what, behaviour, kind) => {
    expect((await outcomeAt(behaviour)).outcome.kind).toBe(kind);
  });

  it('tells a server that is away', async () => {
    const sink = await startMailSink();
    await sink.close();
    const handOver = handOverTo(sink.url);
    expect(await handOver.execute(mail, '<id@hiraku.example>', never)).toMatchObject({ kind: 'unreachable' });
    handOver.onApplicationShutdown();
  });

  it('does not know what became of a mail when the line is cut after it, and does not repeat it by itself', async () => {
    const cutting = await startCuttingServer();
    const handOver = handOverTo(cutting.url);
    expect(await handOver.execute(mail, '<id@hiraku.example>', never)).toMatchObject({ kind: 'again' });
    expect(cutting.taken()).toBe(1);
    handOver.onApplicationShutdown();
    cutting.close();
  });

  it('is cut off when told to', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    const handOver = handOverTo(`smtp://127.0.0.1:${await listening(silent)}`);
    const cut = new AbortController();
    silent.once('connection', () => cut.abort());
    expect(await handOver.execute(mail, '<id@hiraku.example>', cut.signal)).toMatchObject({ kind: 'again' });
    handOver.onApplicationShutdown();
    silent.close();
  });

  it('never lets a text begin a header of its own', async () => {
    const { sink } = await outcomeAt(
      {},
      { ...mail, subject: '件名\r\nBcc: everybody@example.jp', to: 'hanako@example.jp' },
    );
    const [got] = sink.received;
    expect(got?.mail.bcc).toBeUndefined();
    expect(got?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });
});

/** A mail server that takes each mail whole and then hangs up instead of saying so. */
async function startCuttingServer() {
  let taken = 0;
  const server = createServer((socket) => {
    let inMail = false;
    socket.setEncoding('utf8').write('220 cutting\r\n');
    socket
      .on('error', () => undefined)
      .on('data', (text: string) => {
        if (inMail && text.endsWith('\r\n.\r\n')) {
          taken += 1;
          socket.destroy();
        } else if (!inMail) {
          inMail = text.startsWith('DATA');
          socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n');
        }
      });
  });
  const port = await listening(server);
  return { url: `smtp://127.0.0.1:${port}`, taken: () => taken, close: () => server.close() };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
