import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, ENTRY_EVENTS, type Json, TRANSITIONS } from '#ledger';
import {
  checkpointOf,
  commitment,
  cosigned,
  exportOf,
  type Leaf,
  makeLeaves,
  newSigner,
  newWitness,
  ORIGIN,
  proofOf,
  treeOf,
} from './generated-log';
import { check, loadVerifier, VERIFIER } from './load-verifier';

const signer = newSigner();
const leaves = makeLeaves(600, 11);
const EARLIER = [100, 300, 512];
const sound = () => exportOf(leaves, EARLIER, { signer });

const folder = mkdtempSync(join(tmpdir(), 'hiraku-forgeries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program itself: its exit code and what it said. */
function run(file: string | Buffer, ...options: readonly string[]) {
  const path = join(folder, 'export.jsonl');
  writeFileSync(path, file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFIER, path, ...options], {
    encoding: 'utf8',
    env: { LANG: 'C.UTF-8' },
  });
  return { status, said: stdout.trim(), stderr };
}

const findings = async (file: string, options = {}) => {
  const { findings: found } = await check(await loadVerifier(), file, options);
  return found.map(({ part, code, details }) => ({ part, code, details }));
};

/** A leaf in which something says something else, as somebody with the key could write it anew. */
function rewritten(leaf: Leaf, change: Readonly<Record<string, Json>>): Leaf {
  const changed: Record<string, Json> = { ...JSON.parse(leaf.leaf), ...change };
  return { ...leaf, leaf: canonicalJson(changed), receipt: String(changed['receipt']) };
}

/** A UUID that no generated log has. */
const newId = (n: number) => `01960000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (n: number): Leaf => leaves[n] ?? { leaf: '', texts: {}, receipt: '' };
const said = (n: number): Readonly<Record<string, string | number>> => JSON.parse(at(n).leaf);
/** The first leaf from `from` on that is of this kind. */
const firstOf = (kind: string, from = 50) => leaves.findIndex((_, n) => n >= from && said(n)['kind'] === kind);

describe('a sound export', () => {
  it('is right, lawful removals and earlier checkpoints included, and the key is said to come from the file', async () => {
    const { status, said: text } = run(await sound());
    expect([status, text.split('\n')[0]]).toEqual([0, expect.stringContaining('RIGHT.')]);
    expect(text).toContain('removed by law');
    expect(text).toContain('only taken from the file itself');
    expect(text).toContain(signer.written);
  });

  it.each([0, 1, 2, 255, 256, 257, 511, 512, 513])('may have %d entries', async (size) => {
    const few = makeLeaves(size, size);
    const result = await check(await loadVerifier(), await exportOf(few, [0, size], { signer }));
    expect(result).toMatchObject({ ok: true, size, events: size, earlier: 2 });
  });

  it('may have tiles of three levels', async () => {
    const many = makeLeaves(66_000, 3);
    const result = await check(await loadVerifier(), await exportOf(many, [65_536], { signer }));
    expect(result).toMatchObject({ ok: true, events: 66_000 });
  });

  it('fits a checkpoint that was kept, in Japanese too', async () => {
    const kept = join(folder, 'kept');
    writeFileSync(kept, await checkpointOf(treeOf(leaves), 300, signer));
    const { status, said: text } = run(await sound(), '--checkpoint', kept, '--key', signer.written, '--lang', 'ja');
    expect([status, text]).toEqual([0, expect.stringContaining('書きかえられていません')]);
    expect(text).not.toContain('鍵はこのファイルから');
  });

  it('fits the proof of every receipt', async () => {
    const verifier = await loadVerifier();
    for (const { receipt } of leaves.slice(0, 40))
      expect(await check(verifier, await proofOf(leaves, receipt, { signer }))).toMatchObject({
        ok: true,
        kind: 'proof',
      });
  });
});

describe('a forgery without the key', () => {
  it('that edits an entry and its tiles does not give the signed root, and earlier checkpoints say since when', async () => {
    const edited = leaves.with(350, rewritten(at(350), { at: '2026-05-01T00:00:00.000Z' }));
    const checkpoint = await checkpointOf(treeOf(leaves), 600, signer);
    const genuine = (await sound()).split('\n').filter((line) => line.startsWith('{"earlier"'));
    const forged = await exportOf(edited, [], { signer, checkpoint });
    const file = forged.replace('{"end"', `${genuine.join('\n')}\n{"end"`);
    expect(await findings(file)).toEqual([{ part: 'checkpoint', code: 'tree.root', details: { from: 300, to: 511 } }]);
  });

  it('that edits an entry alone is named', async () => {
    const file = (await sound()).replace(at(77).leaf.slice(0, 0) + JSON.stringify(at(77).leaf).slice(1, 40), (begin) =>
      begin.replace(/2026-04-0\d/, '2026-04-09'),
    );
    const [first] = await findings(file);
    expect(first).toEqual({ part: 'entry', code: 'entry.edited', details: { n: 77, receipt: at(77).receipt } });
    expect(run(file)).toMatchObject({
      status: 1,
      said: expect.stringContaining(`log entry 77, receipt ${at(77).receipt}`),
    });
  });

  it('that takes an entry out of the middle is named, with its number', async () => {
    const lines = (await sound()).split('\n');
    const place = lines.findIndex((line) => line.includes('"n":123,'));
    const out = lines.toSpliced(place, 1);
    expect((await findings(out.join('\n')))[0]).toMatchObject({
      part: 'entry',
      code: 'entry.missing',
      details: { n: 123 },
    });
    const renumbered = out.map((line) =>
      line.replace(/"n":(\d+),/, (whole, n) => (Number(n) > 123 ? `"n":${Number(n) - 1},` : whole)),
    );
    expect((await findings(renumbered.join('\n')))[0]).toMatchObject({
      code: 'entry.missing',
      details: { n: 123, count: 1 },
    });
    expect(run(out.join('\n'))).toMatchObject({ status: 1, said: expect.stringContaining('log entry 123') });
  });

  it('that doubles an entry is named', async () => {
    const lines = (await sound()).split('\n');
    const place = lines.findIndex((line) => line.includes('"n":123,'));
    const doubled = lines.toSpliced(place, 0, lines[place] ?? '');
    expect((await findings(doubled.join('\n')))[0]).toMatchObject({ part: 'entry', code: 'entry.inserted' });
  });

  it.each([
    ['the last entry', (line: string) => !line.includes('"n":599,'), 599],
    ['the last 50 entries', (line: string) => !/"n":5[5-9]\d,/.test(line), 550],
    ['the last tile and its entries', (line: string) => !/"n":5(?:1[2-9]|[2-9]\d),|"tile":\[0,2/.test(line), 512],
  ])('that cuts off %s is named', async (_, kept, n) => {
    const file = (await sound()).split('\n').filter(kept).join('\n');
    expect((await findings(file))[0]).toMatchObject({
      part: 'entry',
      code: 'entry.tail_cut',
      details: { n, size: 600 },
    });
  });

  it('that cuts off the tail and says so in its header is found by the signature', async () => {
    const cut = leaves.slice(0, 400);
    const checkpoint = (await checkpointOf(treeOf(leaves), 600, signer)).replace('\n600\n', '\n400\n');
    expect((await findings(await exportOf(cut, [], { signer, checkpoint })))[0]).toMatchObject({
      part: 'checkpoint',
      code: 'signature.wrong',
    });
  });

  it('that signs with another key is found when the key is known from outside', async () => {
    const other = newSigner();
    const file = await exportOf(leaves, [], { signer: other });
    expect(await findings(file)).toEqual([]);
    expect(await findings(file, { keys: [signer.written] })).toEqual([
      { part: 'checkpoint', code: 'signature.untrusted', details: {} },
    ]);
    const checkpoint = await checkpointOf(treeOf(leaves), 300, signer);
    expect(await findings(file, { checkpoint })).toMatchObject([{ part: 'kept', code: 'signature.missing' }]);
  });

  it('that shows another text, leaves one out, or adds one is named by field and receipt', async () => {
    const n = firstOf('received');
    const { receipt, texts } = at(n);
    const title = texts['title'];
    const changed = (change: Leaf['texts']) => exportOf(leaves.with(n, { ...at(n), texts: change }), [], { signer });
    const details = { n, receipt, field: 'title' };
    expect(await findings(await changed({ ...texts, title: { salt: title?.salt ?? '', text: '別の題名' } }))).toEqual([
      { part: 'text', code: 'text.other', details },
    ]);
    expect(await findings(await changed({ ...texts, title: null }))).toEqual([
      { part: 'text', code: 'text.missing', details },
    ]);
    const [first] = await findings(
      await changed({ author_name: texts['author_name'] ?? null, text: texts['text'] ?? null }),
    );
    expect(first).toEqual({ part: 'entry', code: 'text.fields', details: { n, receipt } });
  });

  it('that shows a text again which the law removed is named', async () => {
    const n = leaves.findIndex(({ texts }) => Object.values(texts).includes(null));
    const texts = { ...at(n).texts, title: { salt: Buffer.alloc(32).toString('base64'), text: 'x' } };
    const found = await findings(await exportOf(leaves.with(n, { ...at(n), texts }), [], { signer }));
    expect(found.map(({ code }) => code)).toEqual(['text.other', 'removal.unmatched']);
  });

  it('with a signature that nobody can check is refused', async () => {
    const checkpoint = cosigned(await checkpointOf(treeOf(leaves), 600, signer), newWitness('w.example/1'));
    expect(await findings(await exportOf(leaves, [], { signer, checkpoint }))).toEqual([
      { part: 'checkpoint', code: 'signature.unknown_key', details: { signer: 'w.example/1' } },
    ]);
  });
});

describe('a log written anew with the genuine key', () => {
  const edited = leaves.with(200, rewritten(at(200), { at: '2026-05-01T00:00:00.000Z' }));

  it('is right by itself, and is found against a checkpoint kept outside', async () => {
    const file = await exportOf(edited, EARLIER, { signer });
    expect(await findings(file)).toEqual([]);
    const kept = join(folder, 'kept');
    for (const [size, status] of [
      [150, 0],
      [200, 0],
      [201, 1],
      [512, 1],
      [600, 1],
    ] as const) {
      writeFileSync(kept, await checkpointOf(treeOf(leaves), size, signer));
      const result = run(file, '--checkpoint', kept, '--key', signer.written);
      expect([size, result.status]).toEqual([size, status]);
      if (status === 1) expect(result.said).toContain(`rewritten at or before log entry ${size - 1}`);
    }
  });

  it('is found when it still carries an earlier checkpoint as it was signed', async () => {
    const genuine = (await sound()).split('\n').filter((line) => line.startsWith('{"earlier"'));
    const file = (await exportOf(edited, [], { signer })).replace('{"end"', `${genuine.join('\n')}\n{"end"`);
    const found = await findings(file);
    expect(found.map(({ part, code, details }) => [part, code, details['size']])).toEqual([
      ['earlier', 'earlier.proof', 100],
      ['earlier', 'earlier.rewritten', 300],
      ['earlier', 'earlier.rewritten', 512],
    ]);
  });

  it('and shorter than a checkpoint kept outside has lost its tail', async () => {
    const file = await exportOf(leaves.slice(0, 500), [], { signer });
    const checkpoint = await checkpointOf(treeOf(leaves), 512, signer);
    expect(await findings(file, { checkpoint })).toEqual([
      { part: 'kept', code: 'kept.larger', details: { size: 512, found: 500 } },
    ]);
  });

  it('is not believed to be another log', async () => {
    const checkpoint = await checkpointOf(treeOf(leaves), 300, signer, 'another.example/log');
    expect((await findings(await sound(), { checkpoint }))[0]).toMatchObject({ part: 'kept', code: 'header.origin' });
  });

  const received = firstOf('received');
  const step = firstOf('acknowledged');
  const { receipt } = at(received);
  const [, authorityCode, , digits] = /^(\d+)-(\d+)-(\d+)/.exec(receipt) ?? [];
  const other = `${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`;
  const facts: Readonly<Record<string, Json>> = JSON.parse(at(received).leaf).facts;

  it.each([
    ['a wrong check character', received, { receipt: other }, { code: 'receipt.check' }],
    ['facts of another number', received, { facts: { ...facts, number: 99_999 } }, { code: 'receipt.facts' }],
    [
      'a fact too few',
      received,
      { facts: { authorityCode: authorityCode ?? '' } },
      { code: 'leaf.shape', name: 'facts' },
    ],
    ['a step left out', step, { sequence: 3 }, { code: 'entry.sequence', expected: 2, found: 3 }],
    ['an answer after nothing', received, { kind: 'answered' }, { code: 'entry.state' }],
    [
      'a state that cannot follow',
      step,
      { kind: 'fulfilled' },
      { code: 'entry.state', event: 'fulfilled', state: 'received' },
    ],
    ['a second beginning', step, { kind: 'received' }, { code: 'entry.state', event: 'received' }],
    ['the receipt of another submission', step, { receipt: at(0).receipt }, { code: 'receipt.other_entry' }],
    ['a time that is none', step, { at: '2026-02-30T00:00:00.000Z' }, { code: 'leaf.shape', name: 'at' }],
    ['an id that is none', step, { id: 'x' }, { code: 'leaf.shape', name: 'id' }],
    ['a capacity that is none', step, { capacity: 'robot' }, { code: 'leaf.shape', name: 'capacity' }],
    ['a list among its facts', step, { facts: { list: [] } }, { code: 'leaf.shape', name: 'facts' }],
    ['a member too many', step, { account: 'x' }, { code: 'leaf.shape', name: 'members' }],
    ['an unknown version', step, { v: 2 }, { code: 'leaf.shape', name: 'v' }],
  ])('with %s is named', async (_, n, change, { code, ...details }) => {
    const file = await exportOf(leaves.with(n, rewritten(at(n), change)), [], { signer });
    const [first] = await findings(file);
    expect(first).toMatchObject({ part: 'entry', code, details: { n, ...details } });
  });

  it('with a gap in the receipts of an authority and year names the receipt that is missing', async () => {
    const gone = at(firstOf('received', 60)).receipt;
    const without = leaves.filter((leaf) => leaf.receipt !== gone);
    expect(await findings(await exportOf(without, [], { signer }))).toEqual([
      { part: 'receipt', code: 'receipt.gap', details: { receipt: gone } },
    ]);
    expect(digits).toHaveLength(7);
  });

  it('with a receipt given out twice names it', async () => {
    const twice = [...leaves, rewritten(at(received), { id: newId(1), entry: newId(2) })];
    const found = await findings(await exportOf(twice, [], { signer }));
    expect(found[0]).toEqual({ part: 'entry', code: 'receipt.twice', details: { n: 600, receipt } });
  });

  it('with a removal that belongs to another submission names it', async () => {
    const n = firstOf('text_removed', 0);
    const facts = { event: String(said(0)['id']), field: 'title', ground: 'court_order' };
    const found = await findings(await exportOf(leaves.with(n, rewritten(at(n), { facts })), [], { signer }));
    expect(found.map(({ code }) => code)).toEqual(['removal.unmatched', 'text.missing']);
  });

  it('with a leaf that is no canonical JSON names it', async () => {
    const leaf = at(step).leaf.replace('{"at"', '{ "at"');
    const file = await exportOf(leaves.with(step, { ...at(step), leaf }), [], { signer });
    expect((await findings(file))[0]).toMatchObject({
      part: 'entry',
      code: 'leaf.not_canonical',
      details: { n: step },
    });
  });

  it('with half a surrogate pair in a text names it', async () => {
    const salt = Buffer.alloc(32, 1);
    const half = '\\ud83d';
    const leaf = rewritten(at(step), { texts: { note: commitment(salt, '\ufffd') } });
    const texts = { note: { salt: salt.toString('base64'), text: 'HALF' } };
    const file = await exportOf(leaves.with(step, { ...leaf, texts }), [], { signer });
    expect((await findings(file.replace('HALF', half)))[0]).toMatchObject({
      part: 'entry',
      code: 'line.not_canonical',
    });
  });
});

describe('witnesses', () => {
  const [one, two] = [newWitness('one.example/w'), newWitness('two.example/w')];

  it('that are asked for must have signed the newest checkpoint', async () => {
    const checkpoint = cosigned(await checkpointOf(treeOf(leaves), 600, signer), one);
    const file = await exportOf(leaves, [], { signer, checkpoint, witnesses: [one.written] });
    expect(run(file, '--witness', one.written)).toMatchObject({
      status: 0,
      said: expect.stringContaining('Witness one.example/w signed it on 2026-05-28'),
    });
    const missing = run(file, '--witness', one.written, '--witness', two.written);
    expect(missing).toMatchObject({ status: 1, said: expect.stringContaining('witness two.example/w') });
  });

  it('are believed only under their own key', async () => {
    const impostor = newWitness('one.example/w');
    const checkpoint = cosigned(await checkpointOf(treeOf(leaves), 600, signer), impostor);
    const file = await exportOf(leaves, [], { signer, checkpoint, witnesses: [impostor.written] });
    expect(await findings(file, { witnesses: [one.written] })).toEqual([
      { part: 'witness', code: 'witness.missing', details: { name: 'one.example/w' } },
    ]);
  });

  it('do not sign in place of the log', async () => {
    const note = await checkpointOf(treeOf(leaves), 600, signer);
    const body = note.slice(0, note.lastIndexOf('\n\n') + 2);
    const line = cosigned(note, one).slice(note.length);
    const file = await exportOf(leaves, [], { signer, checkpoint: body + line, witnesses: [one.written] });
    expect((await findings(file))[0]).toMatchObject({ part: 'checkpoint', code: 'signature.missing' });
  });
});

describe('the proof of a receipt', () => {
  const { receipt } = at(firstOf('answered'));
  const proof = () => proofOf(leaves, receipt, { signer });

  it('of another receipt, or with an event left out, is no proof', async () => {
    const text = await proof();
    const value: { leaves: Json[] } = JSON.parse(text);
    const without = `${canonicalJson({ ...value, leaves: value.leaves.toSpliced(1, 1) })}\n`;
    expect((await findings(without))[0]).toMatchObject({ part: 'entry', code: 'entry.sequence' });
    const other = `${canonicalJson({ ...value, receipt: at(0).receipt })}\n`;
    expect((await findings(other))[0]).toMatchObject({ part: 'entry', code: 'proof.receipt' });
    const none = `${canonicalJson({ ...value, leaves: [] })}\n`;
    expect((await findings(none))[0]).toMatchObject({ part: 'header', code: 'shape' });
  });

  it('in another place of the log is no proof', async () => {
    const value: { leaves: { n: number }[] } = JSON.parse(await proof());
    const moved = value.leaves.map((leaf, index) => (index === 0 ? { ...leaf, n: leaf.n + 1 } : leaf));
    const [first] = await findings(`${canonicalJson({ ...value, leaves: moved })}\n`);
    expect(first).toMatchObject({ part: 'entry', code: 'proof.path' });
  });

  it('is compared with a checkpoint of its own size only', async () => {
    const kept = (size: number) => checkpointOf(treeOf(leaves), size, signer);
    expect(await findings(await proof(), { checkpoint: await kept(600) })).toEqual([]);
    expect((await findings(await proof(), { checkpoint: await kept(300) }))[0]).toMatchObject({
      code: 'kept.not_comparable',
    });
  });
});

describe('what is no export', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'it is empty'],
    ['a line feed', Buffer.from('\n'), 'neither an export'],
    ['bytes', Buffer.from([0, 255, 254, 10, 0, 200]), 'not text'],
    ['a web page', Buffer.from('<!doctype html>\n<p>x'), 'neither an export'],
    ['another JSON', Buffer.from('{"a":1}\n'), 'neither an export'],
    ['ten megabytes without a line feed', Buffer.alloc(10_000_000, 97), 'neither an export'],
    ['twenty megabytes without a line feed', Buffer.alloc(20_000_000, 97), 'longer than any export'],
    ['very deep lists', Buffer.from(`{"checkpoint":${'['.repeat(200_000)}\n`), 'a byte was changed'],
    [
      'a header only in name',
      Buffer.from('{"checkpoint":1,"export":"hiraku-ledger","keys":[],"origin":"","size":-1,"v":1}\n'),
      '"size" is missing',
    ],
  ])('such as %s gets a sentence and exit code 1', (_, file, sentence) => {
    expect(run(file)).toMatchObject({ status: 1, stderr: '', said: expect.stringContaining(sentence) });
  });

  it('or was rewritten by an editor, or not wholly loaded, gets a sentence', async () => {
    const file = await sound();
    const cases: readonly (readonly [string, string, string])[] = [
      ['Windows line ends', file.replaceAll('\n', '\r\n'), 'lines end like those of Windows'],
      ['a byte order mark', `\ufeff${file}`, 'byte order mark'],
      ['half of it', file.slice(0, file.length / 2), 'ends here too early'],
      ['without its end', file.slice(0, file.lastIndexOf('{"end"')), 'ends here too early'],
      ['without its last line feed', file.slice(0, -1), 'ends here too early'],
      ['something behind it', `${file}x\n`, 'after the end'],
      ['a blank line', file.replace('\n', '\n\n'), 'a byte was changed'],
    ];
    for (const [name, text, sentence] of cases) {
      const result = run(text);
      expect([name, result.status, result.stderr]).toEqual([name, 1, '']);
      expect(result.said).toContain(sentence);
    }
  });

  it('or is not there, or is asked for in a way that is none, ends with exit code 1', async () => {
    const start = (...given: readonly string[]) =>
      spawnSync(process.execPath, [VERIFIER, ...given], { encoding: 'utf8', env: { LANG: 'ja_JP.UTF-8' } });
    expect(start(join(folder, 'none'))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('読めませんでした'),
      stderr: '',
    });
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringContaining('使い方') });
    expect(start('a', '--what')).toMatchObject({ status: 1, stderr: expect.stringContaining('使い方') });
    expect(run(await sound(), '--checkpoint', join(folder, 'none'))).toMatchObject({ status: 1, stderr: '' });
    expect(run(await sound(), '--key', 'nonsense')).toMatchObject({
      status: 1,
      said: expect.stringContaining('--key'),
    });
    expect(run(await sound(), '--witness', signer.written)).toMatchObject({
      status: 1,
      said: expect.stringContaining('--witness'),
    });
  });
});

describe('what the verifier knows by itself', () => {
  it('is the same table of states as the server has, though written apart', async () => {
    const { TRANSITIONS: own, RESTING } = await loadVerifier();
    expect(own).toEqual(TRANSITIONS);
    const moving = new Set(Object.values(own).flatMap((row) => Object.keys(row)));
    const unknown = ENTRY_EVENTS.filter((kind) => kind !== 'received' && !moving.has(kind) && !RESTING.includes(kind));
    expect(unknown).toEqual([]);
  });

  it('is said in English and Japanese alike', async () => {
    const { WORDS } = await loadVerifier();
    const [en, ja] = [WORDS['en'], WORDS['ja']];
    expect([Object.keys(ja?.parts ?? {}), Object.keys(ja?.codes ?? {})]).toEqual([
      Object.keys(en?.parts ?? {}),
      Object.keys(en?.codes ?? {}),
    ]);
  });

  it('counts kinds of events that came after it, and takes them as leaving the state alone', async () => {
    const few = makeLeaves(40, 2);
    const n = few.findIndex(({ leaf }) => leaf.includes('"kind":"influence_named"'));
    const leaf = few[n];
    if (!leaf) throw new Error('no such leaf');
    const file = await exportOf(few.with(n, rewritten(leaf, { kind: 'sung' })), [], { signer });
    expect(await check(await loadVerifier(), file)).toMatchObject({ ok: true, unknownKinds: ['sung'] });
    expect(ORIGIN).toContain('/');
  });
});
