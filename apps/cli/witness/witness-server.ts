import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readWitnessRequest } from '#ledger';
import type { Witness } from './witness';

const LARGEST = 65_536;
const TEXT = 'text/plain; charset=utf-8';

/**
 * `POST /add-checkpoint` (C2SP tlog-witness); and for people `GET /checkpoint`, the last checkpoint with both signatures,
 * and `GET /key`. `said` is told what was decided.
 */
export function witnessServer(witness: Witness, said: (line: string) => void): Server {
  const server = createServer((request, response) => {
    answer(witness, request, response, said).catch((error: unknown) => {
      said(`failed: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) send(response, 500, 'something went wrong here\n');
    });
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 5_000;
  return server;
}

async function answer(
  witness: Witness,
  request: IncomingMessage,
  response: ServerResponse,
  said: (line: string) => void,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (request.method === 'GET' && path === '/checkpoint') {
    const last = witness.last();
    return send(response, last ? 200 : 404, last?.note ?? 'nothing was signed yet\n');
  }
  if (request.method === 'GET' && path === '/key') return send(response, 200, `${witness.verifier}\n`);
  if (path !== '/add-checkpoint') return send(response, 404, 'there is nothing here\n');
  if (request.method !== 'POST') return send(response, 405, 'POST it\n');
  const body = await bodyOf(request);
  if (body === null) return send(response, 413, 'this is too long\n');
  return judge(witness, body, response, said);
}

function judge(witness: Witness, body: string, response: ServerResponse, said: (line: string) => void): void {
  const asked = readWitnessRequest(body);
  if (!asked) return send(response, 400, 'this is no request to add a checkpoint\n');
  const judged = witness.judge(asked);
  if (judged.status === 200) {
    said(`signed: ${asked.note.split('\n').slice(0, 2).join(' ')}`);
    return send(response, 200, judged.lines);
  }
  said(`refused with ${judged.status}: ${judged.reason}`);
  return judged.status === 409
    ? send(response, 409, `${judged.size}\n`, 'text/x.tlog.size')
    : send(response, judged.status, `${judged.reason}\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LARGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: string, type = TEXT): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
