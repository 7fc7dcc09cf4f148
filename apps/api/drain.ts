import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** For how long connections that were kept open get to hear that this process goes. */
const LINGER_MS = 2_000;
/** Whoever was told comes back at once, over another connection: nobody is there only when nobody was for this long. */
const QUIET_MS = 200;
const BETWEEN_LOOKS_MS = 25;

/**
 * An end that cuts nobody short: whoever keeps a connection open may send the next request at the very moment it is
 * closed. So after SIGTERM everything is still answered, each answer says that the connection ends with it, and only when
 * nobody is connected, or after two seconds, does the api stop listening. Other ends (Ctrl-C, a test) do not wait.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  /** Whether answers have to say that the connection ends. */
  begun = false;

  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal !== 'SIGTERM') return;
    this.begun = true;
    const { server } = this.host.httpAdapter.getInstance();
    let quiet = 0;
    for (let passed = 0; passed < LINGER_MS && quiet < QUIET_MS; passed += BETWEEN_LOOKS_MS) {
      await after(BETWEEN_LOOKS_MS);
      quiet = (await connections(server)) === 0 ? quiet + BETWEEN_LOOKS_MS : 0;
    }
  }
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
}
