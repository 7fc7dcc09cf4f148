import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../apps/cli/build.mjs';
import { root } from '../../apps/cli/install.mjs';
import { chromium } from './debian.mjs';
import { jest } from './jest.mjs';
import { redisQueue } from './redis.mjs';
import { node, tool } from './tool.mjs';

/** Specs that need the whole product running have steps of their own. */
const WHOLE = ['<rootDir>/test/journeys/', '<rootDir>/test/faults/', '<rootDir>/test/page-sizes'];

/** The steps in their order. Each gives `{ outcome: 'ok' | 'failed' | 'skipped', cases?, note? }`. */
export const steps = [
  { name: 'format', run: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'lint', run: () => tool('eslint/bin/eslint.js', ['--max-warnings=0', '.']) },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['-p', '.']) },
  { name: 'types of the site', run: () => tool('typescript/bin/tsc', ['-p', 'apps/web']) },
  { name: 'build', run: () => build().then(() => ({ outcome: 'ok' })) },
  {
    name: 'specs',
    run: () => jest([`--testPathIgnorePatterns`, '/node_modules/', '/dist/', '/apps/web/build/', ...WHOLE]),
  },
  { name: 'queue on Redis', run: redisQueue },
  { name: 'faults --short', run: () => jest(['--runInBand', 'test/faults/']) },
  { name: 'journeys', run: journeys },
  { name: 'page sizes', run: () => jest(['--runInBand', 'test/page-sizes']) },
  { name: 'bench --quick', run: bench },
];

/** Journeys through GraphQL run everywhere; those through the pages need Debian's Chromium. */
async function journeys() {
  const { path, trouble } = await chromium();
  const result = await jest(['--runInBand', 'test/journeys'], path ? { HIRAKU_CHROMIUM: path } : {});
  if (!path) console.log(`\n!!! The browser's part of the journeys is SKIPPED: ${trouble}\n`);
  return path
    ? result
    : {
        ...result,
        note: `browser skipped: ${trouble}`,
        cases: { ...result.cases, skipped: (result.cases?.skipped ?? 0) + 1 },
      };
}

async function bench() {
  const script = join(root, 'test/bench/run.mjs');
  return existsSync(script) ? node(script, ['--quick']) : { outcome: 'skipped', note: 'there is no bench yet' };
}
