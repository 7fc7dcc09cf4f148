import { type Capacity, characterCount, cleanLine, cleanText, DomainError } from '#kernel';
import { sessionErrors } from './session.errors';

export const SESSION_STATES = ['draft', 'open', 'live', 'closed', 'published'] as const;

export type SessionState = (typeof SESSION_STATES)[number];

/** A facilitated meeting, as its record tells of it. `heldOn` is a calendar day in Japan, `YYYY-MM-DD`. */
export type Session = Readonly<{
  id: string;
  spaceId: string;
  title: string;
  heldOn: string | null;
  place: string | null;
  state: SessionState;
  imported: boolean;
  publishedAt: Date | null;
  statementCount: number;
}>;

/** A single point made in a session. `number` counts from 1 within it. */
export type Statement = Readonly<{
  id: string;
  sessionId: string;
  number: number;
  text: string;
  authorName: string;
  authorCapacity: Capacity;
}>;

/** A point as a scribe or a document has it. Its name is shown as written and counts as verified by nobody. */
export type RecordedStatement = Readonly<{
  text: string;
  authorName: string;
  authorCapacity: Capacity;
  asksAuthority: boolean;
}>;

/**
 * The record of a session that has been held. `sourceHash` (32 bytes) marks a record as imported: a source enters a space
 * once.
 */
export type SessionRecord = Readonly<{
  spaceId: string;
  title: string;
  heldOn: string | null;
  place: string | null;
  sourceHash: Buffer | null;
  statements: readonly RecordedStatement[];
}>;

const LONGEST_TITLE = 200;
const LONGEST_PLACE = 200;
const LONGEST_STATEMENT = 10_000;
const MOST_STATEMENTS = 1_000;

/** The record as it will be kept. Throws `session.title_missing`, `session.no_statements`, `session.too_long` … */
export function acceptRecord(typed: SessionRecord): SessionRecord {
  const title = cleanLine(typed.title);
  const place = typed.place === null ? null : cleanLine(typed.place) || null;
  const statements = typed.statements.map((statement) => ({
    ...statement,
    text: cleanText(statement.text),
    authorName: cleanLine(statement.authorName),
  }));
  if (title === '') throw new DomainError(sessionErrors.titleMissing, { field: 'title' });
  if (characterCount(title) > LONGEST_TITLE) throw tooLong('title', LONGEST_TITLE);
  if (characterCount(place ?? '') > LONGEST_PLACE) throw tooLong('place', LONGEST_PLACE);
  if (statements.length === 0) throw new DomainError(sessionErrors.noStatements, { field: 'statements' });
  if (statements.length > MOST_STATEMENTS)
    throw new DomainError(sessionErrors.tooManyStatements, { field: 'statements' });
  statements.forEach(insistOnWords);
  return { ...typed, title, place, statements };
}

function insistOnWords(statement: RecordedStatement, place: number): void {
  const particulars = { field: 'statements', details: { number: place + 1 } };
  if (statement.text === '' || statement.authorName === '')
    throw new DomainError(sessionErrors.statementEmpty, particulars);
  if (characterCount(statement.text) > LONGEST_STATEMENT) throw tooLong('statements', LONGEST_STATEMENT);
}

function tooLong(field: string, most: number): DomainError {
  return new DomainError(sessionErrors.tooLong, { field, details: { most } });
}

/** The page on which a session is read. */
export function sessionPath(sessionId: string): string {
  return `/sessions/${sessionId}`;
}

/** The place on that page where a statement stands. */
export function statementPath(sessionId: string, number: number): string {
  return `${sessionPath(sessionId)}#statement-${number}`;
}
