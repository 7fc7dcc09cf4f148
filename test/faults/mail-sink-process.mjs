// A mail server as a process of its own, which outlives every worker. It counts what arrives, and stands still when
// a hand-over comes to a stage it was told, until it is told to go on. Speaks with its parent by messages.
import { SMTPServer } from 'smtp-server';

const arrived = [];
const different = new Set();
let generation = 0;
let armed = null;
let goOn = () => undefined;
let frozen = null;

/** Settles at once, unless this is the place the parent waits for: then everything stands still until it says go on. */
async function pass(stage) {
  if (frozen) await frozen;
  if (!armed || armed.stage !== stage || different.size < armed.after) return;
  armed = null;
  frozen = new Promise((resolve) => {
    goOn = resolve;
  });
  process.send({ kind: 'tripped' });
  await frozen;
}

async function take(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const messageId = /^message-id:\s*(<[^>]+>)/im.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? '';
  arrived.push({ messageId, generation });
  await pass('taken');
  different.add(messageId);
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onMailFrom: (_address, _session, done) => void pass('mail_from').then(() => done()),
  onRcptTo: (_address, _session, done) => void pass('rcpt_to').then(() => done()),
  onData: (stream, _session, done) =>
    void take(stream).then(
      () => {
        done();
        void pass('confirmed');
      },
      (error) => done(error),
    ),
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ kind: 'listening', port: server.server.address().port }));

process.on('message', (message) => {
  if (message.kind === 'generation') generation = message.generation;
  if (message.kind === 'arm') armed = message;
  if (message.kind === 'go_on') {
    frozen = null;
    goOn();
  }
  if (message.kind === 'report') process.send({ kind: 'report', arrived });
});
process.on('disconnect', () => process.exit());
