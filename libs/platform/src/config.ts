import { isIP } from 'node:net';

/** Everything the processes are told from outside. Read once, here; nothing else looks at the environment. */
export type Config = Readonly<{
  /** Where PostgreSQL is, as the application's role. */
  databaseUrl: string;
  /** The largest number of connections one process opens. */
  databasePoolSize: number;
  /** Redis for the queue; null: the queue lives in PostgreSQL. */
  redisUrl: string | null;
  /** The one public address, without a slash at the end; the only origin that links in mails ever carry. */
  origin: string;
  /**
   * Whose `X-Forwarded-For` is believed: the addresses, networks (`10.1.2.0/24`) or `loopback` from which the site and the
   * proxies before it speak to the api. Anybody else is who they are.
   */
  trustedProxies: readonly string[];
  apiHost: string;
  apiPort: number;
  workerHost: string;
  workerPort: number;
  /** Where mail is handed over, as an `smtp://` or `smtps://` address. */
  smtpUrl: string;
  mailFrom: string;
  /** Key of all HMACs (links in mails, codes). At least 32 characters. */
  secret: string;
  /** The file with the private keys of the public log; null: this process extends no log. */
  logKeyFile: string | null;
  /** What the log is called by all who check it, for good; null: what it is called already, else the public address. */
  logOrigin: string | null;
  /** The file that remembers, outside the database, the last checkpoint that was published; null: none does. */
  logCheckpointFile: string | null;
  /** The file that lists, outside the database, which words the law had removed; null: nothing can be removed. */
  removalsFile: string | null;
  /** Who is asked to witness the log: the key in its written form (C2SP tlog-cosignature), and the address to ask at. */
  witnesses: readonly Readonly<{ key: string; url: string }>[];
  /** A demonstration: no undo window, demo accounts, a demo inbox. */
  demo: boolean;
}>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws an `Error` whose message names every missing or unreadable setting. */
export function loadConfig(env: Environment): Config {
  const problems: string[] = [];
  const text = (name: string, fallback?: string): string => {
    const value = env[name] || fallback;
    if (value === undefined) problems.push(`${name} is not set`);
    return value ?? '';
  };
  const port = (name: string, fallback: number): number => {
    const value = Number(env[name] || fallback);
    if (!Number.isInteger(value) || value < 0 || value > 65535) problems.push(`${name} is not a port number`);
    return value;
  };
  const logKeyFile = env['HIRAKU_LOG_KEY'] || null;
  const config: Config = {
    databaseUrl: text('DATABASE_URL'),
    databasePoolSize: Number(env['DATABASE_POOL_SIZE'] || 20),
    redisUrl: env['REDIS_URL'] || null,
    origin: text('HIRAKU_ORIGIN', 'http://127.0.0.1:3000').replace(/\/+$/, ''),
    trustedProxies: text('HIRAKU_TRUSTED_PROXIES', 'loopback')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    apiHost: text('HIRAKU_API_HOST', '127.0.0.1'),
    apiPort: port('HIRAKU_API_PORT', 3001),
    workerHost: text('HIRAKU_WORKER_HOST', '127.0.0.1'),
    workerPort: port('HIRAKU_WORKER_PORT', 3004),
    smtpUrl: text('SMTP_URL', 'smtp://127.0.0.1:3003'),
    mailFrom: text('MAIL_FROM', 'Hiraku <hiraku@localhost>'),
    secret: text('HIRAKU_SECRET'),
    logKeyFile,
    logOrigin: env['HIRAKU_LOG_ORIGIN'] || null,
    logCheckpointFile: env['HIRAKU_LOG_CHECKPOINT'] || (logKeyFile && `${logKeyFile}.checkpoint`),
    removalsFile: env['HIRAKU_REMOVALS'] || (logKeyFile && `${logKeyFile}.removals`),
    witnesses: linesOf(env['HIRAKU_WITNESSES']).map((line) => {
      const [key = '', url = '', ...more] = line.split(/\s+/);
      if (!/^https?:\/\/\S+$/.test(url) || more.length > 0)
        problems.push('HIRAKU_WITNESSES has a line that is not a key and an address');
      return { key, url };
    }),
    demo: env['HIRAKU_DEMO'] === '1',
  };
  if (config.secret !== '' && config.secret.length < 32) problems.push('HIRAKU_SECRET is shorter than 32 characters');
  if (!config.trustedProxies.every(isNetwork))
    problems.push('HIRAKU_TRUSTED_PROXIES is no list of addresses and networks');
  if (problems.length > 0) throw new Error(`The settings are incomplete: ${problems.join('; ')}.`);
  return config;
}

function linesOf(text = ''): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `loopback`, an address, or a network in CIDR notation (RFC 4632, RFC 4291); never everybody. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (text === 'loopback') return true;
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && +bits > 0 && +bits <= most))
  );
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('CONFIG');
