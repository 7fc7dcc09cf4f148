/** What the site is told by its surroundings. */
export type WebConfig = Readonly<{
  host: string;
  port: number;
  apiUrl: URL;
  /** The address people use, behind whatever proxy; null when only the Host header tells. */
  origin: string | null;
  /** For how long an anonymous reader may be shown the same bytes as the one before, in milliseconds. */
  cacheMs: number;
}>;

const port = (value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new Error(`HIRAKU_WEB_PORT is no port: ${value}`);
};

/** Reads the settings; throws with the name of the one that cannot be understood. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): WebConfig {
  const origin = env['HIRAKU_ORIGIN'];
  return {
    host: env['HIRAKU_WEB_HOST'] ?? '127.0.0.1',
    port: port(env['HIRAKU_WEB_PORT'] ?? '3000'),
    apiUrl: new URL(env['HIRAKU_API_URL'] ?? 'http://127.0.0.1:3001'),
    origin: origin ? new URL(origin).origin : null,
    cacheMs: Number(env['HIRAKU_WEB_CACHE_MS'] ?? '1000'),
  };
}
