import { parseArgs } from 'node:util';
import { ExportOpenData, InsightsModule, OPEN_FORMATS, OPEN_TABLES } from '#insights';
import { ExportLog } from '#ledger';
import { ExportPoliciesCsv, PoliciesModule } from '#policies';
import { Database } from '#platform';
import { AuthorityStore } from '#spaces';
import { Obstacle, saidBy } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';
import { writeOut } from '../write-out';

export const name = 'export';
export const summary = 'take public data out as a file, or to the standard output';
export const usage = [
  'WHAT …',
  '  hiraku export policies [FILE]',
  '      the catalogue as CSV, fit for: hiraku import policies',
  '  hiraku export ledger [FILE]',
  '      the public log with all it commits to, fit for: node verifier.mjs FILE',
  '  hiraku export ledger|proposals --authority CODE [--format csv|jsonl] [FILE]',
  '      what was submitted to an authority and what came of it; as CSV unless said otherwise',
].join('\n');

type Wish = Readonly<{ what: string; file: string | undefined; authority: string | undefined; format: string }>;

/** Streams what is named first: its length costs no memory, and a file that is not whole is not left behind unsaid. */
export async function run(args: readonly string[]): Promise<number> {
  const wish = read(args);
  await withContexts(productSettings(process.env), [PoliciesModule, InsightsModule], async (app) => {
    if (wish.what === 'policies') return writeOut(app.get(ExportPoliciesCsv).pieces(), wish.file);
    if (wish.what === 'ledger' && wish.authority === undefined)
      return writeOut(app.get(ExportLog, { strict: false }).pieces(), wish.file);
    const [table, format] = [
      OPEN_TABLES.find((known) => known === wish.what),
      OPEN_FORMATS.find((known) => known === wish.format),
    ];
    if (!table) throw new Obstacle(`Say what to take out: hiraku export ${usage}`);
    if (!format) throw new Obstacle(`There is no format "${wish.format}": ${OPEN_FORMATS.join(' or ')}.`);
    const code = wish.authority ?? '';
    if (!(await app.get(AuthorityStore, { strict: false }).findByCode(app.get(Database), code)))
      throw new Obstacle(`No authority has the code "${code}": --authority names it by six digits, like 160008.`);
    return writeOut(app.get(ExportOpenData).pieces(table, code, format), wish.file);
  });
  return 0;
}

function read(args: readonly string[]): Wish {
  const options = { authority: { type: 'string' }, format: { type: 'string', default: 'csv' } } as const;
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [what = '', file, ...more] = positionals;
    if (!['policies', ...OPEN_TABLES].includes(what) || more.length > 0)
      throw new Obstacle(`Say what to take out: hiraku export ${usage}`);
    return { what, file, authority: values.authority, format: values.format };
  } catch (error) {
    throw error instanceof Obstacle ? error : new Obstacle(`${saidBy(error)} (hiraku export --help)`);
  }
}
