import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ledger, SequenceEvents } from '#ledger';
import { newId } from '#kernel';
import { Database } from '#platform';
import { type Place, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

/** The log as outsiders get it, checked by hashes of our own: nothing of the ledger's code is used to check. */
let app: NestFastifyApplication;
let context: TestContext;
let place: Place;
let receipts: readonly string[];
beforeAll(async () => {
  ({ app, context } = await wholeApi());
  place = await somewhere(context);
  receipts = [...(await submitted(300))];
  await context.get(SequenceEvents).execute();
  await submitted(1);
  await context.get(SequenceEvents).execute();
});
afterAll(() => context.close());

function submitted(many: number): Promise<readonly string[]> {
  const actor = { kind: 'system' } as const;
  return context.get(Database).write(async (tx) => {
    const made: string[] = [];
    for (let n = 0; n < many; n += 1) {
      const author = { name: '立山 花子', verified: true, capacity: 'resident', post: null } as const;
      const words = { title: `夜のバス${n}`, text: '病院の帰りに困っています。', path: '/' };
      const said = {
        ...place,
        ...words,
        author,
        authorId: null,
        originalDay: null,
        kind: 'enquiry',
        origin: 'web',
      } as const;
      const registered = await context
        .get(Ledger)
        .register(tx, actor, { ...said, subject: { type: 'enquiry', id: newId() } });
      made.push(registered.receipt);
    }
    return made;
  });
}

const get = (url: string) => app.inject({ method: 'GET', url });
const sha = (...parts: readonly (Buffer | string)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const leafHash = (leaf: Buffer | string) => sha(Buffer.of(0), leaf);
const nodeHash = (left: Buffer, right: Buffer) => sha(Buffer.of(1), left, right);
const lines = (text: string) => text.split('\n').slice(0, -1);

/** RFC 6962, 2.1, as it is written. */
function treeHash(hashes: readonly Buffer[]): Buffer {
  const [only] = hashes;
  if (!only) return sha();
  if (hashes.length === 1) return only;
  let k = 1;
  while (2 * k < hashes.length) k *= 2;
  return nodeHash(treeHash(hashes.slice(0, k)), treeHash(hashes.slice(k)));
}

async function checkpoint(): Promise<Readonly<{ size: number; root: string; note: string }>> {
  const answer = await get('/log/checkpoint');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=5',
  });
  const [origin, size, root] = lines(answer.body);
  expect(origin).toBe('hiraku.test/log');
  return { size: Number(size), root: root ?? '', note: answer.body };
}

const groups = (index: number) => String(index).padStart(3, '0');

describe('the public log, from outside', () => {
  it('has tiles at the addresses of C2SP that give the signed root, and entries that give the tiles', async () => {
    const { size, root } = await checkpoint();
    const all: Buffer[] = [];
    for (let n = 0; n * 256 < size; n += 1) {
      const width = Math.min(256, size - n * 256);
      const part = `${groups(n)}${width < 256 ? `.p/${width}` : ''}`;
      const [tile, bundle] = [await get(`/log/tile/0/${part}`), await get(`/log/tile/entries/${part}`)];
      expect(tile.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(tile.rawPayload).toHaveLength(32 * width);
      for (let at = 0; at < bundle.rawPayload.length; at += 2 + bundle.rawPayload.readUInt16BE(at))
        all.push(leafHash(bundle.rawPayload.subarray(at + 2, at + 2 + bundle.rawPayload.readUInt16BE(at))));
      expect(Buffer.concat(all.slice(n * 256))).toEqual(tile.rawPayload);
    }
    expect(all).toHaveLength(size);
    expect(treeHash(all).toString('base64')).toBe(root);
    const above = await get('/log/tile/1/000.p/1');
    expect(above.rawPayload).toEqual(treeHash(all.slice(0, 256)));
  });

  it.each([
    '/log/tile/0/999',
    '/log/tile/0/0',
    '/log/tile/1/000',
    '/log/tile/0/000.p/256',
    '/log/tile/entries/999',
    '/log/tile/9/000.p/1',
  ])('has nothing at %s', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'log.no_such_tile']);
  });

  it('proves a receipt, however it is typed, down to the words', async () => {
    const [receipt = ''] = receipts;
    const answer = await get(`/log/proof/${receipt.toLowerCase().replaceAll('-', '')}`);
    expect(lines(answer.body)).toHaveLength(1);
    const proof = JSON.parse(answer.body);
    const { size, root, note } = await checkpoint();
    expect(proof).toMatchObject({
      proof: 'hiraku-ledger',
      v: 1,
      origin: 'hiraku.test/log',
      receipt,
      size,
      checkpoint: note,
    });
    expect(proof.leaves).toHaveLength(1);
    const [{ n, leaf, texts, path }] = proof.leaves;
    let [hash, at, last] = [leafHash(leaf), n, size - 1];
    for (const sibling of path.map((one: string) => Buffer.from(one, 'base64'))) {
      if (at % 2 === 1 || at === last) {
        hash = nodeHash(sibling, hash);
        while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
      } else hash = nodeHash(hash, sibling);
      [at, last] = [at >> 1, last >> 1];
    }
    expect([hash.toString('base64'), last]).toEqual([root, 0]);
    const { texts: commitments } = JSON.parse(leaf);
    expect(texts.title.text).toBe('夜のバス0');
    for (const [field, { salt, text }] of Object.entries<{ salt: string; text: string }>(texts))
      expect(sha(Buffer.of(2), Buffer.from(salt, 'base64'), text).toString('base64')).toBe(commitments[field]);
  });

  it('says of a receipt whether it will come or is none', async () => {
    const [fresh = ''] = await submitted(1);
    const [soon, never] = [await get(`/log/proof/${fresh}`), await get('/log/proof/160008-2026-0000001-A')];
    expect([soon.statusCode, soon.json().code]).toEqual([404, 'log.not_yet']);
    expect([never.statusCode, never.json().code]).toEqual([404, 'ledger.not_found']);
    await context.get(SequenceEvents).execute();
    expect((await get(`/log/proof/${fresh}`)).statusCode).toBe(200);
  });

  it('proves that it has only grown, and no more than that', async () => {
    const { size } = await checkpoint();
    const grown = await get(`/log/proof/consistency/${size - 1}/${size}`);
    expect(grown.statusCode).toBe(200);
    expect(lines(grown.body).every((line) => Buffer.from(line, 'base64').length === 32)).toBe(true);
    expect((await get(`/log/proof/consistency/${size}/${size}`)).body).toBe('');
    for (const sizes of [`${size}/${size + 1}`, `${size}/${size - 1}`, '-1/2', '01/2', 'a/b'])
      expect((await get(`/log/proof/consistency/${sizes}`)).json().code).toBe('log.no_such_size');
  });

  it('is given away whole, in the form that verifiers read', async () => {
    const answer = await get('/log/export');
    expect(answer.headers['content-type']).toBe('application/jsonl; charset=utf-8');
    const { size, note, root } = await checkpoint();
    const read = lines(answer.body).map((line) => JSON.parse(line));
    const [head, ...rest] = read;
    const keys = lines((await get('/log/keys')).body);
    expect(head).toEqual({ export: 'hiraku-ledger', v: 1, origin: 'hiraku.test/log', keys, size, checkpoint: note });
    expect(rest.at(-1)).toEqual({ end: size });
    const leaves = rest.filter((one) => 'leaf' in one);
    expect(leaves.map(({ n }) => n)).toEqual(Array.from({ length: size }, (_, n) => n));
    expect(treeHash(leaves.map(({ leaf }) => leafHash(leaf))).toString('base64')).toBe(root);
    const [tile] = rest;
    expect(tile.tile).toEqual([0, 0, Math.min(size, 256)]);
    expect(tile.hashes).toBe(Buffer.concat(leaves.slice(0, 256).map(({ leaf }) => leafHash(leaf))).toString('base64'));
    const kinds = rest.map((one) => ('tile' in one ? `tile ${one.tile[0]}` : (Object.keys(one)[0] ?? '')));
    expect([...new Set(kinds)]).toEqual(['tile 0', 'leaf', 'tile 1', 'earlier', 'end']);
    const sizes = rest.filter((one) => 'earlier' in one).map(({ earlier }) => Number(lines(earlier)[1]));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes).not.toContain(size);
  });

  it('may be read by pages of other sites, and has one address for each tile', async () => {
    const wanted = { 'access-control-allow-origin': '*' };
    for (const url of ['/log/checkpoint', '/log/export', `/log/proof/${receipts[0]}`])
      expect([url, (await get(url)).headers]).toEqual([url, expect.objectContaining(wanted)]);
    const address = (slash: string) => `/log/tile/0/000.p${slash}1`;
    expect([(await get(address('/'))).statusCode, (await get(address('%2F'))).statusCode]).toEqual([200, 404]);
    const head = await app.inject({ method: 'HEAD', url: '/log/export' });
    expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, undefined, '']);
  });
});
