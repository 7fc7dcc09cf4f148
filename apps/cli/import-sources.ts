/**
 * Something that `hiraku import` brings in. `usage` is what follows the name; what it needs is loaded when it runs, since
 * every `hiraku --help` reads this table.
 */
export type ImportSource = Readonly<{
  name: string;
  summary: string;
  usage: string;
  load(): Promise<Readonly<{ run(args: readonly string[]): Promise<number> }>>;
}>;

/** All that can be imported. */
export const IMPORT_SOURCES: readonly ImportSource[] = [
  {
    name: 'minutes',
    summary: 'public minutes as a published session, with a ledger entry for each opinion',
    usage: 'FILE --authority CODE --space SLUG [--section HEADING] [--dry-run]',
    load: () => import('./imports/minutes.js'),
  },
  {
    name: 'policies',
    summary: "a department's list of policies (CSV, as /exports/policies.csv writes it) into the catalogue",
    usage: 'FILE --authority CODE --department ID [--dry-run]',
    load: () => import('./imports/policies.js'),
  },
];
