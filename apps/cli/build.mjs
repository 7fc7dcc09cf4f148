// Compiles the server with SWC to dist/ (same paths) and the site with React Router's own build. Incremental by content:
// nothing happens when no source changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle, root, runToEnd } from './install.mjs';

const require = createRequire(import.meta.url);
const COMPILED = /(?<!\.d)(?<!\.spec)\.tsx?$/;
const COPIED = /\.(json|graphql|sql|html|css|svg|txt)$/;

/** Builds server and site, each only when its sources changed. Throws `Obstacle` when they cannot be built. */
export async function build() {
  await buildServer();
  await buildSite();
}

/** Compiles what nest-cli.json names, and the migrations. Returns the number of files written. */
export async function buildServer() {
  const record = join(root, 'dist', '.build.json');
  const toolHash = hash(await readFile(join(root, '.swcrc')), require('@swc/core/package.json').version);
  const before = await readRecord(record, toolHash);
  const sources = await hashed(await serverFiles());
  const changed = [...sources].filter(([file, digest]) => before.files[file] !== digest || !existsSync(outputOf(file)));
  const gone = Object.keys(before.files).filter((file) => !sources.has(file));
  if (changed.length === 0 && gone.length === 0) return 0;
  const settings = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
  await Promise.all(gone.map((file) => rm(outputOf(file), { force: true })));
  await Promise.all(changed.map(([file]) => produce(file, settings)));
  await replace(record, JSON.stringify({ toolHash, files: Object.fromEntries(sources) }));
  return changed.length;
}

/** Builds apps/web with Vite. Returns whether it had to. */
export async function buildSite() {
  const site = join(root, 'apps', 'web');
  if (!existsSync(join(site, 'vite.config.ts'))) return false;
  const files = globSync('apps/web/**/*', { cwd: root, exclude: notASource, withFileTypes: true });
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  const digests = await hashed([...names.sort(), 'package-lock.json']);
  const record = join(site, 'build', '.sources');
  const digest = hash(JSON.stringify([...digests]));
  if (existsSync(join(site, 'build', 'server')) && (await readFile(record, 'utf8').catch(() => '')) === digest)
    return false;
  await runVite(site);
  await writeFile(record, digest);
  return true;
}

async function runVite(site) {
  const said = [];
  const options = {
    cwd: site,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const script = join(root, 'node_modules/@react-router/dev/bin.cjs');
  const code = await runToEnd(process.execPath, [script, 'build'], options, (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  });
  if (code !== 0) throw new Obstacle(`The site could not be built.\n${Buffer.concat(said)}`);
}

function notASource(entry) {
  return ['build', '.react-router', 'node_modules'].includes(entry.name);
}

async function serverFiles() {
  const { projects } = JSON.parse(await readFile(join(root, 'nest-cli.json'), 'utf8'));
  const folders = [...Object.values(projects).map((project) => project.sourceRoot), 'migrations'];
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root }));
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => COMPILED.test(file) || COPIED.test(file))
    .sort();
}

async function produce(file, settings) {
  const target = outputOf(file);
  await mkdir(dirname(target), { recursive: true });
  if (!COMPILED.test(file)) return copyFile(join(root, file), target);
  const { transformFile } = require('@swc/core');
  const { $schema, ...options } = settings;
  try {
    const { code } = await transformFile(join(root, file), { ...options, swcrc: false });
    await replace(target, code);
  } catch (error) {
    throw new Obstacle(`${file} could not be compiled.\n${error.message}`);
  }
}

function outputOf(file) {
  return join(root, 'dist', file.replace(COMPILED, '.js'));
}

/** Other processes may be reading: a file is whole or the former one. */
async function replace(file, content) {
  const draft = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, file);
}

async function readRecord(file, toolHash) {
  try {
    const record = JSON.parse(await readFile(file, 'utf8'));
    if (record.toolHash === toolHash) return record;
  } catch {
    // None yet, or not ours: everything is built anew.
  }
  return { toolHash, files: {} };
}

async function hashed(files) {
  const digests = await Promise.all(files.map(async (file) => hash(await readFile(join(root, file)))));
  return new Map(files.map((file, place) => [file, digests[place]]));
}

function hash(...parts) {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await (process.argv.includes('--server') ? buildServer() : build());
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
