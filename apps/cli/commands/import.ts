import { IMPORT_SOURCES } from '../import-sources';
import { Obstacle } from '../obstacle';

export const name = 'import';
export const summary = 'bring in what was said or published elsewhere; --dry-run only shows what was found';
export const usage = ['SOURCE …', ...IMPORT_SOURCES.map(lineOf)].join('\n');

/** Hands over to the source that is named first. */
export async function run([source, ...args]: readonly string[]): Promise<number> {
  const found = IMPORT_SOURCES.find((known) => known.name === source);
  if (!found)
    throw new Obstacle(
      `${source ? `"${source}" cannot be imported` : 'Say what to import'}; hiraku import --help lists it.`,
    );
  return (await found.load()).run(args);
}

function lineOf(source: (typeof IMPORT_SOURCES)[number]): string {
  return `  hiraku import ${source.name} ${source.usage}\n      ${source.summary}`;
}
