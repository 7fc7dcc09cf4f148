import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sourceOf } from '#identity';
import { RunningExports } from '#platform';
import { ExportPoliciesCsv } from '../export-policies-csv';

/** The whole catalogue as open data; everybody may have it. */
@Controller('exports')
export class PoliciesCsvController {
  constructor(
    private readonly running: RunningExports,
    private readonly exported: ExportPoliciesCsv,
  ) {}

  @Get('policies.csv')
  policies(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [source, pieces] = [sourceOf(request.ip), () => this.exported.pieces()];
    return this.running.send(request, reply, { filename: 'policies.csv', source, pieces });
  }
}
