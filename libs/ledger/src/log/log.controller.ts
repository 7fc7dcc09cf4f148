import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { sourceOf } from '#identity';
import { Database, RunningExports } from '#platform';
import { PublishedCheckpoint } from '../witness/published-checkpoint';
import { ExportLog } from './export-log';
import { logErrors } from './log.errors';
import { LogIdentity } from './log-identity';
import { ProveLog } from './prove-log';
import { ReadTile } from './read-tile';

const TEXT = 'text/plain; charset=utf-8';
const OCTETS = 'application/octet-stream';
const JSON_LINES = 'application/jsonl; charset=utf-8';
/** A new checkpoint comes about each second at most; a minute's delay is promised, not more. */
const SHORT = 'public, max-age=5';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The log for whoever checks it: everybody, from anywhere. */
@Controller('log')
export class LogController {
  constructor(
    private readonly db: Database,
    private readonly published: PublishedCheckpoint,
    private readonly identity: LogIdentity,
  ) {}

  @Get('checkpoint')
  async checkpoint(@Res() reply: FastifyReply): Promise<void> {
    const published = await this.published.find(this.db);
    if (!published) throw new DomainError(logErrors.empty);
    await send(reply, TEXT, SHORT, published.note);
  }

  @Get('keys')
  async keys(@Res() reply: FastifyReply): Promise<void> {
    const { keys } = await this.identity.public(this.db);
    await send(reply, TEXT, SHORT, keys.map((key) => `${key}\n`).join(''));
  }
}

/** Proofs of single receipts and sizes, and the whole log as a file. */
@Controller('log')
export class LogProofController {
  constructor(
    private readonly prove: ProveLog,
    private readonly exported: ExportLog,
    private readonly running: RunningExports,
  ) {}

  @Get('proof/consistency/:older/:newer')
  async consistency(
    @Param('older') older: string,
    @Param('newer') newer: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, TEXT, FOR_GOOD, await this.prove.consistency(sizeOf(older), sizeOf(newer)));
  }

  @Get('proof/:receipt')
  async receipt(@Param('receipt') receipt: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, JSON_LINES, SHORT, await this.prove.receipt(receipt));
  }

  @Get('export')
  export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [source, pieces] = [sourceOf(request.ip), () => this.exported.pieces()];
    const file = { filename: 'hiraku-ledger.jsonl', type: JSON_LINES, open: true, source, pieces };
    return this.running.send(request, reply, file);
  }
}

/** The tiles, at the addresses of C2SP tlog-tiles. */
@Controller('log/tile')
export class LogTileController {
  constructor(private readonly tiles: ReadTile) {}

  @Get('entries/*')
  async entries(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, OCTETS, FOR_GOOD, await this.tiles.entries(asWritten(request, '/log/tile/entries/')));
  }

  @Get('*')
  async hashes(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, OCTETS, FOR_GOOD, await this.tiles.hashes(asWritten(request, '/log/tile/')));
  }
}

/** The address as it was written: a tile has one, not another for each way of writing its characters. */
function asWritten({ url }: FastifyRequest, before: string): string {
  const [path = ''] = url.split('?');
  return path.startsWith(before) ? path.slice(before.length) : '';
}

async function send(reply: FastifyReply, type: string, cached: string, body: string | Buffer): Promise<void> {
  void reply.type(type).header('cache-control', cached).header('access-control-allow-origin', '*');
  await reply.send(body);
}

function sizeOf(text: string): number {
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) throw new DomainError(logErrors.noSuchSize);
  return Number(text);
}
