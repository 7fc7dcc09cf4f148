import { LedgerModule, RebuildEntries } from '#ledger';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';

export const name = 'ledger';
export const summary = 'derive anew from its events what each entry of the ledger is';
export const usage = 'rebuild   puts back what is missing, names what differs; the site may go on';

/** Prints what was found; 1 where what is shown of an entry is not what its events say. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rebuild') throw new Obstacle(`Say what to do: hiraku ledger ${usage}`);
  return withContexts(productSettings(process.env), [LedgerModule], async (app) => {
    const { looked, putBack, differing } = await app.get(RebuildEntries).execute();
    console.log(`entries: ${looked}, put back: ${putBack}, differing: ${differing.length}`);
    for (const receipt of differing) console.error(`${receipt} is shown otherwise than its events say`);
    return differing.length === 0 ? 0 : 1;
  });
}
