import { readCheckpoint, readNote } from '#ledger';
import type { Witness, Witnessed } from './witness';

const WITHIN_MS = 10_000;
const MOST_BYTES = 65_536;

/**
 * Takes the newest checkpoint from the log's address (`https://…/log`) and judges it, for a log that asks nobody, or for a
 * witness that nobody can reach. Throws an `Error` in words where the log cannot be reached or hands out something else.
 */
export async function pullCheckpoint(witness: Witness, log: string): Promise<Witnessed> {
  const base = log.replace(/\/+$/, '');
  const note = await textAt(`${base}/checkpoint`);
  const checkpoint = readCheckpoint(readNote(note)?.text ?? '');
  if (!checkpoint) throw new Error(`${base}/checkpoint is no checkpoint`);
  const oldSize = witness.last()?.checkpoint.size ?? 0;
  if (oldSize > checkpoint.size) throw new Error(`the log has become shorter: ${checkpoint.size}, was ${oldSize}`);
  const isStep = oldSize > 0 && oldSize < checkpoint.size;
  const lines = isStep ? await textAt(`${base}/proof/consistency/${oldSize}/${checkpoint.size}`) : '';
  const proof = lines.split('\n').slice(0, -1);
  return witness.judge({ oldSize, proof: proof.map((line) => Buffer.from(line, 'base64')), note });
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answered with ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new Error(`${address} is too long`);
  return text;
}
