import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the scripts among the built assets that no page loads. React Router makes one of every route, for a router in
 * the browser, which this site has not; what stays is the one script of the pages with all it names. Gives what it removed.
 */
export async function keepLoadedScripts(assets: string): Promise<readonly string[]> {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const kept = new Set<string>();
  const reached = scripts.filter((name) => name.startsWith('entry.client-'));
  if (reached.length !== 1) throw new Error(`one script of the pages was expected in ${assets}: ${reached.join(', ')}`);
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    kept.add(next);
    const text = await readFile(join(assets, next), 'utf8');
    reached.push(...scripts.filter((name) => !kept.has(name) && text.includes(name)));
  }
  const unloaded = scripts.filter((name) => !kept.has(name));
  await Promise.all(unloaded.map((name) => rm(join(assets, name))));
  return unloaded;
}
