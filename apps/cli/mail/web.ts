import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saidBy } from '../obstacle';
import type { Mailbox } from './mailbox';
import { htmlPart, listPage, messagePage } from './pages';

const SHOWN = 200;
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PART_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

type Reply = Readonly<{ status: number; type: string; body: string | Buffer; policy?: string }>;

const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: 'ありません。 Not found.' };

/** The inbox as pages for people and as JSON for tests. */
export function inboxServer(mailbox: Mailbox, folder: string): Server {
  return createServer((request, response) => {
    reply(request, mailbox, folder)
      .catch((error: unknown): Reply => ({
        status: 500,
        type: 'text/plain',
        body: saidBy(error),
      }))
      .then((answer) => send(response, answer))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}

/** Only names of this machine are served: a page elsewhere must not read the inbox by pointing its own name here. */
async function reply(request: IncomingMessage, mailbox: Mailbox, folder: string): Promise<Reply> {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ''))
    return { ...NOT_FOUND, status: 421 };
  const [, place, id, part] = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.split('/');
  if (place === 'messages' && id === undefined) return messages(request.method, mailbox);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { ...NOT_FOUND, status: 405 };
  if (place === '') return html(listPage(await mailbox.list(SHOWN), await mailbox.count()));
  const message = place === 'message' && id !== undefined ? await mailbox.find(id) : undefined;
  if (!message) return NOT_FOUND;
  switch (part) {
    case undefined:
      return html(messagePage(message));
    case 'html':
      return { ...html(htmlPart(message)), policy: PART_POLICY };
    case 'raw':
      return { status: 200, type: 'text/plain', body: await readFile(join(folder, `${message.id}.eml`)) };
    default:
      return NOT_FOUND;
  }
}

async function messages(method: string | undefined, mailbox: Mailbox): Promise<Reply> {
  if (method === 'DELETE') {
    await mailbox.clear();
    return { status: 200, type: 'application/json', body: '[]' };
  }
  return { status: 200, type: 'application/json', body: JSON.stringify(await mailbox.list()) };
}

function html(body: string): Reply {
  return { status: 200, type: 'text/html', body };
}

function send(response: ServerResponse, { status, type, body, policy = PAGE_POLICY }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}
