import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One subcommand of `hiraku`, alone in its file under `commands/`: the file exports these four, or one object that has
 * them. `usage` is what follows the name, for example `FILE [--dry-run]`; `run` gives the exit code.
 */
export type Command = Readonly<{
  name: string;
  summary: string;
  usage: string;
  run(args: readonly string[]): Promise<number>;
}>;

const FOLDER = join(__dirname, 'commands');

/** The names of all subcommands, sorted: the files of the folder. */
export function commandNames(): readonly string[] {
  const files = readdirSync(FOLDER).filter((file) => /^[a-z-]+\.(js|ts)$/.test(file));
  return files.map((file) => file.replace(/\.(js|ts)$/, '')).sort();
}

/** Loads one subcommand; `undefined` when there is none of this name. Throws when its file exports no command. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  if (!commandNames().includes(name)) return undefined;
  const exported: unknown = await import(join(FOLDER, name));
  const found = [exported, ...Object.values(Object(exported))].find(isCommand);
  if (!found) throw new Error(`apps/cli/commands/${name} exports no command`);
  return found;
}

function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'summary' in value && 'usage' in value && 'run' in value)) return false;
  return (
    [value.name, value.summary, value.usage].every((part) => typeof part === 'string') &&
    typeof value.run === 'function'
  );
}
