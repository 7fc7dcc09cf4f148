import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sourceOf } from '#identity';
import { RunningExports } from '#platform';
import { AskedLists } from '../lists/asked-list';
import { AskedStatistics } from '../statistics/asked-statistics';
import { statisticsFile } from '../statistics/statistics-file';
import { statisticsQuestion } from '../statistics/statistics-question';
import { ExportLists } from './export-lists';

/** The lists of the site as files; everybody may have them. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly running: RunningExports,
    private readonly lists: ExportLists,
    private readonly asked: AskedLists,
    private readonly statistics: AskedStatistics,
  ) {}

  @Get('ledger.csv')
  async ledger(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { filter } = await this.asked.ledger(request.url);
    await this.send(request, reply, 'ledger.csv', () => this.lists.ledger(filter));
  }

  @Get('waiting.csv')
  async waiting(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { filter } = await this.asked.waiting(request.url);
    await this.send(request, reply, 'waiting.csv', () => this.lists.waiting(filter.departmentId ?? null));
  }

  @Get('statistics.csv')
  async figures(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.statistics.find(statisticsQuestion(request.url));
    if (!found) throw new NotFoundException();
    await this.send(request, reply, 'statistics.csv', () => onePiece(statisticsFile(found)));
  }

  @Get('spaces/:slug/proposals.csv')
  async proposals(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const space = await this.asked.space(slug);
    await this.send(request, reply, `${space.slug}-proposals.csv`, () => this.lists.proposalsOf(space.id));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    filename: string,
    pieces: () => AsyncIterable<string>,
  ): Promise<void> {
    return this.running.send(request, reply, { filename, source: sourceOf(request.ip), pieces });
  }
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}
