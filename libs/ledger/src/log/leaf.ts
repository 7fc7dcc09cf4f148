import { canonicalJson } from './canonical-json';

export type Scalar = string | number | boolean | null;

/** An event of the ledger as the log takes it, with what its entry's row says where it is the entry's first. */
export type LoggedEvent = Readonly<{
  id: string;
  entryId: string;
  receipt: string;
  sequence: number;
  kind: string;
  occurredAt: Date;
  capacity: 'author' | 'official' | 'system';
  facts: Readonly<Record<string, Scalar>>;
  /** Field and commitment of each text, SHA-256(0x02 ‖ salt ‖ UTF-8) in base64. */
  texts: Readonly<Record<string, string>>;
  entry: EntryFacts | null;
}>;

/** What stands in the row of an entry, none of it words of anybody. */
export type EntryFacts = Readonly<{
  authorityCode: string;
  year: number;
  number: number;
  submission: string;
  origin: string;
  subjectType: string;
  subjectId: string;
  spaceId: string | null;
  departmentId: string | null;
  authorVerified: boolean;
  authorCapacity: string;
  originalDay: string | null;
  acknowledgeBy: string | null;
  dueAt: string | null;
}>;

/**
 * The leaf of an event, version 1: canonical JSON (RFC 8785) without a person's id and without a word anybody wrote; words
 * are there as commitments only. What is stored and hashed are the UTF-8 bytes of this text.
 */
export function leafOf(event: LoggedEvent): string {
  return canonicalJson({
    v: 1,
    id: event.id,
    entry: event.entryId,
    receipt: event.receipt,
    sequence: event.sequence,
    kind: event.kind,
    at: event.occurredAt.toISOString(),
    capacity: event.capacity,
    facts: { ...event.facts, ...event.entry },
    texts: event.texts,
  });
}
