import { Client } from 'pg';
import type { TestContext } from '#testing';
import type { HeldTable, KillPoint } from './kill-plan';
import type { Arrived, MailSink } from './mail-sink';
import { WorkerProcess } from './worker-process';

/** Where it all happens: the database of the context, a mail sink, and how workers are told of both. */
export type Scene = Readonly<{ context: TestContext; sink: MailSink; workerEnv: Readonly<Record<string, string>> }>;

/** What arrived, and how the last worker, asked to end, ended. */
export type Outcome = Readonly<{ arrived: readonly Arrived[]; exit: NodeJS.Signals | number | null }>;

/**
 * Starts a worker, kills it at the first point, starts the next, and so on; the last one is left alone until everything owed
 * has gone out. Time passes between them (by `app_now()`), as it would.
 */
export async function killWorkers(scene: Scene, points: readonly KillPoint[], eventId: string): Promise<Outcome> {
  let next = WorkerProcess.prepare(scene.workerEnv);
  try {
    for (const [generation, point] of points.entries()) {
      const worker = next;
      next = WorkerProcess.prepare(scene.workerEnv);
      scene.sink.announce(generation);
      await Promise.race([killAt(scene, worker, point, eventId), worker.untilItFails()]);
      await scene.context.travel('2 minutes');
    }
    scene.sink.announce(points.length);
    next.go();
    await Promise.race([untilAllSent(scene.context, eventId), next.untilItFails()]);
    return { exit: await next.drain(), arrived: await scene.sink.arrived() };
  } finally {
    await next.kill();
  }
}

async function killAt(scene: Scene, worker: WorkerProcess, point: KillPoint, eventId: string): Promise<void> {
  switch (point.kind) {
    case 'held':
      return killBefore(scene, worker, point.table);
    case 'handing_over': {
      const there = scene.sink.untilHandingOver(point.after, point.stage);
      worker.go();
      const over = new AbortController();
      await Promise.race([there, insistOnMore(scene.context, eventId, over.signal)]);
      over.abort();
      await worker.kill();
      scene.sink.goOn();
    }
  }
}

/** Kills a worker while it waits to write to a table: halfway through whatever it had begun. */
async function killBefore({ context }: Scene, worker: WorkerProcess, table: HeldTable): Promise<void> {
  const holder = new Client({ connectionString: context.database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(`lock table ${table} in exclusive mode`);
    worker.go();
    await until(async () => (await context.asOwner(WAITING, [table])).length > 0);
    await worker.kill();
    await holder.query('rollback');
  } finally {
    await holder.end();
  }
}

const WAITING = `select from pg_locks l join pg_class c on c.oid = l.relation join pg_database d on d.oid = l.database
  where not l.granted and c.relname = $1 and d.datname = current_database()`;

/** Throws when the database calls everything sent while mails are still to come. */
async function insistOnMore(context: TestContext, eventId: string, over: AbortSignal): Promise<void> {
  await untilAllSent(context, eventId, over);
  if (!over.aborted) throw new Error('everything is said to be sent, and not everything has arrived');
}

function untilAllSent(context: TestContext, eventId: string, over?: AbortSignal): Promise<void> {
  return until(async () => {
    const sql = `select bool_and(state = 'sent') as all from delivery where event_id = $1`;
    const [row] = await context.asOwner<{ all: boolean | null }>(sql, [eventId]);
    return row?.all === true || over?.aborted === true;
  });
}

/** Looks every few milliseconds until something is so; the case's own time limit ends it. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
