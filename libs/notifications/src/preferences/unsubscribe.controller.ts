import { Controller, Get, Header, HttpCode, Logger, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';
import { requestLanguage } from '#platform';
import { Unsubscribe } from './unsubscribe';
import { askingPage, tellingPage } from './unsubscribe-page';

/**
 * One click, as mail programs do it (RFC 8058): a POST with the token in the address, without cookies or sign-in. A GET
 * changes nothing, because programs that look at links in mails follow them all; it asks a person to press a button.
 */
@Controller('unsubscribe')
export class UnsubscribeController {
  private readonly logger = new Logger('Unsubscribe');

  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; form-action 'self'; style-src 'unsafe-inline'")
  @Header('referrer-policy', 'no-referrer')
  ask(@Query('token') token: unknown): string {
    return askingPage(String(token ?? ''), requestLanguage());
  }

  @Post()
  @HttpCode(200)
  async stop(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    const language = requestLanguage();
    const outcome = await this.outcome(String(token ?? ''));
    const status = { done: 200, refused: 400, failed: 500 }[outcome];
    await reply.status(status).header('content-type', 'text/html; charset=utf-8').send(tellingPage(outcome, language));
  }

  private async outcome(token: string): Promise<'done' | 'refused' | 'failed'> {
    try {
      await this.unsubscribe.execute(token);
      return 'done';
    } catch (error) {
      if (error instanceof DomainError) return 'refused';
      this.logger.error(error instanceof Error ? error.stack : String(error));
      return 'failed';
    }
  }
}
