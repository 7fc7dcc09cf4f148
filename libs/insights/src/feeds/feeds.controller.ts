import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LedgerFeed } from './ledger-feed';

/** Feeds of what is public; everybody may have them. */
@Controller('feeds')
export class FeedsController {
  constructor(private readonly ledgerFeed: LedgerFeed) {}

  @Get('ledger.atom')
  async ledger(@Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { xml, etag } = await this.ledgerFeed.read();
    const unchanged = knows(known, etag);
    void reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=60')
      .status(unchanged ? 304 : 200);
    await (unchanged ? reply.send() : reply.type('application/atom+xml; charset=utf-8').send(xml));
  }
}

/** Whether a reader has these very bytes: compared weakly, as RFC 9110 (13.1.2) has it. */
function knows(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
