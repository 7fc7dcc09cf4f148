import { parseArgs } from 'node:util';
import { system } from '#kernel';
import { ImportPoliciesCsv, type ImportReport, type LineProblem, PoliciesModule, type PolicyImport } from '#policies';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';
import { readTextFile } from './read-text';

/** `hiraku import policies`: puts a department's list into the catalogue, or tells every problem and changes nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  const settings = productSettings(process.env);
  const report = await withContexts(settings, [PoliciesModule], (app) =>
    app.get(ImportPoliciesCsv).execute(system, wish),
  );
  for (const line of describeImport(report, wish.dryRun)) console.log(line);
  return report.problems.length === 0 ? 0 : 1;
}

/** What became of an import, line by line, problems in the order of the file. */
export function describeImport({ added, unchanged, problems }: ImportReport, dryRun: boolean): readonly string[] {
  const known = `${unchanged} in the catalogue already`;
  if (problems.length > 0) {
    const ordered = problems.toSorted((one, other) => one.line - other.line);
    return [...ordered.map(problemLine), `${problems.length} problems: nothing was changed.`];
  }
  return [
    dryRun ? `Dry run: nothing was changed. An import adds ${added}; ${known}.` : `Imported: ${added} added; ${known}.`,
  ];
}

function problemLine({ line, column, error, details }: LineProblem): string {
  const particulars = details
    ? ` (${Object.entries(details)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')})`
    : '';
  return `line ${line}${column === null ? '' : `, ${column}`}: ${error.message.en}${particulars}`;
}

function readWish(args: readonly string[]): PolicyImport {
  const { positionals, values } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Obstacle('Name one file: hiraku import policies FILE --authority CODE --department ID');
  const { authority, department, 'dry-run': dryRun = false } = values;
  if (!authority || !department)
    throw new Obstacle('Say whose policies they are: --authority CODE (six digits) and --department ID.');
  return { authorityCode: authority, departmentId: department, text: readTextFile(file), dryRun };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { authority: text, department: text, 'dry-run': { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Obstacle(`${error instanceof Error ? error.message : String(error)} (hiraku import --help)`);
  }
}
