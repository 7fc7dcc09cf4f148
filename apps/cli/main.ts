import { DomainError } from '#kernel';
import { commandNames, loadCommand, type Command } from './command';
import { Obstacle } from './obstacle';

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') return await help();
    const command = await loadCommand(name);
    if (!command) return unknown(name);
    if (args.includes('--help') || args.includes('-h')) return explain(command);
    return await command.run(args);
  } catch (error) {
    console.error(`hiraku: ${sentence(error)}`);
    return 1;
  }
}

/** What a person can act upon; anything else is a fault of ours and is thrown on with its stack. */
function sentence(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  if (error instanceof DomainError) return `${error.spec.message.en} (${error.code})`;
  throw error;
}

async function help(): Promise<number> {
  const commands = await Promise.all(commandNames().map(loadCommand));
  console.log('hiraku: a public authority decides in the open\n\nusage: hiraku <command> [arguments]\n');
  for (const command of commands) if (command) console.log(`  ${command.name.padEnd(10)}${command.summary}`);
  console.log('\nhiraku <command> --help tells more about one of them.');
  return 0;
}

function explain(command: Command): number {
  console.log(`usage: hiraku ${command.name} ${command.usage}\n\n${command.summary}`);
  return 0;
}

function unknown(name: string): number {
  console.error(`hiraku: there is no command "${name}"; hiraku --help lists them.`);
  return 1;
}
