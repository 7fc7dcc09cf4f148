import { appendFileSync } from 'node:fs';
import { DiscussionModule } from '#discussion';
import { LedgerModule } from '#ledger';
import { MAIL_CONCURRENCY } from '#notifications';
import { PoliciesModule } from '#policies';
import { ProposalsModule } from '#proposals';
import { startTestContext, type TestContext } from '#testing';
import { planKills } from './kill-plan';
import { killWorkers } from './kill-workers';
import { type Arrived, MailSink } from './mail-sink';
import { type Owed, oweChange } from './owed';
import { hasRedis, startRedis } from './redis';

// Fault 2 of quality.md, and step 5 of the journey: the worker is killed again and again between the outbox row and the last
// hand-over of one event. The long form is `npm run faults`: FAULT_SEEDS names its seeds, FAULT_REPORT a file for one line of JSON per run.
const LONG = process.env['FAULT_SEEDS'];
const SEEDS = (LONG ?? '1').split(',').map(Number);
const BACKENDS = hasRedis ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);
const KILLS = { PostgreSQL: 20, Redis: LONG ? 20 : 8 };
const PEOPLE = 120;
/** Of each run, kills before the mails are written; each makes the queue wait until it knows the worker to be gone. */
const IN_HANDLING = 2;

if (!hasRedis) console.warn('!!! There is no redis-server: the worker is killed on PostgreSQL only.');
jest.setTimeout(180_000);

let context: TestContext;
let sink: MailSink;
beforeAll(async () => {
  context = await startTestContext([LedgerModule, DiscussionModule, PoliciesModule, ProposalsModule]);
  sink = await MailSink.start();
});
afterAll(async () => {
  sink.stop();
  await context.close();
});

describe.each(BACKENDS)('a worker killed again and again, with its queue on %s,', (backend) => {
  it.each(SEEDS)('loses nothing and repeats no more than was under way (seed %i)', async (seed) => {
    const redis = backend === 'Redis' ? await startRedis() : null;
    try {
      await tryOnce(backend, seed, redis?.url ?? null);
    } finally {
      await redis?.stop();
    }
  });
});

async function tryOnce(backend: keyof typeof KILLS, seed: number, redisUrl: string | null): Promise<void> {
  const begun = performance.now();
  const owed = await oweChange(context, PEOPLE);
  const points = planKills(seed, KILLS[backend], PEOPLE, IN_HANDLING);
  const before = (await sink.arrived()).length;
  const outcome = await killWorkers({ context, sink, workerEnv: envFor(redisUrl) }, points, owed.eventId);
  const arrived = outcome.arrived.slice(before);
  const repeats = repeatsIn(arrived);
  const summary = {
    fault: 'worker killed',
    backend,
    seed,
    kills: points.length,
    people: PEOPLE,
    repeats: repeats.length,
  };
  report({ ...summary, most: mostOf(repeats), seconds: Math.round((performance.now() - begun) / 1_000) });
  expect(outcome.exit).toBe(0);
  await expectToldOnce(owed);
  expect(new Set(arrived.map((mail) => mail.messageId))).toEqual(new Set(await messageIdsOf(owed)));
  // Whatever was taken but not confirmed must come again: were there none, nothing would have been tried.
  expect(repeats.length).toBeGreaterThanOrEqual(
    points.filter((point) => point.kind === 'handing_over' && point.stage === 'taken').length,
  );
  expect(mostOf(repeats)).toBeLessThanOrEqual(MAIL_CONCURRENCY);
  expect(repeats.filter((repeat) => !repeat.killed)).toEqual([]);
}

/** The database after it all: handled once, one notice and one delivery per person, every delivery sent. */
async function expectToldOnce({ eventId, people }: Owed): Promise<void> {
  const count = async (from: string) => {
    const [row] = await context.asOwner<{ rows: number; people: number }>(
      `select count(*)::int as rows, count(distinct account_id)::int as people from ${from}`,
      [eventId],
    );
    return row;
  };
  expect(await count('notice where event_id = $1')).toEqual({ rows: people, people });
  expect(await count('delivery where event_id = $1')).toEqual({ rows: people, people });
  expect(await count(`delivery where event_id = $1 and state = 'sent'`)).toEqual({ rows: people, people });
  const handled = await context.asOwner(
    `select from handled where event_id = $1 and handler = 'notifications.tell_of_policy_change'`,
    [eventId],
  );
  expect(handled).toHaveLength(1);
  expect(await context.asOwner('select from dead_event where event_id = $1', [eventId])).toHaveLength(0);
}

async function messageIdsOf({ eventId }: Owed): Promise<readonly string[]> {
  const rows = await context.asOwner<{ id: string }>('select message_id as id from delivery where event_id = $1', [
    eventId,
  ]);
  return rows.map((row) => row.id);
}

/** A mail that had arrived before: from which worker, and whether that one had been killed meanwhile. */
type Repeat = Readonly<{ from: number; killed: boolean }>;

function repeatsIn(arrived: readonly Arrived[]): readonly Repeat[] {
  return arrived.flatMap((mail, place) => {
    const earlier = arrived.slice(0, place).findLast((other) => other.messageId === mail.messageId);
    return earlier ? [{ from: earlier.generation, killed: earlier.generation < mail.generation }] : [];
  });
}

/** The largest number of repeats that one killed worker caused. */
function mostOf(repeats: readonly Repeat[]): number {
  const perWorker = Map.groupBy(repeats, (repeat) => repeat.from);
  return Math.max(0, ...Array.from(perWorker.values(), (each) => each.length));
}

function envFor(redisUrl: string | null): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: context.config.databaseUrl,
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    HIRAKU_SECRET: context.config.secret,
    HIRAKU_ORIGIN: context.config.origin,
    HIRAKU_WORKER_PORT: '0',
    SMTP_URL: sink.url,
    NODE_ENV: 'production',
  };
}

function report(line: object): void {
  const file = process.env['FAULT_REPORT'];
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}
