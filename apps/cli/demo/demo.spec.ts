import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { Client } from 'pg';
import { IdentityModule, SignInWithPassword } from '#identity';
import { insightsHandlers } from '#insights';
import type { LocalText } from '#kernel';
import { notificationHandlers } from '#notifications';
import { type Config, type EventHandler, HandlerRegistry, PlatformModule } from '#platform';
import { differenceOfVersions } from '#policies';
import { proposalHandlers } from '#proposals';
import { testConfig, testDatabaseUrl, type TestDatabaseUrls } from '#testing';
import { CONTEXTS } from '../../api/contexts';
import { AUTHORITIES } from './content/authorities';
import { DEPARTMENTS } from './content/departments';
import { SPACES } from './content/spaces';
import { type DemoOutcome, makeDemo } from './make-demo';
import { momentOf, officeMomentOf } from './moment';

/** A database with nobody in it, which the worker's shared one is not for long. */
let urls: TestDatabaseUrls;
let config: Config;
let owner: Client;
let first: DemoOutcome;

beforeAll(async () => {
  urls = await emptyDatabase();
  config = testConfig(urls);
  owner = new Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await owner.query(`update app_clock set shift = '3 hours'`);
  first = await makeDemo(config, urls.ownerUrl);
}, 120_000);

afterAll(async () => {
  await owner?.end();
});

describe('making the demo', () => {
  it('prints the sign-ins once per account to be tried', () => {
    expect(first.made).toBe('now');
    expect(first.signIns.map((line) => line.split(' ').length)).toEqual(first.signIns.map(() => 4));
    const roles = first.signIns.map((line) => line.split(' ')[1]);
    expect(roles).toEqual(['resident', 'newcomer', 'drafter', 'releaser', 'counter', 'executive', 'administrator']);
  });

  it('adds nothing a second time, also when two do it at once', async () => {
    const before = await countsOfAllTables();
    const again = await Promise.all([makeDemo(config, urls.ownerUrl), makeDemo(config, urls.ownerUrl)]);
    expect(again).toEqual([1, 2].map(() => ({ made: 'before', signIns: first.signIns })));
    expect(await countsOfAllTables()).toEqual(before);
  });

  it('leaves a database with people in it alone', async () => {
    const other = await emptyDatabase();
    const client = new Client({ connectionString: other.ownerUrl });
    await client.connect();
    await client.query(`insert into account (id, email) values (gen_random_uuid(), 'somebody@example.jp')`);
    expect(await makeDemo(testConfig(other), other.ownerUrl)).toEqual({ made: 'not', signIns: [] });
    expect((await client.query('select from authority')).rowCount).toBe(0);
    await client.end();
  });

  it('puts the clock back to where it was', async () => {
    expect(await rows(`select shift = interval '3 hours' as same from app_clock`)).toEqual([{ same: true }]);
  });

  it('tells people of the news only, and leaves the worker nothing else to do', async () => {
    const waiting = await rows<{ name: string }>(
      'select name from outbox_event where relayed_at is null order by name',
    );
    expect(waiting.map(({ name }) => name)).toEqual([
      'discussion.comment_posted',
      'ledger.response_released',
      'policy.version_published',
    ]);
    const pairs = (await handlers()).pairs();
    const lost = await rows(
      `select e.name, h.handler from outbox_event e join unnest($1::text[], $2::text[]) as h (event, handler) on h.event = e.name
       where e.relayed_at is not null and not exists (select from handled x where x.event_id = e.id and x.handler = h.handler)`,
      [pairs.map(({ event }) => event), pairs.map(({ handler }) => handler)],
    );
    expect(lost).toEqual([]);
    expect(await rows('select from delivery')).toEqual([]);
  });

  it('lets everybody in who is printed', async () => {
    const app = await identity();
    for (const line of first.signIns) {
      const [, role, email = '', password = ''] = line.split(' ');
      const signedIn = await app.get(SignInWithPassword).execute({ email, password, device: 'spec', address: '::1' });
      expect(signedIn.person.verification).toBe(role === 'newcomer' ? 'email' : 'real_name');
    }
    await app.close();
  });
});

describe('what the demo shows', () => {
  it('has an answer of every outcome, something that waits too long, and drafts on the desk', async () => {
    expect(await rows('select distinct outcome from response_entry order by 1')).toHaveLength(6);
    const late = `select from ledger_entry_current where due_at < app_now() and state in ('received', 'acknowledged', 'in_review')`;
    expect((await rows(late)).length).toBeGreaterThan(0);
    expect(await rows('select distinct state from response_draft order by 1')).toHaveLength(3);
  });

  it('has talk on three levels, for and against', async () => {
    expect(await rows('select distinct depth from comment')).toHaveLength(3);
    expect(await rows('select distinct stance from comment where depth = 0')).toHaveLength(3);
  });

  it('answered everything in the space that is over', async () => {
    const open = `select c.state from ledger_entry_current c join ledger_entry e on e.id = c.entry_id join space s on s.id = e.space_id
       where s.ends_at < app_now() and c.state <> 'answered'`;
    expect(await rows('select from space where ends_at < app_now()')).toHaveLength(1);
    expect(await rows(open)).toEqual([]);
  });

  it('takes the words of every influence verbatim from the frozen submission', async () => {
    const influences = await rows<{ words: string; texts: string[] }>(
      `select i.words, array(select content from ledger_text t where t.entry_id = i.entry_id and t.event_id is null) as texts from influence i`,
    );
    expect(influences.length).toBeGreaterThan(15);
    for (const { words, texts } of influences) expect(texts.some((text) => text.includes(words))).toBe(true);
  });

  it('shows a clause moved, one inserted, one removed and one changed in its news', async () => {
    const latest = `select policy_id, max(number) as number from policy_version group by 1 order by 2 desc limit 1`;
    const [{ policy_id: id, number } = { policy_id: '', number: 0 }] = await rows<{
      policy_id: string;
      number: number;
    }>(latest);
    const clauses = (of: number) =>
      rows<{ clauseId: string; heading: string; text: string }>(
        'select clause_id as "clauseId", heading, text from policy_clause where policy_id = $1 and number = $2 order by position',
        [id, of],
      );
    const kinds = differenceOfVersions(await clauses(number - 1), await clauses(number)).map(({ kind }) => kind);
    for (const [kind, times] of [
      ['moved', 1],
      ['inserted', 1],
      ['removed', 1],
    ] as const) {
      expect(kinds.filter((each) => each === kind)).toHaveLength(times);
    }
    expect(kinds).toContain('changed');
  });
});

describe('plain Japanese', () => {
  const texts: readonly LocalText[] = [
    ...AUTHORITIES.map(({ name }) => name),
    ...DEPARTMENTS.map(({ name }) => name),
    ...SPACES.flatMap(({ title, question, description, phases }) => [
      title,
      question,
      description,
      ...phases.map(({ name }) => name),
    ]),
  ];

  it('has a reading behind every word in kanji', () => {
    const bare = /[\p{Script=Han}々]+(?![\p{Script=Han}々]|\([ぁ-んー]+\))/gu;
    expect(texts.flatMap(({ easy }) => easy.match(bare) ?? [])).toEqual([]);
  });

  it('has sentences of 40 characters at most', () => {
    const sentences = texts.flatMap(({ easy }) => easy.replace(/\([ぁ-んー]+\)|[ \n]/g, '').split(/[。?]/));
    expect(sentences.filter((sentence) => sentence.length > 40)).toEqual([]);
  });

  it('is a text of its own', () => {
    const bare = (text: string) => text.replace(/\([ぁ-んー]+\)| /g, '');
    const spaces = SPACES.flatMap(({ question, description }) => [question, description]);
    expect(spaces.filter(({ ja, easy }) => bare(easy) === ja)).toEqual([]);
  });
});

describe('momentOf', () => {
  const start = new Date('2026-11-23T16:30:00Z'); // the 24th in Japan already

  it.each([
    ['1 16:30', '2026-11-23T07:30:00.000Z'],
    ['0 00:00', '2026-11-23T15:00:00.000Z'],
    ['33 08:05', '2026-10-21T23:05:00.000Z'],
  ] as const)('%s is counted back in Japan', (when, instant) => {
    expect(momentOf(when, start).toISOString()).toBe(instant);
  });
});

describe('officeMomentOf', () => {
  const monday = new Date('2026-11-23T03:00:00Z');

  it.each([
    ['3 17:15', '2026-11-20T08:15:00.000Z'],
    ['2 00:00', '2026-11-20T08:30:00.000Z'],
    ['2 12:00', '2026-11-20T08:45:00.000Z'],
    ['1 16:00', '2026-11-20T09:20:00.000Z'],
    ['0 09:00', '2026-11-23T00:00:00.000Z'],
  ] as const)('%s leaves the weekend free and the order as it is', (when, instant) => {
    expect(officeMomentOf(when, monday).toISOString()).toBe(instant);
  });
});

async function emptyDatabase(): Promise<TestDatabaseUrls> {
  const { appUrl, ownerUrl } = await testDatabaseUrl();
  const name = `hiraku_demo_${randomBytes(4).toString('hex')}`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${name} template ${process.env['TEST_DATABASE_TEMPLATE']} strategy file_copy`);
  await client.end();
  const within = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { appUrl: within(appUrl), ownerUrl: within(ownerUrl) };
}

async function rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> {
  return (await owner.query<R>(text, [...values])).rows;
}

async function countsOfAllTables(): Promise<Readonly<Record<string, number>>> {
  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) counts[name] = (await rows(`select from ${name}`)).length;
  return counts;
}

async function handlers(): Promise<HandlerRegistry> {
  const app = await contextOf(CONTEXTS);
  const types: readonly Type<EventHandler>[] = [...proposalHandlers, ...insightsHandlers, ...notificationHandlers];
  const registry = new HandlerRegistry(types.map((type) => app.get(type, { strict: false })));
  await app.close();
  return registry;
}

function identity(): Promise<INestApplicationContext> {
  return contextOf([IdentityModule]);
}

function contextOf(modules: readonly Type[]): Promise<INestApplicationContext> {
  class SpecRoot {}
  Module({ imports: [PlatformModule.with(config), ...modules] })(SpecRoot);
  return NestFactory.createApplicationContext(SpecRoot, { logger: ['error'], abortOnError: false });
}
