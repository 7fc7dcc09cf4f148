import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One line `demo: <role> <e-mail> <password> [<totp secret>]`. */
export type SignIn = Readonly<{ role: string; email: string; password: string; totpSecret: string | undefined }>;

/**
 * The whole product as `npm start` runs it, on ports and in a folder of its own. `state` is its `.hiraku`; `said` is all it
 * printed so far; `ended` settles with its exit code; `stop` ends it as Ctrl-C would, removes the folder and gives the exit code.
 */
export type WholeProduct = Readonly<{
  web: string;
  api: string;
  mail: string;
  signIns: readonly SignIn[];
  state: string;
  said(): string;
  ended: Promise<number | null>;
  stop(): Promise<number | null>;
}>;

/**
 * When it is not ready by then, it is stopped and what it said is told. Sooner than any hook that waits for it ends: a
 * product that nobody holds any more would keep the whole run from ending.
 */
const READY_WITHIN_MS = 100_000;

const root = join(__dirname, '../..');

/**
 * Starts it with a demo authority of its own and waits until it is ready. With HIRAKU_STATE in `env` the folder is the
 * caller's and stays. Throws with all it said when it ends before.
 */
export async function startWholeProduct(env: Readonly<Record<string, string>> = {}): Promise<WholeProduct> {
  const state = env['HIRAKU_STATE'] ?? mkdtempSync(join(tmpdir(), 'hiraku-whole-'));
  const started = startCommand({ HIRAKU_PORT: String(await freePorts()), HIRAKU_STATE: state, ...env });
  const stop = async (): Promise<number | null> => {
    started.child.kill('SIGTERM');
    const code = await started.ended;
    if (!env['HIRAKU_STATE']) rmSync(state, { recursive: true, force: true });
    return code;
  };
  const ready = await Promise.race([
    started.until(/^ready in .* s$/m),
    started.ended.then(() => false),
    pause(READY_WITHIN_MS, false, { ref: false }),
  ]);
  if (!ready) {
    await stop();
    throw new Error(`Hiraku did not start:\n${started.said()}`);
  }
  const line = (name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(started.said())?.[1] ?? '';
  const { said, ended } = started;
  return {
    web: line('web'),
    api: line('api'),
    mail: line('mail'),
    signIns: signInsIn(said()),
    state,
    said,
    ended,
    stop,
  };
}

/** Runs `hiraku start` to its end, for the cases in which it refuses. */
export async function runStart(
  env: Readonly<Record<string, string>>,
): Promise<Readonly<{ code: number | null; said: string }>> {
  const started = startCommand(env);
  const code = await started.ended;
  return { code, said: started.said() };
}

type Started = Readonly<{
  child: ChildProcess;
  ended: Promise<number | null>;
  said(): string;
  until(pattern: RegExp): Promise<boolean>;
}>;

function startCommand(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bootstrap.mjs'), 'start'], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const { all, until } = collect(child);
  return { child, ended, said: all, until };
}

function collect(child: ChildProcess): Readonly<{ all(): string; until(pattern: RegExp): Promise<boolean> }> {
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of waiting) look();
    });
  }
  const until = (pattern: RegExp): Promise<boolean> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (pattern.test(text)) resolve(true);
      };
      waiting.add(look);
      look();
    });
  return { all: () => text, until };
}

function signInsIn(text: string): readonly SignIn[] {
  return [...text.matchAll(/^demo: (\S+) (\S+) (\S+)(?: (\S+))?$/gm)].flatMap(
    ([, role, email, password, totpSecret]) =>
      role && email && password ? [{ role, email, password, totpSecret }] : [],
  );
}

/** A port with the four after it free, too: the product takes five in a row. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([0, 1, 2, 3, 4].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
