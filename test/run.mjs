// `npm test`: everything that must hold, step by step, on plain Node 20 or later. The last line is `N passed, N failed`
// (test cases and steps; `, N skipped` may follow); the exit code is 1 when anything failed.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, Obstacle, projectNode } from '../apps/cli/install.mjs';

try {
  await ensureInstalled({ development: true });
  process.exitCode = realpathSync(process.execPath) === realpathSync(projectNode) ? await runAll() : await hand();
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function runAll() {
  const { steps } = await import('./steps/index.mjs');
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Obstacle(
      `There is no step ${unknown.join(', ')}; there are: ${steps.map((step) => step.name).join(', ')}.`,
    );
  const total = { passed: 0, failed: 0, skipped: 0 };
  const table = [];
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const outcome = await runStep(step);
    for (const kind of ['passed', 'failed', 'skipped']) total[kind] += outcome[kind] ?? 0;
    table.push(outcome.line);
  }
  console.log(`\n${table.join('\n')}`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
}

/** One step. It gives its outcome (`ok`, `failed`, `skipped`), the test cases in it, and a note for the table. */
async function runStep({ name, run }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`);
  const begun = performance.now();
  const result = await run().catch((error) => ({ outcome: 'failed', note: error.message }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { outcome, cases = {}, note = '' } = result;
  const counts = Object.entries(cases)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(', ');
  const line =
    `${name.padEnd(18)}${outcome.padEnd(9)}${`${seconds} s`.padStart(9)}  ${[counts, note].filter(Boolean).join('; ')}`.trimEnd();
  console.log(line);
  return {
    line,
    passed: (cases.passed ?? 0) + (outcome === 'ok' ? 1 : 0),
    failed: (cases.failed ?? 0) + (outcome === 'failed' ? 1 : 0),
    skipped: (cases.skipped ?? 0) + (outcome === 'skipped' ? 1 : 0),
  };
}

/** Goes on as the same script on the project's Node. */
function hand() {
  const child = spawn(projectNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
