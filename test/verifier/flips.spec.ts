import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkpointOf,
  cosigned,
  exportOf,
  makeLeaves,
  newSigner,
  newWitness,
  proofOf,
  seeded,
  treeOf,
} from './generated-log';
import { check, type Finding, loadVerifier, VERIFIER } from './load-verifier';

/** A byte of the export: which line it stands in, and what kind of thing it belongs to. */
type Place = Readonly<{ kind: string; at: number; line: number }>;

const [retired, signer] = [newSigner(), newSigner()];
const witness = newWitness('witness.example/w1');
const leaves = makeLeaves(560, 7);

async function publishedExport(): Promise<Buffer> {
  const tree = treeOf(leaves);
  const checkpoint = cosigned(await checkpointOf(tree, leaves.length, signer), witness);
  const keys = [signer.written, retired.written];
  return Buffer.from(
    await exportOf(leaves, [0, 1, 300, 512, 560], { signer, keys, checkpoint, witnesses: [witness.written] }),
  );
}

/** What can be changed, by the bytes it stands in: every kind of field, tile, proof, signature, text and salt. */
const KINDS: readonly Readonly<{ kind: string; line: RegExp; piece: RegExp }>[] = [
  { kind: 'header: log key', line: /^\{"checkpoint"/, piece: /"keys":\[.*?\]/d },
  { kind: 'header: witness key', line: /^\{"checkpoint"/, piece: /"witnesses":\[.*?\]/d },
  { kind: 'header: origin', line: /^\{"checkpoint"/, piece: /"origin":"[^"]*"/d },
  { kind: 'header: size', line: /^\{"checkpoint"/, piece: /"size":\d+/d },
  { kind: 'header: kind and version', line: /^\{"checkpoint"/, piece: /"export":"[^"]*"|"v":1/d },
  { kind: 'checkpoint: text', line: /^\{"checkpoint"/, piece: /(?<=\{"checkpoint":").*?(?=\\n\\n)/d },
  {
    kind: 'checkpoint: signature of the log',
    line: /^\{"checkpoint"/,
    piece: /\u2014 hiraku\.example\/log \S+?(?=\\n)/d,
  },
  { kind: 'checkpoint: cosignature', line: /^\{"checkpoint"/, piece: /\u2014 witness\.example\/w1 \S+?(?=\\n)/d },
  { kind: 'tile of level 0: which', line: /"tile":\[0,/, piece: /"tile":\[.*?\]/d },
  { kind: 'tile of level 0: hashes', line: /"tile":\[0,/, piece: /(?<="hashes":")[^"]*/d },
  { kind: 'tile of level 1: which', line: /"tile":\[1,/, piece: /"tile":\[.*?\]/d },
  { kind: 'tile of level 1: hashes', line: /"tile":\[1,/, piece: /(?<="hashes":")[^"]*/d },
  { kind: 'entry: time', line: /^\{"leaf"/, piece: /(?<=\\"at\\":\\")[^\\]*/d },
  { kind: 'entry: capacity', line: /^\{"leaf"/, piece: /(?<=\\"capacity\\":\\")[^\\]*/d },
  { kind: 'entry: submission', line: /^\{"leaf"/, piece: /(?<=\\"entry\\":\\")[^\\]*/d },
  { kind: 'entry: id', line: /^\{"leaf"/, piece: /(?<=\\"id\\":\\")[^\\]*/d },
  { kind: 'entry: kind', line: /^\{"leaf"/, piece: /(?<=\\"kind\\":\\")[^\\]*/d },
  { kind: 'entry: facts', line: /^\{"leaf".*authorityCode/, piece: /\\"facts\\":\{.*?\}/d },
  { kind: 'entry: facts of a removal', line: /^\{"leaf".*text_removed/, piece: /\\"facts\\":\{.*?\}/d },
  { kind: 'entry: receipt', line: /^\{"leaf"/, piece: /(?<=\\"receipt\\":\\")[^\\]*/d },
  { kind: 'entry: sequence', line: /^\{"leaf"/, piece: /\\"sequence\\":\d+/d },
  { kind: 'entry: version', line: /^\{"leaf"/, piece: /\\"v\\":1/d },
  { kind: 'entry: commitment', line: /^\{"leaf".*author_name/, piece: /(?<=\\"title\\":\\")[^\\]*/d },
  { kind: 'entry: number', line: /^\{"leaf"/, piece: /"n":\d+/d },
  { kind: 'text of title', line: /^\{"leaf".*"title":\{/, piece: /(?<="title":\{"salt":"[^"]*","text":")[^"]*/d },
  {
    kind: 'text of author_name',
    line: /^\{"leaf".*"author_name":\{/,
    piece: /(?<="author_name":\{"salt":"[^"]*","text":")[^"]*/d,
  },
  {
    kind: 'text of actor_post',
    line: /^\{"leaf".*"actor_post":\{/,
    piece: /(?<="actor_post":\{"salt":"[^"]*","text":")[^"]*/d,
  },
  { kind: 'salt of title', line: /^\{"leaf".*"title":\{/, piece: /(?<="title":\{"salt":")[^"]*/d },
  { kind: 'salt of actor_name', line: /^\{"leaf".*"actor_name":\{/, piece: /(?<="actor_name":\{"salt":")[^"]*/d },
  { kind: 'text that is removed', line: /^\{"leaf".*"title":null/, piece: /"title":null/d },
  { kind: 'earlier: text', line: /^\{"earlier"/, piece: /(?<=\{"earlier":").*?(?=\\n\\n)/d },
  { kind: 'earlier: signature', line: /^\{"earlier"/, piece: /\u2014 hiraku\.example\/log \S+?(?=\\n)/d },
  { kind: 'earlier: proof', line: /^\{"earlier".*"proof":\["/, piece: /(?<="proof":\[).*?(?=\])/d },
  { kind: 'end', line: /^\{"end"/, piece: /.*/d },
  { kind: 'line feed', line: /./, piece: /$/d },
];

/** A byte of this kind, somewhere in the file. */
function placeOf({ kind, line, piece }: (typeof KINDS)[number], lines: readonly string[], random: () => number): Place {
  const fitting = lines.flatMap((text, index) => (line.test(text) ? [index] : []));
  const index = fitting[Math.floor(random() * fitting.length)] ?? -1;
  const text = lines[index] ?? '';
  const [begin, end] = piece.exec(text)?.indices?.[0] ?? [-1, -1];
  if (begin < 0) throw new Error(`no line has a ${kind}`);
  const start = Buffer.byteLength(`${lines.slice(0, index).join('\n')}${index > 0 ? '\n' : ''}${text.slice(0, begin)}`);
  const length = Math.max(1, Buffer.byteLength(text.slice(begin, end)));
  return { kind, at: start + Math.floor(random() * length), line: index + 1 };
}

/** Bits to flip at a place: any, or such that a digit stays a digit and a letter a letter, which only hashes notice. */
function bitsFor(byte: number, random: () => number, turn: number): number {
  const any = 1 + Math.floor(random() * 255);
  // Drawn in any case: how many numbers are used up must not hang on the bytes of the keys, which are new in each run.
  const other = random();
  const alphabet =
    turn % 3 === 0
      ? undefined
      : ['0123456789', 'abcdef', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letters) =>
          letters.includes(String.fromCharCode(byte)),
        );
  const others = alphabet?.replace(String.fromCharCode(byte), '');
  return others ? byte ^ others.charCodeAt(Math.floor(other * others.length)) : any;
}

function flipped(file: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** What has to be named for a byte of a line, given the line as it was. */
function expected(
  { kind, line }: Place,
  lines: readonly string[],
): Readonly<{ parts: readonly string[] }> & Record<string, unknown> {
  const text = lines[line - 1] ?? '';
  if (line === 1) return { parts: kind.startsWith('checkpoint') ? ['checkpoint', 'header'] : ['header', 'checkpoint'] };
  if (text.startsWith('{"end"')) return { parts: ['end'] };
  const tile = /"tile":\[(\d),(\d+),/.exec(text);
  if (tile) return { parts: ['tile'], level: Number(tile[1]), index: Number(tile[2]) };
  const earlier = /^\{"earlier":"[^\\]*\\n(\d+)/.exec(text);
  if (earlier)
    return kind === 'earlier: text' ? { parts: ['earlier'] } : { parts: ['earlier'], size: Number(earlier[1]) };
  const n = Number(/"n":(\d+)/.exec(text)?.[1]);
  const field = /^(?:text|salt) of (\w+)/.exec(kind)?.[1];
  const receipt = /\d{6}-\d{4}-\d{7}-./.exec(text)?.[0];
  // A byte that leaves the line readable says which text it is; one that does not, which entry.
  return {
    parts: field ? ['text', 'entry'] : ['entry'],
    n,
    field,
    receipt: kind === 'entry: receipt' ? undefined : receipt,
  };
}

function named(finding: Finding | undefined, place: Place, lines: readonly string[]): string | null {
  if (!finding) return 'nothing was found';
  const { parts, field, ...details } = expected(place, lines);
  if (!parts.includes(finding.part)) return `${finding.part} instead of ${parts.join(' or ')}`;
  if (finding.part === 'text' && finding.details['field'] !== field) return `text of ${finding.details['field']}`;
  const wrong = Object.entries(details).find(([name, value]) => value !== undefined && finding.details[name] !== value);
  if (wrong) return `${wrong.join(' ')} was not named, but ${finding.details[wrong[0]]}`;
  return finding.line === place.line ? null : `line ${finding.line} instead of ${place.line}`;
}

describe('one flipped byte', () => {
  it('is found at 200 places of an export, and the right entry or part is named', async () => {
    const verifier = await loadVerifier();
    const file = await publishedExport();
    const lines = file.toString('utf8').split('\n').slice(0, -1);
    const untouched = await check(verifier, file, { witnesses: [witness.written] });
    expect([untouched.ok, untouched.removed > 0, untouched.earlier]).toEqual([true, true, 5]);
    const random = seeded(20_261_123);
    const tries = Array.from({ length: 6 * KINDS.length }, (_, turn) => KINDS[turn % KINDS.length] ?? KINDS[0]);
    const missed: unknown[] = [];
    const codes = new Set<string>();
    for (const [turn, kind] of tries.entries()) {
      if (!kind) continue;
      const place = placeOf(kind, lines, random);
      const bits = bitsFor(file[place.at] ?? 0, random, Math.floor(turn / KINDS.length));
      const result = await check(verifier, flipped(file, place.at, bits));
      const [first] = result.findings;
      codes.add(first?.code ?? 'none');
      const wrong = result.ok ? 'all was well' : named(first, place, lines);
      if (wrong) missed.push({ ...place, bits, wrong, first });
    }
    expect(missed).toEqual([]);
    expect(tries.length).toBeGreaterThanOrEqual(200);
    expect(codes.size).toBeGreaterThan(12);
  });

  it('is found at every single byte of a small export and of a proof', async () => {
    const verifier = await loadVerifier();
    const few = makeLeaves(3, 5);
    const random = seeded(3);
    const files = [await exportOf(few, [1, 3], { signer }), await proofOf(few, few[0]?.receipt ?? '', { signer })];
    for (const file of files.map((text) => Buffer.from(text))) {
      expect((await check(verifier, file)).ok).toBe(true);
      const unseen: number[] = [];
      for (let at = 0; at < file.length; at += 1) {
        const { ok } = await check(verifier, flipped(file, at, 1 + Math.floor(random() * 255)));
        if (ok) unseen.push(at);
      }
      expect(unseen).toEqual([]);
    }
  });

  it('ends the program with exit code 1 and a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hiraku-flips-'));
    const file = await publishedExport();
    const lines = file.toString('utf8').split('\n').slice(0, -1);
    const random = seeded(9);
    const path = join(folder, 'export.jsonl');
    const run = () => spawnSync(process.execPath, [VERIFIER, path, '--lang', 'en'], { encoding: 'utf8' });
    writeFileSync(path, file);
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    for (const [turn, kind] of KINDS.filter((_, index) => index % 4 === 0).entries()) {
      const place = placeOf(kind, lines, random);
      writeFileSync(path, flipped(file, place.at, bitsFor(file[place.at] ?? 0, random, turn)));
      const { status, stdout, stderr } = run();
      expect([kind.kind, status, stderr]).toEqual([kind.kind, 1, '']);
      expect(stdout).toMatch(/^WRONG: .*: .*\.\n/);
      expect(stdout).not.toMatch(/\?|undefined|null|\bat .*\.mjs/);
    }
    rmSync(folder, { recursive: true });
  });
});
