import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskedLists } from '../lists/asked-list';
import { EntryFeeds } from './entry-feeds';
import { PoliciesFeed } from './policies-feed';
import type { ServedFeed } from './served-feed';
import { SpaceFeed } from './space-feed';
import { StatisticsFeed } from './statistics-feed';

type Known = string | undefined;

/** Feeds of what is public; everybody may have them. */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly asked: AskedLists,
    private readonly entries: EntryFeeds,
    private readonly spaces: SpaceFeed,
    private readonly catalogue: PoliciesFeed,
    private readonly figures: StatisticsFeed,
  ) {}

  @Get('ledger.atom')
  async ledger(
    @Req() { url }: FastifyRequest,
    @Headers('if-none-match') known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, known, await this.entries.ledger(await this.asked.ledger(url)));
  }

  @Get('waiting.atom')
  async waiting(
    @Req() { url }: FastifyRequest,
    @Headers('if-none-match') known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, known, await this.entries.waiting(await this.asked.waiting(url)));
  }

  @Get('policies.atom')
  async policies(@Headers('if-none-match') known: Known, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, known, await this.catalogue.read());
  }

  @Get('statistics.atom')
  async statistics(
    @Req() { url }: FastifyRequest,
    @Headers('if-none-match') known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, known, await this.figures.read(url));
  }

  @Get('spaces/:slug.atom')
  async space(
    @Param('slug') slug: string,
    @Headers('if-none-match') known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, known, await this.spaces.read(await this.asked.space(slug)));
  }
}

async function send(reply: FastifyReply, known: Known, { xml, etag }: ServedFeed): Promise<void> {
  const unchanged = knows(known, etag);
  void reply
    .header('etag', etag)
    .header('cache-control', 'public, max-age=60')
    .status(unchanged ? 304 : 200);
  await (unchanged ? reply.send() : reply.type('application/atom+xml; charset=utf-8').send(xml));
}

/** Whether a reader has these very bytes: compared weakly, as RFC 9110 (13.1.2) has it. */
function knows(header: Known, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
