import { loadConfig } from '#platform';
import { createApi } from './create-api';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.apiPort, config.apiHost);
}

main().catch((error: unknown) => {
  console.error(`api: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
