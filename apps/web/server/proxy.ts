import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';

/** Addresses of the api that are reachable under the site's own. Metrics and readiness are not among them. */
const passed = ['/graphql', '/feeds/', '/exports/', '/log/'];

/** Headers that belong to one connection only (RFC 9110, 7.6.1). */
const hopHeaders = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

/** Whether a request is the api's to answer. Unsubscribing by one click is a POST of a mail program (RFC 8058). */
export const isPassed = (method: string, path: string): boolean =>
  (method === 'POST' && path === '/unsubscribe') ||
  passed.some((prefix) => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix));

/** A message's headers without those of the connection it came by. */
export function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = String(headers.connection ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopHeaders.has(name) && !named.includes(name)));
}

/** The chain of addresses a request came through, ending with the one that spoke to us. */
export const forwardedFor = (request: IncomingMessage): string =>
  [request.headers['x-forwarded-for'], request.socket.remoteAddress].flat().filter(Boolean).join(', ');

function onward(request: IncomingMessage, api: URL, headers: IncomingHttpHeaders) {
  const { request: send } = api.protocol === 'https:' ? https : http;
  return send({
    hostname: api.hostname,
    port: api.port,
    method: request.method,
    path: request.url,
    headers: {
      ...headers,
      host: api.host,
      'x-forwarded-for': forwardedFor(request),
      'x-forwarded-host': request.headers['x-forwarded-host'] ?? request.headers.host,
    },
  });
}

/** Hands a request to the api and its reply back, as a stream in both directions. */
export function passOn(request: IncomingMessage, response: ServerResponse, api: URL): void {
  const outgoing = onward(request, api, withoutHops(request.headers));
  outgoing.on('response', (reply) => {
    response.writeHead(reply.statusCode ?? 502, withoutHops(reply.headers));
    reply.pipe(response);
    reply.on('error', () => response.destroy());
  });
  outgoing.on('error', () => {
    if (response.headersSent) return response.destroy();
    response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
    response.end('The api cannot be reached. / いま応答できません。\n');
    return response;
  });
  response.on('close', () => outgoing.destroy());
  request.pipe(outgoing);
}

/** Hands a WebSocket handshake to the api and joins the two connections. */
export function passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, api: URL): void {
  const headers = { ...withoutHops(request.headers), connection: 'Upgrade', upgrade: request.headers.upgrade };
  const outgoing = onward(request, api, headers);
  const end = () => {
    socket.destroy();
    outgoing.destroy();
  };
  outgoing.on('upgrade', (reply, apiSocket, apiHead) => {
    const lines = Object.entries(reply.headers).map(([name, value]) => `${name}: ${String(value)}`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    if (apiHead.length) socket.write(apiHead);
    if (head.length) apiSocket.write(head);
    apiSocket.pipe(socket).pipe(apiSocket);
    apiSocket.on('error', end);
    apiSocket.on('close', end);
  });
  outgoing.on('response', (reply) => {
    socket.end(`HTTP/1.1 ${reply.statusCode ?? 502} ${reply.statusMessage ?? ''}\r\nconnection: close\r\n\r\n`);
    outgoing.destroy();
  });
  outgoing.on('error', end);
  socket.on('error', end);
  outgoing.end();
}
