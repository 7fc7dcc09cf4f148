import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AskWitnesses,
  ExportLog,
  type KnownWitness,
  knownWitnesses,
  Ledger,
  LedgerModule,
  makeLogKeys,
  readVerifier,
  SequenceEvents,
  writeWitnessRequest,
  writtenVerifier,
  writtenWitness,
} from '#ledger';
import { newId } from '#kernel';
import { Database } from '#platform';
import { ownTestDatabaseUrl, type Place, somewhere, startTestContext, type TestContext } from '#testing';
import { pullCheckpoint } from '../apps/cli/witness/pull-checkpoint';
import { Witness } from '../apps/cli/witness/witness';
import { witnessServer } from '../apps/cli/witness/witness-server';
import { check, loadVerifier } from './verifier/load-verifier';

const folder = mkdtempSync(join(tmpdir(), 'hiraku-witnesses-'));
const keyFile = join(folder, 'log-key');
const ORIGIN = 'hiraku.test/log';
const servers: Server[] = [];
let time = 1_800_000_000;
let context: TestContext;
let place: Place;

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
}

/** A witness of this log that runs here; what it keeps lies in a file of its name. */
function witnessOf(name: string): Witness {
  const logKey = readVerifier(writtenVerifier(ORIGIN, makeLogKeys(keyFile)[0]));
  if (!logKey) throw new Error('the log has no key');
  return new Witness({
    name: `${name}.example/w`,
    key: makeLogKeys(join(folder, `${name}.pem`))[0],
    logKeys: [logKey],
    stateFile: join(folder, `${name}.state`),
    now: () => (time += 1),
  });
}

const [one, two] = [witnessOf('one'), witnessOf('two')];
/** Where a witness is that never answers, and one that answers with a signature of somebody else. */
const silent = createServer(() => undefined);
const impostor = createServer((_, response) => {
  response.end('\u2014 other.example/w AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n');
});
const strange = generateKeyPairSync('ed25519').privateKey;

beforeAll(async () => {
  const witnesses = [
    `${one.verifier} ${await listen(witnessServer(one, () => undefined))}`,
    `${two.verifier} ${await listen(witnessServer(two, () => undefined))}/`,
  ];
  const settings = { HIRAKU_LOG_KEY: keyFile, HIRAKU_WITNESSES: witnesses.join('\n') };
  context = await startTestContext([LedgerModule], { database: await ownTestDatabaseUrl(), settings });
  place = await somewhere(context);
});
afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await context.close();
  rmSync(folder, { recursive: true });
});

async function grow(by: number, on = context, where = place): Promise<void> {
  await on.get(Database).write(async (tx) => {
    for (let made = 0; made < by; made += 1)
      await on.get(Ledger).register(
        tx,
        { kind: 'system' },
        {
          ...{ kind: 'enquiry', origin: 'web', subject: { type: 'enquiry', id: newId() }, ...where, path: '/' },
          ...{ title: '夜のバス', text: '一時間に一本。', authorId: null, originalDay: null },
          author: { name: '立山 花子', verified: true, capacity: 'resident', post: null },
        },
      );
  });
  await on.get(SequenceEvents).execute();
}

async function exported(from = context): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of from.get(ExportLog).pieces()) pieces.push(piece);
  return pieces.join('');
}

const known = () => knownWitnesses(context.config.witnesses);
const ask = (witness: KnownWitness | undefined, by = context) => {
  if (!witness) throw new Error('there is no such witness');
  return by.get(AskWitnesses).execute(witness);
};
const askAll = () => Promise.all(known().map((witness) => ask(witness)));
const headerOf = (file: string): Readonly<{ checkpoint: string; size: number; witnesses?: readonly string[] }> =>
  JSON.parse(file.split('\n')[0] ?? '');
const verified = async (witnesses: readonly string[]) => check(await loadVerifier(), await exported(), { witnesses });

describe('witnesses of the log', () => {
  it('sign what it is, and what they signed goes along with it', async () => {
    await grow(3);
    expect(await verified([one.verifier])).toMatchObject({ ok: false, findings: [{ code: 'witness.missing' }] });
    expect(await askAll()).toEqual([true, true]);
    const result = await verified([one.verifier, two.verifier]);
    expect(result).toMatchObject({
      ok: true,
      events: 3,
      cosigned: [{ name: 'one.example/w' }, { name: 'two.example/w' }],
    });
    const stranger = writtenWitness('three.example/w', strange);
    expect(await verified([one.verifier, stranger])).toMatchObject({
      findings: [{ part: 'witness', code: 'witness.missing' }],
    });
  });

  it('are asked again when it has grown, not before, and each continues from where it was', async () => {
    expect(await askAll()).toEqual([false, false]);
    await grow(300);
    expect(await ask(known()[0])).toBe(true);
    await grow(2);
    expect(await askAll()).toEqual([true, true]);
    expect(one.last()?.checkpoint.size).toBe(305);
    expect(two.last()?.checkpoint.size).toBe(305);
    expect(await verified([one.verifier, two.verifier])).toMatchObject({ ok: true, events: 305 });
  });

  it('do not make readers wait for the newest: for a while the one they signed is shown', async () => {
    await grow(1);
    expect(headerOf(await exported())).toMatchObject({ size: 305, witnesses: [one.verifier, two.verifier] });
    await askAll();
    expect(headerOf(await exported()).size).toBe(306);
    await grow(1);
    await context.travel('40 seconds');
    await grow(1);
    expect(headerOf(await exported()).size).toBe(308);
    await askAll();
  });

  it('tell the log where they are when it has forgotten', async () => {
    await grow(1);
    await context.asOwner('alter table log_cosignature disable trigger user');
    await context.asOwner('delete from log_cosignature');
    await context.asOwner('alter table log_cosignature enable trigger user');
    expect(await askAll()).toEqual([true, true]);
    expect(one.last()?.checkpoint.size).toBe(309);
  });

  it('hold nobody up: one that is silent, lies, or is not there is said to, and left alone for a while', async () => {
    const key = writtenWitness('silent.example/w', strange);
    const away = { key, url: 'http://127.0.0.1:9', verifier: knownWitnesses([{ key, url: 'x' }])[0]?.verifier };
    const { verifier } = away;
    if (!verifier) throw new Error('no key');
    await expect(ask({ ...away, verifier })).rejects.toThrow(/^silent\.example\/w /);
    expect(await ask({ ...away, verifier })).toBe(false);
    const lying = { key: `${key} lying`, url: await listen(impostor), verifier };
    await expect(ask(lying)).rejects.toThrow('answered without a signature of its key');
    const mute = ask({ key: `${key} mute`, url: await listen(silent), verifier });
    await grow(1);
    expect(await askAll()).toEqual([true, true]);
    await expect(mute).rejects.toThrow(/time/);
  });

  it('refuse a fork of the log, though its key signed it, and the log hears of it', async () => {
    const other = await startTestContext([LedgerModule], {
      database: await ownTestDatabaseUrl(),
      settings: { HIRAKU_LOG_KEY: keyFile, HIRAKU_LOG_CHECKPOINT: join(folder, 'forked') },
    });
    try {
      const [first] = known();
      const before = one.last()?.note;
      await grow(5, other, await somewhere(other));
      await expect(ask(first, other)).rejects.toThrow('has seen 310 leaves, and there are 5');
      await grow(400, other, await somewhere(other));
      const asking = ask(first, await restarted(other));
      await expect(asking).rejects.toThrow('answered with 422');
      expect(one.last()?.note).toBe(before);
    } finally {
      await other.close();
    }
  });

  it('of two requests at once sign one after the other, never two histories', async () => {
    const signing = witnessOf('busy');
    const url = await listen(witnessServer(signing, () => undefined));
    const { checkpoint } = headerOf(await exported());
    const body = writeWitnessRequest({ oldSize: 0, proof: [], note: checkpoint });
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await fetch(`${url}/add-checkpoint`, { method: 'POST', body })).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(39);
  });

  it('are recognised by their answers at the addresses of the specification', async () => {
    const url = await listen(witnessServer(one, () => undefined));
    const post = async (body: string) => fetch(`${url}/add-checkpoint`, { method: 'POST', body });
    const { checkpoint } = headerOf(await exported());
    const stale = await post(writeWitnessRequest({ oldSize: 1, proof: [], note: checkpoint }));
    expect([stale.status, stale.headers.get('content-type'), await stale.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '310\n',
    ]);
    const strangeLog = checkpoint.replaceAll(ORIGIN, 'another.test/log');
    expect((await post(writeWitnessRequest({ oldSize: 0, proof: [], note: strangeLog }))).status).toBe(404);
    const unsigned = checkpoint.replace(/\n310\n/, '\n311\n');
    expect((await post(writeWitnessRequest({ oldSize: 310, proof: [], note: unsigned }))).status).toBe(403);
    expect((await post('nothing')).status).toBe(400);
    expect((await post('x'.repeat(100_000))).status).toBe(413);
    expect((await fetch(`${url}/add-checkpoint`)).status).toBe(405);
    expect(await (await fetch(`${url}/key`)).text()).toBe(`${one.verifier}\n`);
    expect(await (await fetch(`${url}/checkpoint`)).text()).toBe(one.last()?.note);
  });

  it('may also take checkpoints themselves, and what they keep serves a reader as a checkpoint kept outside', async () => {
    const pulling = witnessOf('pulling');
    const served = { checkpoint: headerOf(await exported()).checkpoint };
    const log = await listen(
      createServer((request, response) => {
        response.end(request.url === '/log/checkpoint' ? served.checkpoint : '');
      }),
    );
    expect(await pullCheckpoint(pulling, `${log}/log/`)).toMatchObject({ status: 200 });
    expect(await pullCheckpoint(pulling, `${log}/log`)).toMatchObject({ status: 200 });
    const kept = pulling.last()?.note ?? '';
    await grow(1);
    await askAll();
    expect(await check(await loadVerifier(), await exported(), { checkpoint: kept })).toMatchObject({
      ok: true,
      kept: 310,
    });
    served.checkpoint = headerOf(await exported()).checkpoint;
    expect(await pullCheckpoint(pulling, `${log}/log`)).toMatchObject({ status: 422 });
    expect(pulling.last()?.note).toBe(kept);
  });
});

/** The same log in a process that has not asked anybody yet. */
async function restarted(from: TestContext): Promise<TestContext> {
  const again = await startTestContext([LedgerModule], {
    database: from.database,
    settings: { HIRAKU_LOG_KEY: keyFile, HIRAKU_LOG_CHECKPOINT: join(folder, 'forked') },
  });
  restartedOnes.push(again);
  return again;
}
const restartedOnes: TestContext[] = [];
afterAll(async () => {
  for (const one of restartedOnes) await one.app.close();
});
