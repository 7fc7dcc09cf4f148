import { readWitness } from '../log/cosignature';
import type { NoteVerifier } from '../log/signed-note';

/** A witness that this log asks: where, and by which key its answers are known. */
export type KnownWitness = Readonly<{ key: string; url: string; verifier: NoteVerifier }>;

/** The witnesses of the settings. Throws an `Error` that names the first one whose key is none. */
export function knownWitnesses(settings: readonly Readonly<{ key: string; url: string }>[]): readonly KnownWitness[] {
  return settings.map(({ key, url }) => {
    const verifier = readWitness(key);
    if (!verifier) throw new Error(`HIRAKU_WITNESSES: "${key}" is no key of a witness`);
    return { key, url, verifier };
  });
}
