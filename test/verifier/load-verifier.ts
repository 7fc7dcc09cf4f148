import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file that is tried, the very one that is published. */
export const VERIFIER = join(__dirname, '../../apps/verifier/verifier.mjs');

export type Finding = Readonly<{
  part: string;
  code: string;
  line: number;
  details: Readonly<Record<string, string | number | undefined>>;
}>;

export type Result = Readonly<{
  ok: boolean;
  kind: 'export' | 'proof' | null;
  size: number;
  events: number;
  receipts: number;
  texts: number;
  removed: number;
  earlier: number;
  kept: number | null;
  keysFrom: 'outside' | 'file';
  cosigned: readonly Readonly<{ name: string; key: string; time: number; asked: boolean }>[];
  signedBy: readonly string[];
  complete: boolean;
  last: Readonly<{ event: string; at: string }> | null;
  unknownKinds: readonly string[];
  findings: readonly Finding[];
  found: number;
}>;

type Tree = Readonly<{ size: number; root: Uint8Array }>;

/** What the verifier offers to programs. It is plain JavaScript, so that its types are said here. */
export type Verifier = Readonly<{
  verify: (
    chunks: Iterable<Uint8Array>,
    options?: Readonly<{ keys?: readonly string[]; witnesses?: readonly string[]; checkpoint?: string | null }>,
  ) => Promise<Result>;
  explain: (finding: Finding, language?: string) => string;
  plainSha256: (bytes: Uint8Array) => Uint8Array;
  provesInclusion: (leaf: Uint8Array, index: number, path: readonly Uint8Array[], tree: Tree) => boolean;
  provesConsistency: (older: Tree, newer: Tree, path: readonly Uint8Array[]) => boolean;
  TRANSITIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
  RESTING: readonly string[];
  GROUNDS: readonly string[];
  WORDS: Readonly<Record<string, Readonly<{ parts: Words; codes: Words }>>>;
}>;
type Words = Readonly<Record<string, string>>;

export async function loadVerifier(): Promise<Verifier> {
  const loaded: Verifier = await import(pathToFileURL(VERIFIER).href);
  return loaded;
}

/** Checks a text as the bytes it is made of. */
export async function check(
  verifier: Verifier,
  file: string | Buffer,
  options: Parameters<Verifier['verify']>[1] = {},
): Promise<Result> {
  return verifier.verify([Buffer.from(file)], options);
}
