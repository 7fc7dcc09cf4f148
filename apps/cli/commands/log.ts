import { readLogKeys, retireLogKeys, rotateLogKeys } from '#ledger';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';

export const name = 'log';
export const summary = 'the keys by which the public log is signed';
export const usage = [
  'rotate|retire',
  '  rotate   makes a new key; it signs from the next event on, the keys before it sign along',
  '  retire   ends that: from the next event on the new key signs alone',
].join('\n');

/** Changes the file that HIRAKU_LOG_KEY names; running workers read it at their next signature. */
export async function run(args: readonly string[]): Promise<number> {
  const file = productSettings({ HIRAKU_SECRET: 'no secret is needed for this command', ...process.env }).logKeyFile;
  if (!file) throw new Obstacle('HIRAKU_LOG_KEY must name the file with the keys of the log.');
  switch (args.join(' ')) {
    case 'rotate':
      console.log(`Keys that sign from the next event on: ${rotateLogKeys(file).length}.`);
      return 0;
    case 'retire':
      if (!readLogKeys(file)) throw new Obstacle(`${file} is not there.`);
      console.log(`Keys that sign no longer: ${retireLogKeys(file)}.`);
      return 0;
    default:
      throw new Obstacle(`Say what to do: hiraku log ${usage}`);
  }
}
