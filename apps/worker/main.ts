import { loadConfig } from '#platform';
import { startWorker } from './worker';

const DRAINED_WITHIN_MS = 29_000;

async function main(): Promise<void> {
  const worker = await startWorker(loadConfig(process.env));
  const end = () => {
    // Whatever still hangs then is cut off; nothing is lost by it.
    setTimeout(() => process.exit(1), DRAINED_WITHIN_MS).unref();
    worker.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function fail(error: unknown): void {
  console.error(`worker: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

main().catch(fail);
