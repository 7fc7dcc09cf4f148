import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../apps/cli/install.mjs';

/** Runs a script of an installed package on this Node, its output shown as it comes. */
export function tool(script, args, env = {}) {
  return node(join(root, 'node_modules', script), args, env);
}

/** Runs a script on this Node, from the top of the tree. */
export async function node(script, args, env = {}) {
  const code = await run(process.execPath, [script, ...args], env);
  return code === 0 ? { outcome: 'ok' } : { outcome: 'failed', note: `ended with ${code}` };
}

/** Runs a program; gives its exit code, or the signal that ended it. */
export function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
}
