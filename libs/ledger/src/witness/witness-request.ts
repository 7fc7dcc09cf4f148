import type { Hash } from '../log/merkle';

/**
 * What a log asks of a witness (C2SP tlog-witness, `add-checkpoint`): to sign a checkpoint, which `proof` shows to continue
 * the one of `oldSize` leaves that the witness signed before; 0 and no proof where it signed none.
 */
export type WitnessRequest = Readonly<{ oldSize: number; proof: readonly Hash[]; note: string }>;

const MOST_HASHES = 63;

/** The body of the request. */
export function writeWitnessRequest({ oldSize, proof, note }: WitnessRequest): string {
  const lines = [`old ${oldSize}`, ...proof.map((hash) => hash.toString('base64')), '', note];
  return lines.join('\n');
}

/** Reads the body of a request; null where it is written in any other way. */
export function readWitnessRequest(body: string): WitnessRequest | null {
  const end = body.indexOf('\n\n');
  const [, size, hashes] =
    /^old (0|[1-9]\d{0,15})((?:\n[A-Za-z0-9+/]{43}=)*)$/.exec(body.slice(0, Math.max(end, 0))) ?? [];
  if (size === undefined || hashes === undefined || !Number.isSafeInteger(Number(size))) return null;
  const lines = hashes.split('\n').slice(1);
  const proof = lines.map((line) => Buffer.from(line, 'base64'));
  if (proof.length > MOST_HASHES || proof.some((hash, at) => hash.toString('base64') !== lines[at])) return null;
  return { oldSize: Number(size), proof, note: body.slice(end + 2) };
}
