import { generateKeyPairSync } from 'node:crypto';
import { type Checkpoint, checkpointText, readCheckpoint } from '../log/checkpoint';
import { consistencyProof, EMPTY_ROOT, type Hash, leafHash, nodeHash, type NodeAt, rootOf } from '../log/merkle';
import { readNote, readVerifier, signNote, writtenVerifier } from '../log/signed-note';
import { judgeCheckpoint, type Witnessed } from './judge-checkpoint';
import { readWitnessRequest, writeWitnessRequest } from './witness-request';

const ORIGIN = 'log.example/a';
const signer = generateKeyPairSync('ed25519').privateKey;
const key = readVerifier(writtenVerifier(ORIGIN, signer));
if (!key) throw new Error('no key');

/** A log of numbered leaves; from `fork` on they are others than in the genuine one. */
function logOf(fork = Infinity) {
  const nodeAt: NodeAt = async (level, index): Promise<Hash> =>
    level === 0
      ? leafHash(Buffer.from(`${index}${index >= fork ? ' forged' : ''}`))
      : nodeHash(await nodeAt(level - 1, index * 2), await nodeAt(level - 1, index * 2 + 1));
  const note = async (size: number, by = signer, origin = ORIGIN) =>
    signNote(checkpointText({ origin, size, root: await rootOf(size, nodeAt) }), origin, by);
  return { note, proof: (older: number, newer: number) => consistencyProof(older, newer, nodeAt) };
}

const [genuine, forked] = [logOf(), logOf(3)];
const read = (note: string): Checkpoint | null => readCheckpoint(readNote(note)?.text ?? '');

/** The status a witness that signed `last` gives, of a log that it knows. */
async function statusFor(last: number | null, request: Parameters<typeof judgeCheckpoint>[0]): Promise<number> {
  const checkpoint = last === null ? null : read(await genuine.note(last));
  const known: Witnessed = { keys: key ? [key] : [], last: checkpoint };
  return judgeCheckpoint(request, (origin) => (origin === ORIGIN ? known : null)).status;
}

describe('a witness', () => {
  const step = async (log: typeof genuine, from: number, to: number) => ({
    oldSize: from,
    proof: await log.proof(from, to),
    note: await log.note(to),
  });

  it('signs what continues what it signed before', async () => {
    expect(await statusFor(null, await step(genuine, 0, 7))).toBe(200);
    expect(await statusFor(null, await step(genuine, 0, 0))).toBe(200);
    expect(await statusFor(0, await step(genuine, 0, 7))).toBe(200);
    expect(await statusFor(3, await step(genuine, 3, 7))).toBe(200);
    expect(await statusFor(7, await step(genuine, 7, 7))).toBe(200);
    expect(await statusFor(3, await step(forked, 3, 7))).toBe(200);
  });

  it('refuses a fork: of the same size, and of a larger one', async () => {
    expect(await statusFor(7, await step(forked, 7, 7))).toBe(409);
    expect(await statusFor(5, await step(forked, 5, 9))).toBe(422);
    expect(await statusFor(5, { ...(await step(forked, 5, 9)), proof: [] })).toBe(422);
    expect(await statusFor(5, { ...(await step(forked, 5, 9)), proof: await genuine.proof(5, 9) })).toBe(422);
  });

  it('refuses what does not start from where it is, and says where that is', async () => {
    expect(await statusFor(5, await step(genuine, 3, 7))).toBe(409);
    expect(await statusFor(5, await step(genuine, 0, 7))).toBe(409);
    expect(await statusFor(7, await step(genuine, 3, 5))).toBe(409);
    expect(await statusFor(null, await step(genuine, 3, 7))).toBe(409);
    const request = await step(genuine, 3, 7);
    const last = read(await genuine.note(5));
    expect(judgeCheckpoint(request, () => ({ keys: key ? [key] : [], last }))).toMatchObject({ status: 409, size: 5 });
  });

  it('refuses a step backwards, a proof where none may be, and anything not signed by a log it knows', async () => {
    const request = await step(genuine, 3, 7);
    expect(await statusFor(3, { ...request, oldSize: 8 })).toBe(400);
    expect(await statusFor(null, { ...(await step(genuine, 0, 7)), proof: [EMPTY_ROOT] })).toBe(422);
    expect(await statusFor(7, { ...(await step(genuine, 7, 7)), proof: [EMPTY_ROOT] })).toBe(422);
    expect(await statusFor(3, { ...request, note: 'nothing' })).toBe(400);
    const stranger = generateKeyPairSync('ed25519').privateKey;
    expect(await statusFor(3, { ...request, note: await genuine.note(7, stranger) })).toBe(403);
    expect(await statusFor(3, { ...request, note: await genuine.note(7, signer, 'log.example/b') })).toBe(404);
  });
});

describe('what a log asks of a witness', () => {
  it('is read as it was written', async () => {
    for (const [oldSize, newSize] of [
      [0, 7],
      [3, 7],
      [7, 7],
    ] as const) {
      const request = { oldSize, proof: await genuine.proof(oldSize, newSize), note: await genuine.note(newSize) };
      expect(readWitnessRequest(writeWitnessRequest(request))).toEqual(request);
    }
  });

  it.each([
    ['nothing', ''],
    ['no old size', 'older 3\n\nnote'],
    ['a zero in front', 'old 03\n\nnote'],
    ['a minus', 'old -3\n\nnote'],
    ['no end of the proof', 'old 3\nnote'],
    ['half a hash', 'old 3\nAAAA\n\nnote'],
    ['a hash written in a second way', `old 3\n${'A'.repeat(42)}B=\n\nnote`],
    ['64 hashes', `old 3\n${`${'A'.repeat(43)}=\n`.repeat(64)}\nnote`],
    ['Windows line ends', 'old 3\r\n\r\nnote'],
  ])('is not read with %s', (_, body) => {
    expect(readWitnessRequest(body)).toBeNull();
  });
});
