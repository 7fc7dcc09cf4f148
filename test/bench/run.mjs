// `npm run bench [-- --quick] [-- --json FILE]`: figures as ratios against a bare server, in one run. Plain Node 20 or
// later; goes on as the compiled bench on the project's Node.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, Obstacle, projectNode, root } from '../../apps/cli/install.mjs';

try {
  await ensureInstalled({ development: true });
  if (realpathSync(process.execPath) === realpathSync(projectNode)) {
    const { build } = await import('../../apps/cli/build.mjs');
    await build();
    createRequire(import.meta.url)(join(root, 'dist', 'test', 'bench', 'bench.js'));
  } else {
    const outcome = spawnSync(projectNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    process.exitCode = outcome.status ?? 1;
  }
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
