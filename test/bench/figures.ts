import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Person } from '#kernel';
import { DraftResponse, LedgerModule, ReleaseResponse, SendForRelease, SequenceEvents, WatchDueDates } from '#ledger';
import { type Config, Database, loadConfig } from '#platform';
import { withContexts } from '../../apps/cli/with-contexts';
import { connected } from './connected';
import { accountId, authorityId, departmentId } from './data';
import { ROOT } from './processes';

/** A figure that has no counterpart on a bare server: measured once, in its own unit, against a goal of its own. */
export type Figure = Readonly<{ name: string; value: number; unit: string; goal: string; reached: boolean }>;

type Place = Readonly<{ folder: string; ownerUrl: string; env: Readonly<Record<string, string>> }>;

const EXPLANATION = '運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て続けるかを判断します。';
/** So many submissions are answered in one response. */
const COVERED = 1_000;

/** What the ledger does by itself, on the data that the servers were measured on. */
export async function ledgerFigures(place: Place): Promise<readonly Figure[]> {
  const config = loadConfig(place.env);
  const appended = await append(config);
  return [appended, ...(await verify(place)), await answer(config, place.ownerUrl), await tick(config, place.ownerUrl)];
}

/** All events become leaves of the log, in steps that are signed each. */
async function append(config: Config): Promise<Figure> {
  const [leaves, seconds] = await withContexts(config, [LedgerModule], (app) =>
    timed(() => app.get(SequenceEvents).execute()),
  );
  return atLeast('log: appended', leaves / seconds, 'events/s', 1_000);
}

/** The whole log is taken out and checked by the verifier, as somebody who does not trust us would. */
async function verify({ folder, env }: Place): Promise<readonly Figure[]> {
  const file = join(folder, 'ledger.jsonl');
  const [, taken] = await timed(() =>
    ended(spawn(process.execPath, [join(ROOT, 'dist/apps/cli/main.js'), 'export', 'ledger', file], options(env))),
  );
  const verifier = ['--import', SAYS_PEAK, join(ROOT, 'apps/verifier/verifier.mjs'), file];
  const [said, seconds] = await timed(() => ended(spawn(process.execPath, verifier, options({}))));
  const peak = Number(/^peak (\d+)$/m.exec(said)?.[1] ?? Infinity);
  const megabytes = statSync(file).size / 1e6;
  return [
    { name: 'log: exported', value: taken, unit: `s for ${megabytes.toFixed(0)} MB`, goal: '', reached: true },
    atMost('log: verified', seconds, 's', 60),
    atMost('log: verifier at most', (peak * 1024) / 1e6, 'MB', 500),
  ];
}

/** One response to many submissions: drafted, sent and released by two officials. */
async function answer(config: Config, ownerUrl: string): Promise<Figure> {
  await using connection = await connected(ownerUrl);
  const { rows } = await connection.client.query<{ receipt: string }>(
    `select e.receipt from ledger_entry_current c join ledger_entry e on e.id = c.entry_id
     where c.department_id = $1 and c.state = 'received' order by c.registered_at limit $2`,
    [departmentId(1), COVERED],
  );
  const receipts = rows.map(({ receipt }) => receipt);
  const [, seconds] = await withContexts(config, [LedgerModule], (app) =>
    timed(async () => {
      const content = { outcome: 'partly_adopted', reasonCode: 'feasibility', explanation: EXPLANATION } as const;
      const draftId = await app.get(DraftResponse).execute(official(1), { receipts, ...content });
      await app.get(SendForRelease).execute(official(1), draftId);
      await app.get(ReleaseResponse).execute(official(2), draftId);
    }),
  );
  return atMost(`response to ${receipts.length}`, seconds, 's', 10);
}

/** The first due-date tick of a working morning on which everything that is open has been overdue for long: the dearest there is. */
async function tick(config: Config, ownerUrl: string): Promise<Figure> {
  await using connection = await connected(ownerUrl);
  const { client } = connection;
  await client.query(`update app_clock set shift = timestamptz '2026-03-04 10:00+09' - clock_timestamp()`);
  const open = `select count(*)::int as open from ledger_entry_current where state in ('received', 'acknowledged', 'in_review')`;
  const { rows } = await client.query<{ open: number }>(open);
  const [, seconds] = await withContexts(config, [LedgerModule], (app) =>
    timed(() => app.get(Database).write((tx) => app.get(WatchDueDates).within(tx))),
  );
  await client.query(`update app_clock set shift = '0'`);
  return atMost(`tick over ${rows[0]?.open} open`, seconds, 's', 2);
}

const official = (number: number): Person => ({
  kind: 'person',
  accountId: accountId(number),
  familyName: '試験',
  givenName: `太郎${number}`,
  verification: 'real_name',
  language: 'ja',
  roles: [
    {
      role: 'official',
      subjectType: 'department',
      subjectId: departmentId(1),
      authorityId: authorityId(),
      post: '試験1課 主事',
    },
  ],
});

/** Makes a process say in a last line how much memory it took at most, in KiB. */
const SAYS_PEAK = `data:text/javascript,process.on('exit',()=>console.log('peak '+process.resourceUsage().maxRSS))`;

const options = (env: Readonly<Record<string, string>>): SpawnOptions => ({
  cwd: ROOT,
  env: { ...process.env, ...env },
  stdio: ['ignore', 'pipe', 'inherit'],
});

/** Waits for the end of a command and gives what it printed. Throws when it fails. */
async function ended(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}\n${said.join('')}`);
  return said.join('');
}

/** What something gave, and the seconds it took. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now();
  const result = await work();
  return [result, (performance.now() - begun) / 1000];
}

const atLeast = (name: string, value: number, unit: string, goal: number): Figure => ({
  ...{ name, value, unit, goal: `≥ ${goal}` },
  reached: value >= goal,
});
const atMost = (name: string, value: number, unit: string, goal: number): Figure => ({
  ...{ name, value, unit, goal: `≤ ${goal}` },
  reached: value <= goal,
});
