import { httpAddress, LOOPBACK, type Ports } from './addresses';

/** Variables of a process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the children are told beside the ports. */
export type Facts = Readonly<{
  databaseUrl: string;
  migrationUrl: string;
  secret: string;
  cache: string;
  logKey: string;
}>;

/**
 * The environment of api, worker, web and every other command, as libs/platform/src/config.ts reads it. What a person has
 * set about mail, origin, Redis and secret stays.
 */
export function childEnvironment(own: Environment, ports: Ports, facts: Facts): Environment {
  return {
    ...own,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: own['NODE_COMPILE_CACHE'] ?? facts.cache,
    DATABASE_URL: facts.databaseUrl,
    DATABASE_MIGRATION_URL: facts.migrationUrl,
    HIRAKU_ORIGIN: own['HIRAKU_ORIGIN'] ?? httpAddress(ports.web),
    HIRAKU_WEB_PORT: String(ports.web),
    HIRAKU_API_PORT: String(ports.api),
    HIRAKU_API_URL: httpAddress(ports.api),
    HIRAKU_WORKER_PORT: String(ports.worker),
    HIRAKU_MAIL_PORT: String(ports.mail),
    HIRAKU_SMTP_PORT: String(ports.smtp),
    SMTP_URL: own['SMTP_URL'] ?? `smtp://${LOOPBACK}:${ports.smtp}`,
    MAIL_FROM: own['MAIL_FROM'] ?? 'Hiraku <no-reply@hiraku.example>',
    HIRAKU_SECRET: own['HIRAKU_SECRET'] ?? facts.secret,
    HIRAKU_LOG_KEY: own['HIRAKU_LOG_KEY'] ?? facts.logKey,
    HIRAKU_REMOVALS: own['HIRAKU_REMOVALS'] ?? `${own['HIRAKU_LOG_KEY'] ?? facts.logKey}.removals`,
    HIRAKU_DEMO: own['HIRAKU_DEMO'] ?? '1',
  };
}
