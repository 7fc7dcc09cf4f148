import { join } from 'node:path';
import type { Config } from '@react-router/dev/config';
import { keepLoadedScripts } from './keep-loaded-scripts';

/** Pages are rendered on the server and never hydrated: no route discovery, no client router. */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
  buildEnd: async ({ reactRouterConfig }) => {
    await keepLoadedScripts(join(reactRouterConfig.buildDirectory, 'client', 'assets'));
  },
} satisfies Config;
