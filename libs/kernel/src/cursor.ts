import { DomainError, errorSpec } from './domain-error';
import { isId } from './id';

export const invalidCursor = errorSpec('page.invalid_cursor', 'invalid', {
  ja: 'ページの位置を読み取れませんでした。一覧の最初からやり直してください。',
  easy: 'ページの 場所(ばしょ)が わかりません。はじめから 見(み)て ください。',
  en: 'The position in the list could not be read. Please start again from the beginning of the list.',
});

export const invalidPageSize = errorSpec('page.invalid_size', 'invalid', {
  ja: '一度に読めるのは1件から100件までです。',
  easy: '一度(いちど)に 見(み)ることが できるのは 1から 100までです。',
  en: 'A page holds between 1 and 100 items.',
});

/** What a list is asked for: so many items (1 to 100) after an opaque cursor. */
export type PageRequest = Readonly<{ first: number; after: readonly (string | number)[] | null }>;

/** A page of a keyset-ordered list. */
export type Page<T> = Readonly<{
  nodes: readonly T[];
  /** The cursor of each node. Made when asked for: most pages are read for their nodes alone. */
  cursors: () => readonly string[];
  hasNextPage: boolean;
  totalCount: number | null;
}>;

/** The sort key of a row as an opaque cursor (base64url of JSON). */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What the parts of a sort key are: an instant as ISO 8601, an id of ours, a whole number. */
export type KeyPart = 'time' | 'id' | 'number';

/** The commonest sort key: by time, then by id. */
export const BY_TIME: readonly KeyPart[] = ['time', 'id'];

/** The sort key in a cursor. Throws `page.invalid_cursor` for anything we did not make: nothing else reaches the database. */
export function decodeCursor(cursor: string, parts: readonly KeyPart[]): readonly (string | number)[] {
  const key = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(key) || key.length !== parts.length) throw new DomainError(invalidCursor);
  if (!key.every((value, place) => isPart(value, parts[place]))) throw new DomainError(invalidCursor);
  return key;
}

/** Checks `first` and decodes `after`. Throws `page.invalid_size`, `page.invalid_cursor`. */
export function pageRequest(first: number, after: string | null | undefined, parts: readonly KeyPart[]): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new DomainError(invalidPageSize);
  return { first, after: after ? decodeCursor(after, parts) : null };
}

/** Makes a page from `first + 1` fetched rows: the extra row only tells that there is more. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => readonly (string | number)[],
  totalCount: number | null = null,
): Page<T> {
  const nodes = rows.slice(0, first);
  return {
    nodes,
    cursors: () => nodes.map((node) => encodeCursor(keyOf(node))),
    hasNextPage: rows.length > first,
    totalCount,
  };
}

function isPart(value: unknown, part: KeyPart | undefined): boolean {
  switch (part) {
    case 'time':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
        !Number.isNaN(Date.parse(value))
      );
    case 'id':
      return typeof value === 'string' && isId(value);
    case 'number':
      return Number.isSafeInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case undefined:
      return false;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
