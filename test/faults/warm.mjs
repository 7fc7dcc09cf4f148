// Preloaded into the next worker while the present one is still at work: everything is read in, nothing is begun until the
// parent says so. Then the worker's own main file runs as always.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../../dist/apps/worker/worker.js');
await new Promise((resolve) => process.once('message', resolve));
process.disconnect();
