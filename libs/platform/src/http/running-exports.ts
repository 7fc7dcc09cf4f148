import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorSpec, errorSpec } from '#kernel';
import { requestLanguage } from '../request-scope';

export const exportErrors = {
  oneAtATime: errorSpec('export.one_at_a_time', 'busy', {
    ja: 'ダウンロードは一度に一つずつお願いします。前のものが終わってから、もう一度お試しください。',
    easy: '一度(いちど)に 1つ 受(う)け取(と)れます。前(まえ)のが 終(お)わるまで 待(ま)って ください。',
    en: 'One download at a time, please. Try again when the one before has ended.',
  }),
  tooMany: errorSpec('export.too_many', 'busy', {
    ja: 'いまダウンロードが混み合っています。少し待ってから、もう一度お試しください。',
    easy: 'いま 混(こ)んで います。少(すこ)し 待(ま)って、もう一度(いちど) やって ください。',
    en: 'Many downloads are running at the moment. Please wait a little and try again.',
  }),
};

/**
 * A file as it is to be sent: who asks (as attempts are counted), and its text in pieces, made when they are taken. CSV unless
 * `type` says otherwise.
 * `open`: readable by pages of other sites too.
 * `patienceMs`: how long its reader may take nothing, a minute unless said otherwise.
 */
export type ExportedFile = Readonly<{
  filename: string;
  type?: string;
  source: string;
  pieces: () => AsyncIterable<string>;
  open?: boolean;
  patienceMs?: number;
}>;

const MOST = 4;
const RETRY_AFTER_SECONDS = 30;
/** A reader who takes nothing for so long is given up: a file that nobody reads would keep its place from others. */
const PATIENCE_MS = 60_000;

/**
 * Sends long lists, few at a time, so that they never take the database from those who read pages: one at a time for each
 * source, four in all, in each process of the api.
 */
@Injectable()
export class RunningExports {
  /** Each source that has one running, and which. */
  private readonly running = new Map<string, symbol>();

  /** Streams the file as its reader takes it. Refuses with 429 (the source has one running) or 503 (four are), and `Retry-After`. */
  async send(request: FastifyRequest, reply: FastifyReply, file: ExportedFile): Promise<void> {
    const isHead = request.method === 'HEAD';
    const refused = isHead ? null : this.refusalFor(file.source);
    if (refused) return refuse(reply, refused);
    void reply
      .type(file.type ?? 'text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="${file.filename}"`);
    if (file.open === true) void reply.header('access-control-allow-origin', '*');
    // Fastify would read the whole file to answer HEAD, and send none of it. An empty stream: an empty text has a length.
    await reply.send(isHead ? Readable.from([]) : this.started(reply, file));
  }

  private refusalFor(source: string): ErrorSpec | null {
    if (this.running.has(source)) return exportErrors.oneAtATime;
    return this.running.size >= MOST ? exportErrors.tooMany : null;
  }

  /** The place is free again when the last piece was made, or when the reader went away and the statement under way has ended. */
  private started(reply: FastifyReply, { source, pieces, patienceMs = PATIENCE_MS }: ExportedFile): Readable {
    const own = Symbol(source);
    const leave = () => void (this.running.get(source) === own && this.running.delete(source));
    this.running.set(source, own);
    const stream = Readable.from(followed(pieces(), leave), { objectMode: false });
    stream.once('close', leave);
    reply.raw.setTimeout(patienceMs, () => reply.raw.destroy());
    return stream;
  }
}

async function* followed(pieces: AsyncIterable<string>, atTheEnd: () => void): AsyncGenerator<string> {
  yield* pieces;
  atTheEnd();
}

async function refuse(reply: FastifyReply, { code, message }: ErrorSpec): Promise<void> {
  void reply
    .status(code === exportErrors.tooMany.code ? 503 : 429)
    .header('retry-after', RETRY_AFTER_SECONDS)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8');
  await reply.send(`${message[requestLanguage()]}\n`);
}
