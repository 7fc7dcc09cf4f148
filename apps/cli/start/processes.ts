import { join } from 'node:path';
import { root } from '../root';
import { httpAddress, type Ports } from './addresses';
import { startChild, type Child } from './child';
import type { Environment } from './environment';
import { untilAnswering } from './readiness';
import type { StateFolder } from './state-folder';

/** The command itself, as other processes run it. */
export const CLI_SCRIPT = join(root, 'dist/apps/cli/main.js');

/** Starts the product's processes. The demo inbox is among them unless mail goes to a server of somebody's choice. */
export function startProcesses(env: Environment, folder: StateFolder, ownInbox: boolean): readonly Child[] {
  const scripts = {
    web: join(root, 'apps/web/server.ts'),
    api: join(root, 'dist/apps/api/main.js'),
    worker: join(root, 'dist/apps/worker/main.js'),
    ...(ownInbox ? { mail: join(root, 'dist/apps/cli/mail/main.js') } : {}),
  };
  const own = { ...env, HIRAKU_MAIL_FOLDER: folder.mail };
  return Object.entries(scripts).map(([name, script]) => startChild(name, script, own, folder.log));
}

/** Settles when every process can do its work; the first page has then been rendered once. */
export async function untilAllReady(ports: Ports, ownInbox: boolean, givenUp: AbortSignal): Promise<void> {
  await Promise.all([
    ownInbox ? untilAnswering('demo inbox', `${httpAddress(ports.mail)}/messages`, givenUp) : undefined,
    untilAnswering('worker', `${httpAddress(ports.worker)}/readyz`, givenUp),
    untilAnswering('api', `${httpAddress(ports.api)}/readyz`, givenUp),
  ]);
  await untilAnswering('web', `${httpAddress(ports.web)}/`, givenUp);
}

/**
 * Settles with the exit code when somebody asked for an end (0) or something ended by itself (1, after saying which).
 */
export async function firstEnd(
  children: readonly Child[],
  databaseEnded: Promise<void>,
  asked: AbortSignal,
): Promise<number> {
  const wished = new Promise<undefined>((resolve) => {
    if (asked.aborted) resolve(undefined);
    asked.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  const lost = databaseEnded.then(() => 'The database has ended; stopping everything.');
  const sentence = await Promise.race([wished, lost, ...children.map(obituary)]);
  if (sentence === undefined || asked.aborted) return 0;
  console.error(`hiraku: ${sentence}`);
  return 1;
}

async function obituary(child: Child): Promise<string> {
  const how = await child.ended;
  return `The ${child.name} ${how}; stopping everything. Its last words:\n${child.lastWords()}`;
}
