import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AskWitnesses,
  CarryOutRemovals,
  knownWitnesses,
  PublishDueResponses,
  SequenceEvents,
  WatchDueDates,
} from '#ledger';
import { MailSender, RecoverDeliveries } from '#notifications';
import { type Config, Database, sql } from '#platform';
import { againAndAgain, type Round } from './again-and-again';
import { type EventWork, startEventWork } from './event-work';
import { startHealthServer } from './health-server';
import { MINUTE_JOBS, type MinuteJob, runMinuteJobs } from './minute-jobs';
import { wireHandlers } from './wire-handlers';
import { WorkerModule } from './worker.module';

const PING = sql('worker.ping', 'select 1');
const HAND_OVER_GRACE_MS = 20_000;
const MINUTE_MS = 60_000;
const RECOVER_EVERY_MS = 5_000;
/** A minute at most is promised; a question to an empty table costs next to nothing. */
const SEQUENCE_EVERY_MS = 1_000;
const REMOVE_EVERY_MS = 5_000;
const WITNESS_EVERY_MS = 2_000;
/** How long after its undo window a response may still wait. */
const PUBLISH_EVERY_MS = 5_000;

/** A worker at work. `stop` finishes what is under way, in less than 30 seconds. */
export type RunningWorker = Readonly<{ stop(): Promise<void> }>;

/**
 * Starts relay, handlers, senders and schedules, and says so on the health address. Throws when it is wired wrongly or the
 * address is taken; a database, queue or mail server that is away is waited for.
 */
export async function startWorker(config: Config): Promise<RunningWorker> {
  const logger = new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger, abortOnError: false });
  const handlers = wireHandlers(app);
  const db = app.get(Database);
  const stopping = new AbortController();
  const opening = startEventWork(app, handlers, stopping.signal);
  let events: EventWork | null = null;
  void opening.then((work) => (events = work));
  const sender = app.get(MailSender, { strict: false });
  sender.start();
  const recover = app.get(RecoverDeliveries, { strict: false });
  const publishDue = app.get(PublishDueResponses, { strict: false });
  const removals = app.get(CarryOutRemovals, { strict: false });
  const sequencer = app.get(SequenceEvents, { strict: false });
  const watch = app.get(WatchDueDates, { strict: false });
  const watchDueDates: MinuteJob = { name: 'watch_due_dates', run: (tx) => watch.within(tx) };
  const witnesses = app.get(AskWitnesses, { strict: false });
  const rounds: readonly Round[] = [
    // Each in a round of its own: one that does not answer keeps neither the log nor the others waiting.
    ...knownWitnesses(config.witnesses).map((witness) =>
      againAndAgain('witness', WITNESS_EVERY_MS, () => witnesses.execute(witness)),
    ),
    againAndAgain('recovery of deliveries', RECOVER_EVERY_MS, () => recover.execute()),
    againAndAgain('publishing of responses', PUBLISH_EVERY_MS, () => publishDue.execute()),
    againAndAgain('minute jobs', MINUTE_MS, () => runMinuteJobs(db, [...MINUTE_JOBS, watchDueDates])),
    againAndAgain('public log', SEQUENCE_EVERY_MS, () => sequencer.execute()),
    againAndAgain('lawful removals', REMOVE_EVERY_MS, () => removals.execute()),
  ];
  const isReady = async () => (await db.rows(PING)).length === 1 && events !== null && events.isUp();
  const health = await startHealthServer(config.workerHost, config.workerPort, { isReady });
  const stop = async () => {
    stopping.abort();
    health.close();
    health.closeAllConnections();
    await Promise.all([
      opening.then((work) => work?.stop()),
      sender.stop(HAND_OVER_GRACE_MS),
      ...rounds.map((round) => round.stop()),
    ]);
    await app.close();
  };
  return { stop };
}
