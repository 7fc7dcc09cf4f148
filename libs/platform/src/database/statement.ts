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
