import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import type { Person } from '#kernel';
import { PlatformModule } from '#platform';
import { somebody, startTestContext, type TestContext, testConfig } from '#testing';
import { type MailSink, startMailSink } from '../testing/mail-sink';
import { NotificationsModule } from '../notifications.module';
import { DeliveryBell } from './delivery-bell';
import { CONCURRENCY } from './concurrency';
import { MailSender } from './mail-sender';
import { RecoverDeliveries } from './recover-deliveries';
import { SenderPresence } from './sender-presence';

let context: TestContext;
let reader: Person;
beforeAll(async () => {
  context = await startTestContext([NotificationsModule]);
  reader = await somebody(context);
});
afterAll(() => context.close());
// Specs of other files may have left deliveries behind in this worker's database.
beforeEach(() =>
  context.asOwner(
    `update delivery set state = 'recalled', sender = null, sending_since = null where state in ('pending', 'sending')`,
  ),
);

const senders: (() => Promise<void>)[] = [];
const sinks: MailSink[] = [];
// Also after a case that failed: a sender left behind would send the next one's mails.
afterEach(async () => {
  await Promise.all(senders.splice(0).map((stop) => stop()));
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

/** A mail server that ends with its case. */
async function startSink(...args: Parameters<typeof startMailSink>): Promise<MailSink> {
  const sink = await startMailSink(...args);
  sinks.push(sink);
  return sink;
}

/** A worker of its own that sends to a server, as if it were another process. */
async function startSender(smtpUrl: string) {
  const config = testConfig(context.database, { SMTP_URL: smtpUrl, DATABASE_POOL_SIZE: '10' });
  class Worker {}
  Module({ imports: [PlatformModule.with(config), NotificationsModule] })(Worker);
  const app = await NestFactory.createApplicationContext(Worker, { logger: ['error', 'fatal'] });
  const part = <T>(type: new (...args: never[]) => T): T => app.get<T>(type, { strict: false });
  const sender = part(MailSender);
  sender.start();
  let ended: Promise<void> | undefined;
  const stop = () => (ended ??= sender.stop(5_000).then(() => app.close()));
  senders.push(stop);
  return { part, stop };
}

/** So many mails, waiting or under way at a sender, to one person, that say that an address is known already: the simplest there are. */
async function owe(count: number, sender: number | null = null): Promise<readonly string[]> {
  const rows = await context.asOwner<{ messageId: string }>(
    `with event as (insert into outbox_event (id, name, payload, relayed_at)
       select uuidv7(), 'spec.owed', '{}', app_now() from generate_series(1, $2) returning id)
     insert into delivery (id, event_id, account_id, channel, kind, facts, due_at, message_id, created_at, state, sender, sending_since)
     select uuidv7(), id, $1, 'email', 'address_already_known', '{}', app_now(), '<' || id || '@hiraku.test>', app_now(),
       case when $3::int is null then 'pending' else 'sending' end, $3::int, case when $3::int is null then null else app_now() end
     from event returning message_id as "messageId"`,
    [reader.accountId, count, sender],
  );
  return rows.map((row) => row.messageId).sort();
}

const statesOf = async (messageIds: readonly string[]) => {
  const rows = await context.asOwner<{ state: string; count: number }>(
    'select state, count(*)::int as count from delivery where message_id = any ($1) group by state',
    [messageIds],
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
};

/** Looks every few milliseconds until something is so; the case's own time limit ends it. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const untilStates = (messageIds: readonly string[], states: Record<string, number>) =>
  until(async () => JSON.stringify(await statesOf(messageIds)) === JSON.stringify(states));

const idsIn = (sink: MailSink) => sink.received.map((each) => each.messageId).sort();

describe('the sender', () => {
  it('hands everything over once, however many senders there are', async () => {
    const owed = await owe(40);
    const sink = await startSink();
    await Promise.all([startSender(sink.url), startSender(sink.url), startSender(sink.url)]);
    await untilStates(owed, { sent: 40 });
    expect(idsIn(sink)).toEqual(owed);
  });

  it('never has more under way than its concurrency', async () => {
    const owed = await owe(30);
    let waiting = 0;
    let release: () => void = () => undefined;
    let fill: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const full = new Promise<void>((resolve) => (fill = resolve));
    const sink = await startSink({
      onMailFrom: (_address, _session, done) => {
        waiting += 1;
        if (waiting === CONCURRENCY) fill();
        void held.then(() => done());
      },
    });
    await startSender(sink.url);
    await full;
    expect(await statesOf(owed)).toEqual({ pending: 30 - CONCURRENCY, sending: CONCURRENCY });
    release();
    await untilStates(owed, { sent: 30 });
  });

  it('waits for a mail server that is away, without giving anything up', async () => {
    const sink = await startSink();
    const port = Number(new URL(sink.url).port);
    await sink.close();
    const owed = await owe(3);
    await startSender(sink.url);
    const allTried = async () =>
      (await context.asOwner('select from delivery where message_id = any ($1) and error is not null', [owed]))
        .length === 3;
    await until(allTried);
    const back = await startSink({}, port);
    await context.travel('10 seconds');
    await back.until(3);
    await untilStates(owed, { sent: 3 });
    expect(idsIn(back)).toEqual(owed);
    const attempts = await context.asOwner<{ attempts: number }>(
      'select attempts from delivery where message_id = any ($1)',
      [owed],
    );
    expect(attempts.map((row) => row.attempts)).toEqual([1, 1, 1]);
  });

  it('gives up visibly what the other side will never take', async () => {
    const owed = await owe(1);
    const sink = await startSink({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('unknown'), { responseCode: 550 })),
    });
    await startSender(sink.url);
    await untilStates(owed, { failed: 1 });
    const [row] = await context.asOwner<{ error: string }>('select error from delivery where message_id = any ($1)', [
      owed,
    ]);
    expect(row?.error).toBe('EENVELOPE RCPT TO 550');
  });

  it('finishes what is under way when told to stop, and claims nothing more', async () => {
    const owed = await owe(40);
    const sink = await startSink();
    const sender = await startSender(sink.url);
    await sink.until(1);
    await sender.stop();
    const states = await statesOf(owed);
    expect(states['sending']).toBeUndefined();
    expect(states['sent']).toBe(sink.received.length);
  });
});

describe('what a sender left behind', () => {
  /** Claimed by a process of this number, longer ago than handing over takes. */
  async function leftBehind(number: number): Promise<readonly string[]> {
    const owed = await owe(3, number);
    await context.travel('2 minutes');
    return owed;
  }

  it('goes out again, as the same mails, when its process is gone', async () => {
    const owed = await leftBehind(4_711);
    const sink = await startSink();
    const sender = await startSender(sink.url);
    await until(async () => (await sender.part(RecoverDeliveries).execute()) > 0);
    await untilStates(owed, { sent: 3 });
    expect(idsIn(sink)).toEqual(owed);
  });

  it('is never taken from a sender that lives, however long it takes', async () => {
    const sink = await startSink();
    const [slow, eager] = [await startSender('smtp://127.0.0.1:9'), await startSender(sink.url)];
    const presence = slow.part(SenderPresence);
    await until(() => presence.isShown && eager.part(SenderPresence).isShown);
    const owed = await leftBehind(presence.number);
    expect(await eager.part(RecoverDeliveries).execute()).toBe(0);
    expect(await statesOf(owed)).toEqual({ sending: 3 });
    await slow.stop();
    await until(async () => (await eager.part(RecoverDeliveries).execute()) > 0);
    await untilStates(owed, { sent: 3 });
  });

  it('is left alone while it is fresh', async () => {
    const sink = await startSink();
    const sender = await startSender(sink.url);
    await until(() => sender.part(SenderPresence).isShown);
    const owed = await owe(1, 4_712);
    expect(await sender.part(RecoverDeliveries).execute()).toBe(0);
    expect(await statesOf(owed)).toEqual({ sending: 1 });
  });
});

it('rings for whoever waits, also when it rang before', async () => {
  const bell = new DeliveryBell();
  bell.ring();
  await bell.wait(60_000);
  const waiting = bell.wait(60_000);
  bell.ring();
  await waiting;
  await expect(bell.wait(1)).resolves.toBeUndefined();
});
