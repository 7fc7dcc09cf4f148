// `npm run faults`: the faults of quality.md that can be tried by now, on both queue backends, with many seeds. Prints a
// table; `--seeds N` (20 unless said otherwise), `--json FILE`. The short form runs with `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { seeds: { type: 'string', default: '20' }, json: { type: 'string' } } });
const seeds = Array.from({ length: Number(values.seeds) }, (_, place) => place + 1);
const folder = mkdtempSync(join(tmpdir(), 'hiraku-faults-'));
const report = join(folder, 'report.jsonl');

try {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--runInBand', 'test/faults/'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        FAULT_SEEDS: seeds.join(','),
        FAULT_REPORT: report,
      },
    },
  );
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  const runs = lines.map((line) => JSON.parse(line));
  console.table(runs);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ passed: status === 0, runs }, null, 2)}\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
