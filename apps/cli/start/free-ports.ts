import { createServer } from 'node:net';
import { Obstacle, codeOf, saidBy } from '../obstacle';
import { LOOPBACK, type Ports } from './addresses';

const BETWEEN_LOOKS_MS = 100;

/**
 * Refuses to go on while one of the ports is taken, naming it. After a crash the former processes are still on their way
 * out; `patienceMs` is how long they are given.
 */
export async function insistOnFreePorts(ports: Ports, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  let taken = await firstTaken(ports);
  while (taken && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    taken = await firstTaken(ports);
  }
  if (taken) throw new Obstacle(taken);
}

/** A port nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function firstTaken(ports: Ports): Promise<string | undefined> {
  for (const [use, port] of Object.entries(ports)) {
    const code = await listenOnce(port);
    if (code === 'EADDRINUSE')
      return `Port ${port} (${use}) is taken; stop what uses it or choose other ports with HIRAKU_PORT.`;
    if (code === 'EACCES')
      return `Port ${port} (${use}) may not be used by this user; choose other ports with HIRAKU_PORT.`;
    if (code) return `Port ${port} (${use}) cannot be used (${code}).`;
  }
  return undefined;
}

function listenOnce(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error) => resolve(codeOf(error) ?? saidBy(error)));
    server.listen(port, LOOPBACK, () => server.close(() => resolve(undefined)));
  });
}
