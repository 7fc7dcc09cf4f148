import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Drain } from './drain';
import { Readiness } from './readiness';

/** For the machines that watch over this one. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly drain: Drain,
  ) {}

  /** 503 once this process is on its way out, so that nobody sends it more. */
  @Get('healthz')
  async healthz(@Res() reply: FastifyReply): Promise<void> {
    const { begun } = this.drain;
    await reply.status(begun ? 503 : 200).send({ status: begun ? 'draining' : 'ok' });
  }

  @Get('readyz')
  async readyz(@Res() reply: FastifyReply): Promise<void> {
    const state = await this.readiness.read();
    await reply.status(state.ready ? 200 : 503).send(state);
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    return this.readiness.asMetrics();
  }
}
