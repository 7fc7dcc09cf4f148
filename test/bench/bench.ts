import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#platform';
import { startCluster } from '../../apps/cli/postgres/cluster';
import { APP, ensureDatabase, OWNER, setUpRoles, urlOf } from '../../apps/cli/postgres/roles';
import { departmentId, DEPARTMENTS, discussedProposalId, FULL, fill, QUICK, type Size } from './data';
import { load, once, type Request, request } from './load';
import { freePort, startServer } from './processes';
import { connected } from './connected';
import { type Figure, ledgerFigures } from './figures';
import { prepareSubmissions } from './submissions';

const CONNECTIONS = 32;
const POOL = '10';
/** How many pages are rendered in turn. */
const PAGES = 50;

const LIST =
  '{ proposals(first: 20) { nodes { id title author { name verified } space { title { ja } } supportCount commentCount submittedAt } } }';
const DETAIL = `query ($id: ID!) { proposal(id: $id) { id title text author { name verified } supportCount
  thread { comments(first: 50) { nodes { id text stance author { name verified } createdAt } } } } }`;
const LEDGER =
  '{ ledgerEntries(first: 20) { nodes { receipt title author { name verified } state dueAt department { name { ja } } registeredAt } } }';
const FILTERED = `query ($id: ID!) { ledgerEntries(first: 20, filter: { departmentId: $id, kind: enquiry, states: [answered] }) {
  nodes { receipt title author { name verified } state dueAt department { name { ja } } registeredAt } } }`;

type Case = Readonly<{
  name: string;
  goal: number;
  ours(n: number): Request | undefined;
  theirs(n: number): Request | undefined;
  sameBytes: boolean;
}>;
type Row = Readonly<{
  name: string;
  goal: number;
  ratio: number;
  ours: number;
  theirs: number;
  p50: number;
  p99: number;
  failures: number;
}>;

async function main(args: readonly string[]): Promise<void> {
  const quick = args.includes('--quick');
  const size = quick ? QUICK : FULL;
  const plan = quick ? { rounds: 3, seconds: 0.4 } : { rounds: 7, seconds: 3 };
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : null;
  await using things = new AsyncDisposableStack();
  const servers = await setUp(size, things);
  const rows: Row[] = [];
  for (const one of await cases(servers, size, plan)) {
    if (!only || only.includes(one.name)) rows.push(await measure(one, plan));
  }
  const figures = !only || only.includes('figures') ? await ledgerFigures(servers) : [];
  report(rows, figures, size, args);
  if (rows.some((row) => row.failures > 0)) throw new Error('some answers were wrong');
}

type Servers = Readonly<{
  api: number;
  bare: number;
  web: number;
  /** The same site before an api that answers from memory. */
  ceiling: number;
  ownerUrl: string;
  appUrl: string;
  secret: string;
  folder: string;
  /** What the processes of the product were started with. */
  env: Readonly<Record<string, string>>;
}>;

async function setUp(size: Size, things: AsyncDisposableStack): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'hiraku-bench-'));
  chmodSync(folder, 0o755);
  things.defer(() => rmSync(folder, { recursive: true, force: true }));
  const [database, api, bare, web] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const [recorded, ceiling] = [await freePort(), await freePort()];
  const password = randomBytes(16).toString('hex');
  const settings = { shared_buffers: '512MB', max_wal_size: '4GB', max_connections: '100', jit: 'off' };
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'log'),
    port: database,
    password,
    settings,
  });
  things.defer(() => cluster.stop());
  const superuser = urlOf('postgres', password, database, 'postgres');
  await setUpRoles(superuser, { owner: password, app: password });
  await ensureDatabase(superuser, 'bench');
  const [ownerUrl, appUrl] = [urlOf(OWNER, password, database, 'bench'), urlOf(APP, password, database, 'bench')];
  await migrate(ownerUrl);
  await fillAs(urlOf('postgres', password, database, 'bench'), size);
  const secret = randomBytes(32).toString('hex');
  const env = {
    DATABASE_URL: appUrl,
    DATABASE_POOL_SIZE: POOL,
    HIRAKU_SECRET: secret,
    HIRAKU_LOG_KEY: join(folder, 'log-key'),
    HIRAKU_API_PORT: String(api),
    PORT: String(bare),
  };
  const site = {
    HIRAKU_WEB_PORT: String(web),
    HIRAKU_API_URL: `http://127.0.0.1:${api}`,
    HIRAKU_ORIGIN: `http://127.0.0.1:${web}`,
  };
  things.use(disposable(await startServer('dist/apps/api/main.js', api, '/healthz', { ...env, ...site })));
  things.use(disposable(await startServer('dist/test/bench/bare-server.js', bare, '/none', env)));
  things.use(disposable(await startServer('apps/web/server.ts', web, '/healthz', { ...env, ...site })));
  const memory = { API_PORT: String(api), PORT: String(recorded) };
  things.use(disposable(await startServer('dist/test/bench/recorded-api.js', recorded, '/none', memory)));
  const second = {
    ...env,
    HIRAKU_WEB_PORT: String(ceiling),
    HIRAKU_API_URL: `http://127.0.0.1:${recorded}`,
    HIRAKU_ORIGIN: site.HIRAKU_ORIGIN,
  };
  things.use(disposable(await startServer('apps/web/server.ts', ceiling, '/healthz', second)));
  return { api, bare, web, ceiling, ownerUrl, appUrl, secret, folder, env: { ...env, ...site } };
}

async function fillAs(url: string, size: Size): Promise<void> {
  await using client = await connected(url);
  const begun = performance.now();
  await fill(client.client, size);
  for (const table of ['one', 'two', 'three', 'four']) {
    await client.client.query(
      `create table bare_${table} (id bigint primary key, text text); grant insert on bare_${table} to hiraku_app`,
    );
  }
  await client.client.query(
    'create table bare_counter (n bigint); insert into bare_counter values (0); grant select, update on bare_counter to hiraku_app',
  );
  console.error(
    `${size.proposals} proposals, ${size.comments} comments and ${size.entries} entries in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
}

async function cases(
  servers: Servers,
  size: Size,
  plan: Readonly<{ rounds: number; seconds: number }>,
): Promise<readonly Case[]> {
  const id = (n: number) => discussedProposalId(n * 7_919, size);
  const graphql = (query: string, variables: object = {}) => request(servers.api, '/graphql', { query, variables });
  const bare = (path: string, variables: object = {}) => request(servers.bare, path, { variables });
  const submissions = await prepareSubmissions(servers, Math.ceil(plan.rounds * plan.seconds * 900) + 100);
  // So few that the second site's answers are all in memory after the warm-up.
  const page = (port: number, n: number) =>
    request(port, `/proposals/${id(n % PAGES)}`, undefined, { cookie: 'hiraku_theme=light' });
  return [
    { name: 'list', goal: 0.5, ours: () => graphql(LIST), theirs: () => bare('/list'), sameBytes: true },
    {
      name: 'detail',
      goal: 0.5,
      ours: (n) => graphql(DETAIL, { id: id(n) }),
      theirs: (n) => bare('/detail', { id: id(n) }),
      sameBytes: true,
    },
    { name: 'ledger page', goal: 0.5, ours: () => graphql(LEDGER), theirs: () => bare('/ledger'), sameBytes: true },
    {
      name: 'ledger filtered',
      goal: 0.5,
      ours: (n) => graphql(FILTERED, { id: departmentId(1 + (n % DEPARTMENTS)) }),
      theirs: (n) => bare('/ledger-filtered', { id: departmentId(1 + (n % DEPARTMENTS)) }),
      sameBytes: true,
    },
    // The framework's own ceiling: the same pages with the api's answers from memory.
    {
      name: 'page render',
      goal: 0.8,
      ours: (n) => page(servers.web, n),
      theirs: (n) => page(servers.ceiling, n),
      sameBytes: true,
    },
    { name: 'submission', goal: 0.5, ours: submissions, theirs: () => bare('/four-rows'), sameBytes: false },
  ];
}

async function measure(one: Case, plan: Readonly<{ rounds: number; seconds: number }>): Promise<Row> {
  if (one.sameBytes) await insistOnSameBytes(one);
  const numbered = (make: (n: number) => Request | undefined) => {
    let n = 0;
    return () => make((n += 1));
  };
  const [ours, theirs] = [numbered(one.ours), numbered(one.theirs)];
  await load(ours, CONNECTIONS, plan.seconds / 3);
  await load(theirs, CONNECTIONS, plan.seconds / 3);
  const rounds = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    rounds.push({
      ours: await load(ours, CONNECTIONS, plan.seconds),
      theirs: await load(theirs, CONNECTIONS, plan.seconds),
    });
  }
  return {
    name: one.name,
    goal: one.goal,
    ratio: median(rounds.map((round) => round.ours.perSecond / round.theirs.perSecond)),
    ours: median(rounds.map((round) => round.ours.perSecond)),
    theirs: median(rounds.map((round) => round.theirs.perSecond)),
    p50: median(rounds.map((round) => round.ours.p50)),
    p99: median(rounds.map((round) => round.ours.p99)),
    failures: rounds.reduce((sum, round) => sum + round.ours.failures + round.theirs.failures, 0),
  };
}

/** Both sides say the same, to the byte: otherwise their speeds cannot be compared. */
async function insistOnSameBytes(one: Case): Promise<void> {
  for (const n of [1, 2, 3]) {
    const [ours, theirs] = [one.ours(n), one.theirs(n)];
    if (!ours || !theirs) throw new Error(`${one.name}: nothing to ask`);
    const [answer, expected] = [comparable((await once(ours)).body.trimEnd()), comparable((await once(theirs)).body)];
    if (hash(answer) === hash(expected)) continue;
    const place = [...answer].findIndex((character, index) => character !== expected[index]);
    const [from, to] = [Math.max(0, place - 80), place + 200];
    throw new Error(`${one.name}: the answers differ\n${answer.slice(from, to)}\n${expected.slice(from, to)}`);
  }
}

/** Forms carry a fresh idempotency key each time they are shown. */
function comparable(body: string): string {
  return body.replaceAll(/name="key" value="[^"]*"/g, 'name="key"');
}

function report(rows: readonly Row[], figures: readonly Figure[], size: Size, args: readonly string[]): void {
  console.log(
    `${size.proposals} proposals, ${size.comments} comments, ${size.entries} entries; ${CONNECTIONS} connections; requests per second, median of the rounds`,
  );
  console.log(
    ['', 'ratio', 'goal', 'hiraku/s', 'bare/s', 'p50 ms', 'p99 ms', 'wrong']
      .map((head, place) => (place ? head.padStart(9) : head.padEnd(16)))
      .join(''),
  );
  for (const row of rows) {
    const cells = [
      row.ratio.toFixed(2),
      row.goal.toFixed(2),
      row.ours.toFixed(0),
      row.theirs.toFixed(0),
      row.p50.toFixed(1),
      row.p99.toFixed(1),
      String(row.failures),
    ];
    console.log(row.name.padEnd(16) + cells.map((cell) => cell.padStart(9)).join(''));
  }
  for (const { name, value, unit, goal, reached } of figures) {
    console.log(
      `${name.padEnd(24)}${(value < 100 ? value.toPrecision(3) : value.toFixed(0)).padStart(9)} ${unit}  ${goal}${reached ? '' : '  missed'}`,
    );
  }
  const file = args[args.indexOf('--json') + 1];
  if (args.includes('--json') && file) writeFileSync(file, `${JSON.stringify({ size, rows, figures }, null, 2)}\n`);
}

function disposable(server: Readonly<{ stop(): Promise<void> }>): AsyncDisposable {
  return { [Symbol.asyncDispose]: () => server.stop() };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
