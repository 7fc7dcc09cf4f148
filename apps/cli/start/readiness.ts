import { Obstacle, saidBy } from '../obstacle';

const BETWEEN_LOOKS_MS = 50;
const PATIENCE_MS = 60_000;

/** Settles when an address answers without a failure of its own (status 5xx: not ready yet); throws `Obstacle` after a minute, nothing when given up before. */
export async function untilAnswering(name: string, url: string, givenUp: AbortSignal): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let last = 'no answer';
  while (performance.now() < deadline && !givenUp.aborted) {
    const outcome = await ask(url, givenUp);
    if (outcome === 'ok') return;
    last = outcome;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  if (!givenUp.aborted) throw new Obstacle(`The ${name} does not become ready: ${url} gives ${last}.`);
}

async function ask(url: string, givenUp: AbortSignal): Promise<string> {
  try {
    const reply = await fetch(url, {
      signal: AbortSignal.any([givenUp, AbortSignal.timeout(10_000)]),
      redirect: 'manual',
    });
    await reply.arrayBuffer();
    return reply.status < 500 ? 'ok' : `status ${reply.status}`;
  } catch (error) {
    return saidBy(error);
  }
}
