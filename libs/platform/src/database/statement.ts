/**
 * A named SQL statement whose rows have the shape `R`. Names make PostgreSQL keep the plan: unnamed statements cost it two to
 * three times the processor time. One name, one text.
 */
export type Statement<R> = Readonly<{ name: string; text: string }> & { readonly row?: R };

/** Declares a statement: `sql<Row>('proposal.lock', 'select … for update')`. The shape is the author's promise, kept by the store's spec. */
export function sql<R = never>(name: string, text: string): Statement<R> {
  return { name, text };
}
