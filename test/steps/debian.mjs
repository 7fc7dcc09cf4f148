import { spawnSync } from 'node:child_process';
import { run } from './tool.mjs';

/** Debian's Chromium with a Japanese font: `{ path }`, or `{ trouble }` in words where there is none. */
export async function chromium() {
  if (process.env.HIRAKU_CHROMIUM) return { path: process.env.HIRAKU_CHROMIUM };
  return program('chromium', ['chromium', 'fonts-noto-cjk']);
}

/** A program of Debian's, installed when it is absent and this is permitted (root with apt-get). */
export async function program(name, packages) {
  const found = which(name);
  if (found) return { path: found };
  const trouble = await install(packages);
  const path = which(name);
  return path ? { path } : { trouble };
}

async function install(packages) {
  const wanted = packages.join(' ');
  if (process.getuid?.() !== 0 || !which('apt-get'))
    return `${packages[0]} is absent and may not be installed here (apt-get install ${wanted})`;
  console.log(`Installing ${wanted} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], env);
  const code = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env);
  return `${packages[0]} could not be installed (apt-get ended with ${code})`;
}

function which(name) {
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  const outcome = spawnSync('sh', ['-c', `command -v "$0"`, name], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return outcome.status === 0 ? outcome.stdout.trim() : undefined;
}
