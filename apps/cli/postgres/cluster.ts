import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, codeOf } from '../obstacle';
import { findBinaries } from './binaries';
import { ensureDataFolder } from './data-folder';
import { spawnAs, whoRuns } from './run-as';

/** A running PostgreSQL. `ended` settles when its process is gone, for whatever reason. */
export type Cluster = Readonly<{ port: number; isNew: boolean; ended: Promise<void>; stop(): Promise<void> }>;

/** `password` is the superuser's; `settings` are those of postgresql.conf, for example `{ max_connections: '300' }`. */
export type ClusterOptions = Readonly<{
  folder: string;
  logFile: string;
  port: number;
  password: string;
  settings: Readonly<Record<string, string>>;
}>;

const READY = 'database system is ready to accept connections';
const FAST_MS = 20_000;
const IMMEDIATE_MS = 5_000;

/** Starts the database in a folder, making it first when there is none. Throws `Obstacle` with PostgreSQL's own reason. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const binaries = await findBinaries();
  const who = whoRuns();
  const isNew = await ensureDataFolder(options.folder, options.password, binaries, who);
  await stopLeftOver(options.folder);
  const child = spawnAs(who, binaries.postgres, argumentsFor(options), options.folder);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await untilReady(child, options);
  return { port: options.port, isNew, ended, stop: () => stop(child, ended) };
}

function argumentsFor(options: ClusterOptions): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', options.folder, '-p', String(options.port), ...flags];
}

function untilReady(child: ChildProcess, options: ClusterOptions): Promise<void> {
  const log = openSync(options.logFile, 'a');
  const said: string[] = [];
  child.once('close', () => closeSync(log));
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      writeSync(log, chunk);
      if (said.length < 500) said.push(chunk);
      if (chunk.includes(READY)) resolve();
    });
    child.once('error', (error) => reject(new Obstacle(`PostgreSQL could not be started: ${error.message}`)));
    child.once('close', () => reject(new Obstacle(whyNot(said.join(''), options))));
  });
}

function whyNot(said: string, options: ClusterOptions): string {
  if (said.includes('No space left on device'))
    return `PostgreSQL could not start in ${options.folder}: the disk is full.`;
  const reason = /(?:FATAL|PANIC): {2}(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? 'it gave no reason';
  return (
    `PostgreSQL could not start in ${options.folder}: ${reason} (log: ${options.logFile}). ` +
    'If the data cannot be mended, begin anew with: npm start -- --fresh'
  );
}

/** Fast shutdown first, then the one that recovers at the next start, then none at all. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const steps = [
    ['SIGINT', FAST_MS],
    ['SIGQUIT', IMMEDIATE_MS],
    ['SIGKILL', IMMEDIATE_MS],
  ] as const;
  for (const [signal, patience] of steps) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    child.kill(signal);
    if (await settlesWithin(ended, patience)) return;
  }
}

/** A former process of ours that was killed may have left its database running; the caller holds our lock, so it is nobody's. */
export async function stopLeftOver(folder: string): Promise<void> {
  const pid = Number(readLine(join(folder, 'postmaster.pid')));
  if (!Number.isInteger(pid) || pid <= 1 || !readLine(`/proc/${pid}/cmdline`)?.includes(folder)) return;
  try {
    process.kill(pid, 'SIGINT');
    const deadline = performance.now() + FAST_MS;
    while (performance.now() < deadline) {
      process.kill(pid, 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function readLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}

async function settlesWithin(promise: Promise<void>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const settled = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}
