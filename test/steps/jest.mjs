import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './tool.mjs';

/**
 * Runs Jest and counts its cases. A file that could not even be loaded counts as one failed case. Nest is made of ES
 * modules, which Jest loads into CommonJS specs with Node's vm modules.
 */
export async function jest(args, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'hiraku-jest-'));
  const report = join(folder, 'report.json');
  try {
    const flags = [
      '--ci',
      '--json',
      `--outputFile=${report}`,
      ...(args.includes('--runInBand') ? [] : ['--maxWorkers=100%']),
    ];
    const result = await tool('jest/bin/jest.js', [...flags, ...args], {
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      ...env,
    });
    return { ...result, cases: await count(report) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function count(report) {
  const found = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  return {
    passed: found.numPassedTests ?? 0,
    failed: (found.numFailedTests ?? 0) + (found.numRuntimeErrorTestSuites ?? 0),
    skipped: (found.numPendingTests ?? 0) + (found.numTodoTests ?? 0),
  };
}
