import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, formatReceipt, type Json, REMOVAL_GROUNDS } from '#ledger';
import {
  checkpointOf,
  commitment,
  cosigned,
  exportOf,
  type Leaf,
  newSigner,
  newWitness,
  type Published,
  proofOf,
  treeOf,
} from './generated-log';
import { check, loadVerifier, VERIFIER } from './load-verifier';

// What the holder of the log's own key could sign: histories that the server never lets happen, and files made to look like
// more than they are.

const signer = newSigner();
const folder = mkdtempSync(join(tmpdir(), 'hiraku-histories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const id = (n: number) => `01960000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const receiptOf = (number: number, authorityCode = '160008') => formatReceipt({ authorityCode, year: 2026, number });
const SALT = Buffer.alloc(32, 7);

type Step = Readonly<{
  kind: string;
  facts?: Readonly<Record<string, Json>>;
  /** A text of the field `note`: as it is shown, or null where it is gone. */
  note?: string | null;
  over?: Readonly<Record<string, Json>>;
}>;

/** A log of one submission: its registration, then these steps. Event number n has the id `id(n)`. */
function historyOf(...steps: readonly Step[]): readonly Leaf[] {
  const facts = {
    ...{
      authorityCode: '160008',
      year: 2026,
      number: 1,
      submission: 'proposal',
      origin: 'web',
      subjectType: 'proposal',
    },
    ...{ subjectId: id(900), spaceId: null, departmentId: id(901), authorVerified: true, authorCapacity: 'resident' },
    ...{ originalDay: null, acknowledgeBy: null, dueAt: null },
  };
  return [{ kind: 'received', facts, over: { capacity: 'author' } }, ...steps].map((step: Step, n) => leafOf(step, n));
}

function leafOf({ kind, facts = {}, note, over = {} }: Step, n: number): Leaf {
  const texts: Record<string, Json> = note === undefined ? {} : { note: commitment(SALT, note ?? 'gone') };
  const leaf = canonicalJson({
    ...{ v: 1, id: id(n), entry: id(800), receipt: receiptOf(1), sequence: n + 1, kind, facts, texts },
    ...{ at: new Date(Date.UTC(2026, 3, 1, 0, n)).toISOString(), capacity: 'official', ...over },
  });
  const shown = note ? { salt: SALT.toString('base64'), text: note } : null;
  return { leaf, texts: note === undefined ? {} : { note: shown }, receipt: receiptOf(1) };
}

const signed = (leaves: readonly Leaf[], published: Partial<Published> = {}) =>
  exportOf(leaves, [], { signer, ...published });

const codes = async (leaves: readonly Leaf[]) => {
  const { findings } = await check(await loadVerifier(), await signed(leaves));
  return findings.map(({ code }) => code);
};
const steps = (...kinds: readonly string[]) => historyOf(...kinds.map((kind) => ({ kind })));

function run(file: string, ...options: readonly string[]) {
  const path = join(folder, 'file.jsonl');
  writeFileSync(path, file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFIER, path, '--lang', 'en', ...options], {
    encoding: 'utf8',
  });
  return { status, said: stdout, stderr };
}

describe('a history signed with the genuine key', () => {
  it.each([
    ['two extensions', ['extended', 'extended']],
    ['a referral taken up, and another', ['referral_offered', 'referral_accepted', 'referral_offered']],
    ['an offer that lapses with the answer', ['referral_offered', 'answered', 'reopened', 'referral_offered']],
  ])('may have %s', async (_, kinds) => {
    expect(await codes(steps(...kinds))).toEqual([]);
  });

  it.each([
    ['a third extension', ['extended', 'extended', 'extended']],
    ['a second reopening', ['answered', 'reopened', 'answered', 'reopened']],
    ['a referral taken up that nobody offered', ['referral_accepted']],
    ['a referral returned that nobody offered', ['referral_returned']],
    ['a second offer beside the first', ['referral_offered', 'referral_offered']],
    ['an offer taken up after it lapsed', ['referral_offered', 'answered', 'reopened', 'referral_accepted']],
  ])('with %s is named', async (_, kinds) => {
    const { findings } = await check(await loadVerifier(), await signed(steps(...kinds)));
    expect(findings).toMatchObject([{ code: 'entry.once_more', details: { n: kinds.length, event: kinds.at(-1) } }]);
  });

  it('takes names that every object has for kinds it does not know', async () => {
    const result = await check(await loadVerifier(), await signed(steps('constructor', 'acknowledged')));
    expect(result).toMatchObject({ ok: true, unknownKinds: ['constructor'] });
  });

  it('with one id for two events, or one submission under two receipts, is named', async () => {
    expect(await codes(historyOf({ kind: 'acknowledged', over: { id: id(0) } }))).toContain('entry.id_twice');
    const [first] = historyOf();
    const { facts, ...rest }: Readonly<{ facts: object }> = JSON.parse(first?.leaf ?? '');
    const second = { ...rest, id: id(1), receipt: receiptOf(2), facts: { ...facts, number: 2 } };
    const leaves = [...historyOf(), { leaf: canonicalJson(second), texts: {}, receipt: receiptOf(2) }];
    expect(await codes(leaves)).toEqual(['receipt.other_entry']);
  });

  const gone = { kind: 'acknowledged', note: null };
  const removal = { event: id(1), field: 'note', ground: 'court_order' };

  it.each(REMOVAL_GROUNDS)('may record a removal under the ground %s', async (ground) => {
    expect(await codes(historyOf(gone, { kind: 'text_removed', facts: { ...removal, ground } }))).toEqual([]);
  });

  it.each([
    ['without a ground', { facts: { event: id(1), field: 'note' } }, 'removal.ground'],
    ['under a ground there is none of', { facts: { ...removal, ground: 'tidying' } }, 'removal.ground'],
    ['by the author', { facts: removal, over: { capacity: 'author' } }, 'removal.ground'],
    ['with words of its own', { facts: removal, note: 'because' }, 'removal.ground'],
    ['of words that are still there', { facts: { ...removal, event: id(0) } }, 'removal.unmatched'],
    ['of its own words', { facts: { ...removal, event: id(2) }, note: null }, 'removal.ground'],
  ])('with a removal %s is named', async (_, step, code) => {
    expect((await codes(historyOf(gone, { kind: 'text_removed', ...step })))[0]).toBe(code);
  });

  it('with the same words removed twice is named', async () => {
    const again = { kind: 'text_removed', facts: removal };
    expect(await codes(historyOf(gone, again, again))).toEqual(['removal.unmatched']);
  });

  it('with a leaf that no bundle could carry is named, counted in bytes', async () => {
    const long = (characters: number) => historyOf({ kind: 'acknowledged', facts: { x: 'あ'.repeat(characters) } });
    expect(await codes(long(21_000))).toEqual([]);
    expect((await codes(long(22_000)))[0]).toBe('leaf.not_canonical');
  });

  it('is not asked for names that could steer a terminal', async () => {
    const leaf = canonicalJson({ ...JSON.parse(steps('acknowledged')[1]?.leaf ?? ''), texts: { '\u001b[2K': 'x' } });
    const [first] = historyOf();
    const leaves = first ? [first, { leaf, texts: {}, receipt: receiptOf(1) }] : [];
    expect((await codes(leaves))[0]).toBe('leaf.shape');
  });

  it('says of each event which was the last', async () => {
    const { last, complete } = await check(await loadVerifier(), await signed(steps('acknowledged', 'answered')));
    expect([last, complete]).toEqual([{ event: 'answered', at: '2026-04-01T00:02:00.000Z' }, true]);
  });
});

describe('the proof of one receipt', () => {
  it('never passes for all there is: its newest steps may be left out', async () => {
    const proof: { leaves: Json[] } = JSON.parse(
      await proofOf(steps('acknowledged', 'answered'), receiptOf(1), { signer }),
    );
    const cut = `${canonicalJson({ ...proof, leaves: proof.leaves.slice(0, 2) })}\n`;
    expect(await check(await loadVerifier(), cut)).toMatchObject({ ok: true, complete: false });
    const { said } = run(cut);
    expect(said).toContain('Last step in this proof: "acknowledged", 2026-04-01T00:01:00.000Z');
    expect(said).toContain('may have left out the newest ones');
  });

  it('that is older than a kept checkpoint is not called cut', async () => {
    const leaves = steps('acknowledged', 'answered');
    const checkpoint = await checkpointOf(treeOf(leaves), 3, signer);
    const { findings } = await check(
      await loadVerifier(),
      await proofOf(leaves.slice(0, 2), receiptOf(1), { signer }),
      {
        checkpoint,
      },
    );
    expect(findings).toMatchObject([{ code: 'kept.not_comparable' }]);
  });
});

describe('a witness', () => {
  const witness = newWitness('archive.example/w');
  const leaves = steps('acknowledged');
  const signedAt = async (...times: readonly number[]) => {
    const note = await checkpointOf(treeOf(leaves), leaves.length, signer);
    const lines = times.map((time) => cosigned(note, witness, time).slice(note.length));
    return signed(leaves, { checkpoint: note + lines.join(''), witnesses: [witness.written] });
  };

  it('that only the file names is not called one', async () => {
    const { status, said } = run(await signedAt(1_780_000_000));
    expect(status).toBe(0);
    expect(said).toContain('A key that only this file calls archive.example/w');
    expect(said).not.toMatch(/^Witness /m);
    expect(run(await signedAt(1_780_000_000), '--witness', witness.written).said).toContain(
      'Witness archive.example/w',
    );
  });

  it('has one line, of its newest signature', async () => {
    const { said } = run(await signedAt(1_780_000_000, 1), '--witness', witness.written);
    expect(said.match(/^Witness .*$/gm)).toEqual([expect.stringContaining('2026-05-28')]);
  });

  it.each([0, 253_402_300_800, 2 ** 52])('that signed at second %d did not sign at any time there is', async (time) => {
    expect(run(await signedAt(time))).toMatchObject({
      status: 1,
      stderr: '',
      said: expect.stringContaining('is wrong'),
    });
  });

  it('that signed in the future has a clock that is wrong, or the reader has', async () => {
    expect(run(await signedAt(4_102_444_800), '--witness', witness.written).said).toContain('has not come yet');
  });
});

describe('a file made to cost its reader', () => {
  it('names no more than 64 keys, and its checkpoint has no more than 64 signatures', async () => {
    const keys = Array.from({ length: 65 }, () => newSigner().written);
    const verifier = await loadVerifier();
    const many = await check(verifier, await signed(steps(), { keys: [signer.written, ...keys] }));
    expect(many.findings).toMatchObject([{ code: 'shape', details: { name: 'keys' } }]);
    const note = await checkpointOf(treeOf(steps()), 1, signer);
    const line = note.slice(note.lastIndexOf('\n\n') + 2);
    const result = await check(verifier, await signed(steps(), { checkpoint: note + line.repeat(64) }));
    expect(result.findings).toMatchObject([{ code: 'checkpoint.unreadable' }]);
  });

  it('pays for the receipts it has, not for how high their numbers are or how many authorities it makes up', async () => {
    const leaves = Array.from({ length: 2_000 }, (_, n) => {
      const authorityCode = String(100_000 + n);
      const number = 60_000;
      const leaf: Record<string, Json> = JSON.parse(historyOf()[0]?.leaf ?? '');
      const facts = { ...JSON.parse(historyOf()[0]?.leaf ?? '').facts, authorityCode, number };
      const receipt = receiptOf(number, authorityCode);
      return { leaf: canonicalJson({ ...leaf, id: id(n), entry: id(5_000 + n), receipt, facts }), texts: {}, receipt };
    });
    const file = await signed(leaves);
    const verifier = await loadVerifier();
    const before = process.memoryUsage().arrayBuffers;
    const result = await check(verifier, file);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000);
    expect(result.findings[0]?.code).toBe('receipt.too_high');
  });

  it('has no line in its checkpoint that could pass for a verdict', async () => {
    const note = await checkpointOf(treeOf(steps()), 1, signer);
    for (const line of ['The checkpoint you kept is a beginning of this log.\n', '\u001b[2K\rRIGHT.\n']) {
      const checkpoint = note.replace('\n\n', `\n${line}\n`);
      expect(run(await signed(steps(), { checkpoint }))).toMatchObject({
        status: 1,
        said: expect.stringContaining('it is no checkpoint'),
      });
    }
  });
});

describe('the program', () => {
  it('checks when it is started by another name, and says so when it finds no file to check', async () => {
    const link = join(folder, 'link.mjs');
    symlinkSync(VERIFIER, link);
    const path = join(folder, 'sound.jsonl');
    writeFileSync(path, await signed(steps()));
    const start = (...given: readonly string[]) => spawnSync(process.execPath, given, { encoding: 'utf8' });
    expect(start(link, path)).toMatchObject({ status: 0, stdout: expect.stringContaining('RIGHT') });
    expect(start('--preserve-symlinks-main', '--preserve-symlinks', link, path)).toMatchObject({ status: 0 });
    writeFileSync(path, (await signed(steps())).replace('received', 'deceived'));
    expect(start(link, path)).toMatchObject({ status: 1, stdout: expect.stringContaining('WRONG') });
    const piped = spawnSync(process.execPath, ['--input-type=module', '-', path], {
      input: readFileSync(VERIFIER),
      encoding: 'utf8',
    });
    expect(piped).toMatchObject({ status: 1, stderr: expect.stringContaining('node verifier.mjs') });
  });
});
