import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { LOOPBACK } from '../start/addresses';
import { Mailbox } from './mailbox';
import { inboxServer } from './web';

// The demo's mail server: takes everything, sends nothing on. Settings: HIRAKU_MAIL_FOLDER, HIRAKU_SMTP_PORT, HIRAKU_MAIL_PORT.
const folder = process.env['HIRAKU_MAIL_FOLDER'] ?? '.hiraku/mail';
const mailbox = new Mailbox(folder);

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  closeTimeout: 500,
  onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
  onData: (stream, _session, done) => {
    buffer(stream)
      .then((raw) => mailbox.keep(raw, new Date()))
      .then(() => done())
      .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
  },
});
smtp.on('error', (error) => console.error(error.message));
smtp.listen(Number(process.env['HIRAKU_SMTP_PORT'] ?? 3003), LOOPBACK);

const web = inboxServer(mailbox, folder);
web.listen(Number(process.env['HIRAKU_MAIL_PORT'] ?? 3002), LOOPBACK);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

function stop(): void {
  smtp.close();
  web.close();
  web.closeAllConnections();
}
