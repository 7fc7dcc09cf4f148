// The way in: `node apps/cli/bootstrap.mjs <command> …` works on a fresh clone with plain Node 20 or later. It installs,
// builds, and goes on as the `hiraku` command on the project's own Node.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, Obstacle, projectNode, root } from './install.mjs';

try {
  await ensureInstalled();
  await (realpathSync(process.execPath) === realpathSync(projectNode) ? goOn() : hand());
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(`hiraku: ${error.message}`);
  process.exitCode = 1;
}

/** Already on the project's Node: build, then run the command in this process. */
async function goOn() {
  nodeModule.enableCompileCache?.(join(root, 'dist', '.cache'));
  const { build } = await import('./build.mjs');
  await build();
  nodeModule.createRequire(import.meta.url)(join(root, 'dist', 'apps', 'cli', 'main.js'));
}

/**
 * Starts this file again on the project's Node. The child leads a process group of its own, so that a Ctrl-C reaches it
 * once, through us; should we be killed it notices by the closed channel and stops in good order.
 */
function hand() {
  const script = join(root, 'apps', 'cli', 'bootstrap.mjs');
  const child = spawn(projectNode, [script, ...process.argv.slice(2)], {
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, HIRAKU_SUPERVISED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}
