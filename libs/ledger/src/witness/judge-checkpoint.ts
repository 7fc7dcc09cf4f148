import { type Checkpoint, readCheckpoint } from '../log/checkpoint';
import { provesConsistency } from '../log/merkle';
import { isSignedBy, type NoteVerifier, readNote } from '../log/signed-note';
import type { WitnessRequest } from './witness-request';

/** What a witness knows of a log: its keys, and the last checkpoint it signed; null where there was none yet. */
export type Witnessed = Readonly<{ keys: readonly NoteVerifier[]; last: Checkpoint | null }>;

/**
 * What a witness answers: it signs `checkpoint`, whose note has this `text`; or it refuses, with the status that C2SP
 * tlog-witness gives, and with the size it knows where the log has to start from that one.
 */
export type Judgement =
  | Readonly<{ status: 200; checkpoint: Checkpoint; text: string }>
  | Readonly<{ status: 400 | 403 | 404 | 422; reason: string }>
  | Readonly<{ status: 409; reason: string; size: number }>;

/**
 * Whether a witness may sign a checkpoint: it is of a log it knows, signed by that log, and continues what the witness saw
 * before. Of two histories it signs the one that came first, and never the other. `knownOf` gives what it knows of a log by
 * the log's name; null for a log it does not know.
 */
export function judgeCheckpoint(request: WitnessRequest, knownOf: (origin: string) => Witnessed | null): Judgement {
  const note = readNote(request.note);
  const checkpoint = note && readCheckpoint(note.text);
  if (!note || !checkpoint) return { status: 400, reason: 'this is no checkpoint' };
  const known = knownOf(checkpoint.origin);
  if (!known) return { status: 404, reason: 'this log is not known here' };
  if (!known.keys.some((key) => isSignedBy(note, key))) return { status: 403, reason: 'no known key signed this' };
  return judgeStep(request, known.last, checkpoint) ?? { status: 200, checkpoint, text: note.text };
}

/** Why the step from the last checkpoint to this one is refused; null where it is not. */
function judgeStep(
  { oldSize, proof }: WitnessRequest,
  last: Checkpoint | null,
  checkpoint: Checkpoint,
): Judgement | null {
  const size = last?.size ?? 0;
  if (oldSize > checkpoint.size) return { status: 400, reason: 'the old size is larger than the checkpoint' };
  if (oldSize !== size) return { status: 409, reason: 'this is not where I am', size };
  if (last && size === checkpoint.size && !last.root.equals(checkpoint.root))
    return { status: 409, reason: 'I signed another tree of this size', size };
  const holds = last ? provesConsistency(last, checkpoint, proof) : proof.length === 0;
  return holds ? null : { status: 422, reason: 'this does not continue what I signed' };
}
