// Completes package-lock.json after `npm install`: npm leaves out optional packages of other platforms that the registry
// at hand does not carry, and `npm ci` then refuses the whole file. They are written back with the version their parent
// names, for the platform in their name; npm adds the checksum where it can reach them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64', 'arm'];

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, entry)]),
);
if (missing.length > 0) {
  const entries = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
  const sorted = entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
console.log(`package-lock.json: ${missing.length} optional packages written back`);

/** npm looks for a package beside its parent's own packages, then further and further up. */
function isLocked(path, name) {
  if (lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

function entryOf(name, version, parent) {
  if (!/^\d/.test(version))
    throw new Error(`${name} has no exact version (${version}): run npm install where it can be reached`);
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length === 0) throw new Error(`${name}: the platform cannot be read from its name`);
  return { version, cpu, ...(parent.dev ? { dev: true } : {}), optional: true, ...(os.length > 0 ? { os } : {}) };
}
