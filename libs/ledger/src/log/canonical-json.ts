/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON in its one canonical form: names sorted by UTF-16 code units, no blanks, numbers and texts as ECMAScript writes them
 * (RFC 8785, 3.2). Throws RangeError for numbers that are not finite and for texts with half a surrogate pair, of which two
 * readers could make two things.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number that is none');
  if (typeof value === 'string' && !value.isWellFormed()) throw new RangeError('half a surrogate pair');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
