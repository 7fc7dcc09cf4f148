/** PostgreSQL cuts longer names: two of them would be one. */
const LONGEST_NAME = 63;

/**
 * A named SQL statement whose rows have the shape `R`. Names make PostgreSQL keep the plan: unnamed statements cost it two to
 * three times the processor time. One name, one text.
 */
export type Statement<R> = Readonly<{ name: string; text: string }> & { readonly row?: R };

/** Declares a statement: `sql<Row>('proposal.lock', 'select … for update')`. The shape is the author's promise, kept by the store's spec. */
export function sql<R = never>(name: string, text: string): Statement<R> {
  if (name === '' || Buffer.byteLength(name) > LONGEST_NAME) throw new RangeError(`no statement can be called ${name}`);
  return { name, text };
}

/**
 * A statement that PostgreSQL plans each time and forgets. For texts of which there may be thousands: every connection keeps
 * the plan of each named one for good.
 */
export function passingSql<R = never>(text: string): Statement<R> {
  return { name: '', text };
}

/** A statement about rows with certain keys, in two forms. */
export type KeyedStatement<R> = Readonly<{ one: Statement<R>; many: Statement<R> }>;

/**
 * Declares a statement about one row or many: `keyed('proposal.find', (is) => `select … where p.id ${is}`)`. One key has a
 * form of its own because its plan is kept: with `= any ($1)` PostgreSQL takes ten keys for what is usual, finds every single
 * one cheaper than that, and plans each time anew (measured: 170 of 300 µs).
 */
export function keyed<R>(name: string, text: (is: string) => string): KeyedStatement<R> {
  return { one: sql<R>(`${name}.one`, text('= $1')), many: sql<R>(`${name}.many`, text('= any ($1)')) };
}

/** The form of a keyed statement that fits its keys, and its parameters. */
export function forKeys<R>(
  statement: KeyedStatement<R>,
  keys: readonly string[],
): readonly [Statement<R>, readonly unknown[]] {
  return keys.length === 1 ? [statement.one, [keys[0]]] : [statement.many, [keys]];
}

const PAGE_SIZES = [5, 10, 20, 50, 100] as const;

/**
 * How many rows a list reads for a page of this size: one more than a page, of the few sizes that pages are read in. The
 * number stands in the statement's text (and name): where it is a parameter, PostgreSQL supposes a tenth of the table and
 * plans each time anew. What was read too much, `pageOf` leaves out.
 */
export function rowsToRead(first: number): number {
  return (PAGE_SIZES.find((size) => size >= first) ?? first) + 1;
}
