import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageHeader, splitLanguage } from '../app/lib/language.ts';
import { keepMoments } from './cache.ts';
import type { WebConfig } from './config.ts';
import { chooseEncoding, encode, type Encoding } from './encoding.ts';
import { mayPost } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { forwardedFor, withoutHops } from './proxy.ts';

/** The built site: a function from a request to a reply. */
export type Render = (request: Request) => Promise<Response>;

type Page = Readonly<{
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Buffer;
  etag: string | null;
  encoded: Map<Encoding, Promise<Buffer>>;
}>;

const largestForm = 1_000_000;

class TooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestForm) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The address of a request, on this site whatever stands in its path: `//host/…` would be another site's address, and so
 * would be every address that the page gives of itself.
 */
export function addressHere(target: string, origin: string): URL {
  const here = new URL(origin);
  const whole = here.origin + target.replace(/^[/\\]+/, '/');
  const url = URL.canParse(whole) ? new URL(whole) : here;
  return url.origin === here.origin ? url : here;
}

async function toRequest(message: IncomingMessage, origin: string): Promise<Request> {
  const { language, path } = splitLanguage(message.url ?? '/');
  const headers = new Headers();
  for (const [name, value] of Object.entries(withoutHops(message.headers))) {
    if (value !== undefined) headers.set(name, String(value));
  }
  // The guard has already judged the origin, knowing the address people use; the router below does not know it.
  headers.delete('origin');
  headers.set(languageHeader, language);
  headers.set('x-forwarded-for', forwardedFor(message));
  const method = message.method ?? 'GET';
  const reads = method === 'GET' || method === 'HEAD';
  return new Request(addressHere(path, origin), {
    method: method === 'HEAD' ? 'GET' : method,
    headers,
    ...(reads ? {} : { body: new Uint8Array(await readBody(message)) }),
  });
}

async function toPage(reply: Response): Promise<Page> {
  const body = Buffer.from(await reply.arrayBuffer());
  const cookies = reply.headers.getSetCookie().map((value) => ['set-cookie', value] as const);
  const others = [...reply.headers].filter(([name]) => name !== 'set-cookie');
  const isPublic = reply.status === 200 && (reply.headers.get('cache-control') ?? '').includes('public');
  const etag = isPublic ? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"` : null;
  return { status: reply.status, headers: [...others, ...cookies], body, etag, encoded: new Map() };
}

const isAnonymousRead = (message: IncomingMessage): boolean =>
  (message.method === 'GET' || message.method === 'HEAD') && !/(^|;\s*)hiraku_/.test(message.headers.cookie ?? '');

async function send(message: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  for (const [name, value] of page.headers) response.appendHeader(name, value);
  response.appendHeader('vary', 'Cookie, Accept-Encoding');
  if (page.etag) response.setHeader('etag', page.etag);
  if (page.etag && message.headers['if-none-match'] === page.etag) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  const encoding = page.body.length < 1000 ? 'identity' : chooseEncoding(message.headers['accept-encoding']);
  const body = page.encoded.get(encoding) ?? encode(page.body, encoding, 5);
  page.encoded.set(encoding, body);
  const bytes = await body;
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(page.status, { 'content-length': bytes.length });
  response.end(message.method === 'HEAD' ? undefined : bytes);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${sentence}\n`);
}

/** Answers with pages: rendered for one person, or shared for a moment among readers without an account. */
export function servePages(render: Render, config: WebConfig) {
  const shared = keepMoments<Page>(
    config.cacheMs,
    500,
    () => performance.now(),
    (page) => page.etag !== null,
  );
  const security = securityHeaders(config.origin);
  const renderPage = async (message: IncomingMessage) =>
    toPage(await render(await toRequest(message, config.origin ?? `http://${message.headers.host ?? 'localhost'}`)));

  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value ?? '');
    const reads = message.method === 'GET' || message.method === 'HEAD';
    if (!reads && message.method !== 'POST') return refuse(response, 405, 'Method not allowed.');
    if (!reads && !mayPost({ headers: message.headers, origin: config.origin })) {
      return refuse(
        response,
        403,
        'この送信は別のサイトから来たため、受け付けませんでした。 / This form came from another site and was not accepted.',
      );
    }
    try {
      const page = isAnonymousRead(message)
        ? await shared.get(message.url ?? '/', () => renderPage(message))
        : await renderPage(message);
      if (!reads) shared.forget();
      await send(message, response, page);
    } catch (error) {
      if (error instanceof TooLarge)
        return refuse(response, 413, '送られた内容が大きすぎます。 / What was sent is too large.');
      throw error;
    }
  };
}
