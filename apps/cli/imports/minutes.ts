import { parseArgs } from 'node:util';
import { system } from '#kernel';
import { ImportMinutes, IntakeModule, type MinutesInput, PreviewMinutes, recordOf } from '#intake';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';
import { describeMinutes } from './describe-minutes';
import { readTextFile } from './read-text';

type Wish = Readonly<{ input: MinutesInput; dryRun: boolean }>;

/** `hiraku import minutes`: tells what was found in a file, and publishes it unless it is a dry run. */
export async function run(args: readonly string[]): Promise<number> {
  const { input, dryRun } = readWish(args);
  const record = recordOf(input.text, input.section);
  const work = dryRun ? preview : publish;
  const outcome = await work(input);
  for (const line of [...describeMinutes(record), '', outcome]) console.log(line);
  return 0;
}

async function publish(input: MinutesInput): Promise<string> {
  const settings = productSettings(process.env);
  const made = await withContexts(settings, [IntakeModule], (app) => app.get(ImportMinutes).execute(system, input));
  const page = `/sessions/${made.sessionId}`;
  if (!made.isNew) return `These minutes are in the space already (${page}): nothing was changed.`;
  const [first, last] = [made.receipts.at(0), made.receipts.at(-1)];
  return `Imported: ${page}, ${made.receipts.length} ledger entries, receipts ${first} to ${last}.`;
}

async function preview(input: MinutesInput): Promise<string> {
  const settings = productSettings(process.env, { optional: true });
  if (!settings) return 'Dry run: nothing was changed. No database runs here, so the space was not looked up.';
  const found = await withContexts(settings, [IntakeModule], (app) => app.get(PreviewMinutes).execute(input));
  const { record, space, knownAs } = found;
  if (knownAs)
    return `Dry run: the space has these minutes already (/sessions/${knownAs}); an import would change nothing.`;
  const entries = record.statements.length;
  return `Dry run: nothing was changed. An import makes one session with ${entries} ledger entries in 「${space.title.ja}」.`;
}

function readWish(args: readonly string[]): Wish {
  const { positionals, values } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Obstacle('Name one file: hiraku import minutes FILE --authority CODE --space SLUG');
  const { authority, space, section, 'dry-run': dryRun = false } = values;
  if (!authority || !space)
    throw new Obstacle('Say where the minutes belong: --authority CODE (six digits) and --space SLUG.');
  const input = { text: readTextFile(file), authorityCode: authority, spaceSlug: space };
  return { input: section === undefined ? input : { ...input, section }, dryRun };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { authority: text, space: text, section: text, 'dry-run': { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Obstacle(`${error instanceof Error ? error.message : String(error)} (hiraku import --help)`);
  }
}
