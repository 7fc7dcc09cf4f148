import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './debian.mjs';
import { jest } from './jest.mjs';

/**
 * The queue's contract once more, on Redis: the specs whose file is named `…queue….spec.ts` with TEST_REDIS_URL set. On
 * PostgreSQL they ran among all others.
 */
export async function redisQueue() {
  const { path, trouble } = await program('redis-server', ['redis-server']);
  if (!path) {
    console.log(`\n!!! The queue's contract on Redis is SKIPPED: ${trouble}\n`);
    return { outcome: 'skipped', note: trouble };
  }
  const folder = await mkdtemp(join(tmpdir(), 'hiraku-redis-'));
  const port = await freePort();
  const settings = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const server = spawn(path, settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await untilReady(server);
    return await jest(['queue[^/]*\\.spec\\.ts$'], { TEST_REDIS_URL: `redis://127.0.0.1:${port}` });
  } finally {
    server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Ready to accept connections')) resolve();
    });
    server.on('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    server.on('error', reject);
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
