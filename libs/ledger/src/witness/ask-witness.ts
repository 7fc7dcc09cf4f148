import { cosignedAt, withCosignatures } from '../log/cosignature';
import type { Hash } from '../log/merkle';
import type { KnownWitness } from './known-witnesses';
import { writeWitnessRequest } from './witness-request';

/** A checkpoint to be signed, and how its log proves to continue an older size. */
export type Asked = Readonly<{ size: number; note: string; proofFrom(oldSize: number): Promise<readonly Hash[]> }>;

/** What the witness signed: the line as it stands in notes, and the time in it, in whole seconds since 1970. */
export type Signed = Readonly<{ line: string; time: number }>;

const WITHIN_MS = 10_000;
const MOST_BYTES = 16_384;

type Answer = Readonly<{ status: number; body: string }>;

/**
 * Asks one witness to sign a checkpoint (C2SP tlog-witness), from the size it signed last as far as we know; where it knows
 * better it is asked once more from there. Throws an `Error` in words where it does not sign, or not with its own key.
 */
export async function askWitness(witness: KnownWitness, asked: Asked, knownSize: number): Promise<Signed> {
  const first = await post(witness, asked, knownSize);
  const other = first.status === 409 ? sizeIn(first.body) : null;
  if (other !== null && other > asked.size) throw new Error(`has seen ${other} leaves, and there are ${asked.size}`);
  const answer = other === null || other === knownSize ? first : await post(witness, asked, other);
  if (answer.status !== 200) throw new Error(`answered with ${answer.status}: ${answer.body.trim().slice(0, 200)}`);
  return readAnswer(witness, asked.note, answer.body);
}

/** Of the lines it answered with, the one that its key made; others may be of keys that are not known here. */
function readAnswer({ verifier }: KnownWitness, note: string, body: string): Signed {
  const lines = body.split(/(?<=\n)/);
  const signed = lines.flatMap((line) => {
    const cosigned = withCosignatures(note, line);
    const time = cosigned && cosignedAt(cosigned, verifier);
    return time === null ? [] : [{ line, time }];
  });
  const [first] = signed;
  if (!first) throw new Error('answered without a signature of its key');
  return first;
}

async function post({ url }: KnownWitness, asked: Asked, oldSize: number): Promise<Answer> {
  const proof = await asked.proofFrom(oldSize);
  const response = await fetch(`${url.replace(/\/+$/, '')}/add-checkpoint`, {
    method: 'POST',
    body: writeWitnessRequest({ oldSize, proof, note: asked.note }),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MS),
  });
  return { status: response.status, body: await shortText(response) };
}

async function shortText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error('answered at too great a length');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sizeIn(body: string): number | null {
  const [, size] = /^(0|[1-9]\d{0,15})\n$/.exec(body) ?? [];
  return size === undefined ? null : Number(size);
}
