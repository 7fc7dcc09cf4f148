// Installs the packages where they are missing or not those of the lock file. Plain Node 20, no dependency: this file
// runs before any package exists.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own Node, brought by the package `node`. */
export const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** An obstacle that is told in one sentence, without a stack. */
export class Obstacle extends Error {}

/**
 * Makes sure that `node_modules` holds what `package-lock.json` says; runs `npm ci` otherwise. `development` asks for the
 * development packages too. Throws `Obstacle`.
 */
export async function ensureInstalled({ development = false } = {}) {
  refuseOldNode();
  refuseLink();
  if (isInstalled(development)) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? ['--include=dev'] : [])];
  const code = await runToEnd('npm', flags, { cwd: root, env: outsideOfPackages(), stdio: ['ignore', 2, 2] }).catch(
    (error) => {
      if (error.code === 'ENOENT')
        throw new Obstacle('npm was not found; install Node.js 20 or later together with npm.');
      throw error;
    },
  );
  if (code !== 0) throw new Obstacle(`The packages could not be installed: npm ci ended with ${code}.`);
  if (!existsSync(projectNode)) {
    throw new Obstacle(
      'The package "node" brought no Node.js: allow its install script (npm config set ignore-scripts false) and start again.',
    );
  }
}

/**
 * Runs a program to its end and gives its exit code. A Ctrl-C or SIGTERM meanwhile ends the program first, then us, so that
 * nothing is left running. `watch` is given the process, to read what it says.
 */
export function runToEnd(program, args, options, watch = () => undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => endWith(signal)]);
    const endWith = (signal) => {
      child.once('exit', () => process.exit(128 + constants.signals[signal]));
      child.kill(signal);
    };
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const done = (settle) => (value) => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
      settle(value);
    };
    child.on('error', done(reject));
    child.on('close', (code, signal) => done(resolve)(code ?? signal));
    watch(child);
  });
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Obstacle(`Hiraku needs Node.js 20 or later to start; this is ${process.version}.`);
}

/** Through a link, npm ci would empty and the build would read the folder of another checkout. */
function refuseLink() {
  const folder = join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Obstacle(
    `${folder} is a symbolic link; remove the link (not what it leads to) and start again: the packages are then installed here.`,
  );
}

/** Compares npm's own record of what is installed with the lock file, so that dates of files do not matter. */
function isInstalled(development) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Obstacle('package-lock.json is missing or cannot be read; is this a complete checkout?');
  if (!present || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional || (entry.dev && !development));
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm ci removes node_modules, hence must not run on the Node that lies within it. */
function outsideOfPackages() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...process.env, PATH: path.join(delimiter) };
}
