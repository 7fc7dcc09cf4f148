/** Rows on a page of a list. */
export const pageSize = 20;

/** An address with one part of its query changed; null takes the part away. */
export function withQuery(path: string, changes: Readonly<Record<string, string | null>>): string {
  const [bare = '/', query = ''] = path.split('?');
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const rest = params.toString();
  return rest === '' ? bare : `${bare}?${rest}`;
}

/** A value of the query, trimmed; null when absent or empty. */
export const queryOf = (request: Request, name: string): string | null =>
  new URL(request.url).searchParams.get(name)?.trim() || null;

/** The value when it is one of those allowed, else null. */
export const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null =>
  allowed.find((known) => known === value) ?? null;
