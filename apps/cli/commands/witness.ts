import { hostname } from 'node:os';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { makeLogKeys, type NoteVerifier, readLogKeys, readVerifier } from '#ledger';
import { Obstacle } from '../obstacle';
import { pullCheckpoint } from '../witness/pull-checkpoint';
import { Witness } from '../witness/witness';
import { witnessServer } from '../witness/witness-server';

export const name = 'witness';
export const summary = 'watch the log of another organisation, and co-sign it';
export const usage = [
  '--key FILE --log VKEY [--name NAME] [--host HOST] [--port N] [--pull URL [--every SECONDS]]',
  '  --key    the witness’s own key; made on the first start. What it signed last is kept beside it, in FILE.state',
  '  --log    the key of the log, as its owner published it; several while a key changes',
  '  --name   what the witness is called in its signatures, for example witness.example.org/hiraku (the host’s name)',
  '  --port   where logs ask, by C2SP tlog-witness: POST /add-checkpoint (4000); --host 127.0.0.1',
  '  --pull   also take checkpoints oneself, from https://…/log, every 60 seconds',
].join('\n');

const EVERY_SECONDS = 60;

/** Runs until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  const witness = new Witness({
    name: asked.name,
    key: (readLogKeys(asked.keyFile) ?? makeLogKeys(asked.keyFile))[0],
    logKeys: asked.logKeys,
    stateFile: `${asked.keyFile}.state`,
    now: () => Math.floor(Date.now() / 1000),
  });
  // Says at once what is wrong with what was kept, not at the first request.
  witness.last();
  const server = witnessServer(witness, (line) => console.log(line));
  server.listen(asked.port, asked.host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : asked.port;
  console.log(`witness of ${witness.origin}: http://${asked.host}:${port}`);
  console.log(`key: ${witness.verifier}`);
  const stopping = new AbortController();
  const pulling = asked.pull === null ? Promise.resolve() : pull(witness, asked.pull, asked.every, stopping.signal);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  stopping.abort();
  server.close();
  server.closeAllConnections();
  await pulling;
  return 0;
}

async function pull(witness: Witness, log: string, everySeconds: number, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      const judged = await pullCheckpoint(witness, log);
      if (judged.status !== 200) console.error(`pulled, and refused with ${judged.status}: ${judged.reason}`);
    } catch (error) {
      console.error(`could not pull: ${error instanceof Error ? error.message : String(error)}`);
    }
    await pause(everySeconds * 1000, undefined, { signal: stopped }).catch(() => undefined);
  }
}

type Asked = Readonly<{
  keyFile: string;
  logKeys: readonly [NoteVerifier, ...NoteVerifier[]];
  name: string;
  host: string;
  port: number;
  pull: string | null;
  every: number;
}>;

function readArguments(args: readonly string[]): Asked {
  const { values } = parsed(args);
  if (!values.key || !values.log) throw new Obstacle(`Say what to watch: hiraku witness ${usage}`);
  const name = values.name ?? hostname();
  if (!/^[^+\s]+$/u.test(name)) throw new Obstacle(`No witness can be called "${name}": no blanks, no plus.`);
  const pull = values.pull ?? null;
  if (pull !== null && !/^https?:\/\//.test(pull)) throw new Obstacle('--pull needs an address, https://…/log');
  return {
    ...{ keyFile: values.key, logKeys: logKeysOf(values.log), name, pull, host: values.host ?? '127.0.0.1' },
    ...{ port: numberOf(values.port, '--port', 4000), every: numberOf(values.every, '--every', EVERY_SECONDS) },
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { key: text, name: text, host: text, port: text, pull: text, every: text } as const;
  try {
    return parseArgs({ args: [...args], options: { ...options, log: { type: 'string', multiple: true } } });
  } catch (error) {
    throw new Obstacle(
      `${error instanceof Error ? error.message : 'These options are none.'}\nhiraku witness ${usage}`,
    );
  }
}

function logKeysOf(written: readonly string[]): Asked['logKeys'] {
  const [first, ...others] = written.map((text) => {
    const key = readVerifier(text);
    if (!key) throw new Obstacle(`"${text}" is no key of a log. It looks like name+1a2b3c4d+base64.`);
    return key;
  });
  if (!first || others.some((key) => key.name !== first.name)) throw new Obstacle('All keys must be of one log.');
  return [first, ...others];
}

function numberOf(text: string | undefined, option: string, otherwise: number): number {
  const number = Number(text ?? otherwise);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Obstacle(`${option} is no such number.`);
  return number;
}
