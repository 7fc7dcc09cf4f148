import { InsightsModule, RebuildSearch } from '#insights';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';

export const name = 'search';
export const summary = 'make anew what search knows, from what is public';
export const usage = 'rebuild   while the site goes on; a second run changes nothing';

/** Prints how many of each kind were looked at. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rebuild') throw new Obstacle(`Say what to do: hiraku search ${usage}`);
  await withContexts(productSettings(process.env), [InsightsModule], async (app) => {
    for (const [kind, looked] of await app.get(RebuildSearch).execute()) console.log(`${kind}: ${looked}`);
  });
  return 0;
}
