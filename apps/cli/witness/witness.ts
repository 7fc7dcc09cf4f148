import type { KeyObject } from 'node:crypto';
import {
  cosign,
  judgeCheckpoint,
  type Judgement,
  type NoteVerifier,
  type WitnessRequest,
  writtenWitness,
} from '#ledger';
import { keepState, readState, type WitnessState } from './witness-state';

export type WitnessFacts = Readonly<{
  /** What the witness is called in its signatures. */
  name: string;
  key: KeyObject;
  /** The keys of the one log it watches, all of that log's name. */
  logKeys: readonly [NoteVerifier, ...NoteVerifier[]];
  stateFile: string;
  /** Whole seconds since 1970. */
  now(): number;
}>;

export type Witnessed = Exclude<Judgement, { status: 200 }> | Readonly<{ status: 200; lines: string }>;

/**
 * Somebody outside who watches a log. Judging, keeping and signing is one step that nothing comes between: of two requests
 * at once one is judged after the other was kept.
 */
export class Witness {
  constructor(private readonly facts: WitnessFacts) {}

  get verifier(): string {
    return writtenWitness(this.facts.name, this.facts.key);
  }

  get origin(): string {
    return this.facts.logKeys[0].name;
  }

  /** The last checkpoint it signed. */
  last(): WitnessState | null {
    return readState(this.facts.stateFile);
  }

  /** Signs a checkpoint or refuses. What it signs is on the disk before it is given out. */
  judge(request: WitnessRequest): Witnessed {
    const { name, key, logKeys, stateFile } = this.facts;
    const known = { keys: logKeys, last: this.last()?.checkpoint ?? null };
    const judgement = judgeCheckpoint(request, (origin) => (origin === this.origin ? known : null));
    if (judgement.status !== 200) return judgement;
    const lines = cosign(judgement.text, name, key, this.facts.now());
    keepState(stateFile, request.note + lines);
    return { status: 200, lines };
  }
}
