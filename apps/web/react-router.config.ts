import type { Config } from '@react-router/dev/config';

/** Pages are rendered on the server and never hydrated: no route discovery, no client router. */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
