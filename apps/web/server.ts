import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequestHandler, type ServerBuild } from 'react-router';
import { loadAssets } from './server/assets.ts';
import { readConfig } from './server/config.ts';
import { servePages } from './server/pages.ts';
import { isPassed, passOn, passUpgrade } from './server/proxy.ts';

/** How long requests under way may take after a SIGTERM, in milliseconds. */
const drainMs = 30_000;
/** For how long before that connections that were kept open get to hear that this process goes. */
const lingerMs = 2_000;
/** Whoever was told comes back at once, over another connection: nobody is there only when nobody was for this long. */
const quietMs = 200;

const config = readConfig(process.env);
const build: ServerBuild = await import(new URL('./build/server/index.js', import.meta.url).href);
const assets = await loadAssets(fileURLToPath(new URL('./build/client/', import.meta.url)), {
  // The very file that checks the log, for people to take along and for the page `/verify` to run.
  '/verifier.mjs': fileURLToPath(new URL('../verifier/verifier.mjs', import.meta.url)),
});
const pages = servePages(createRequestHandler(build, 'production'), config);
let draining = false;

function fail(response: ServerResponse, error: unknown): void {
  const id = randomUUID();
  console.error(
    JSON.stringify({ level: 'error', app: 'web', id, error: error instanceof Error ? error.stack : String(error) }),
  );
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`エラーが起きました。番号 / An error occurred, number: ${id}\n`);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (draining) response.setHeader('connection', 'close');
  if (path === '/healthz') {
    response.writeHead(draining ? 503 : 200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end(draining ? 'draining\n' : 'ok\n');
    return;
  }
  if (isPassed(request.method ?? 'GET', path)) return passOn(request, response, config.apiUrl);
  if ((request.method === 'GET' || request.method === 'HEAD') && (await assets(request, response, path))) return;
  await pages(request, response);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => fail(response, error));
});
server.on('upgrade', (request, socket, head) => {
  if ((request.url ?? '').split('?')[0] === '/graphql') passUpgrade(request, socket, head, config.apiUrl);
  else socket.destroy();
});

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), drainMs).unref();
}

/**
 * An end that cuts nobody short: whoever keeps a connection open may send the next request at the very moment it is
 * closed. So everything is still answered, each answer says that its connection ends, until nobody is connected.
 */
function drain(): void {
  if (draining) return;
  draining = true;
  const began = performance.now();
  let lastSeen = began;
  const look = setInterval(() => {
    server.getConnections((error, count) => {
      const now = performance.now();
      if (!error && count > 0) lastSeen = now;
      if (now - began < lingerMs && now - lastSeen < quietMs) return;
      clearInterval(look);
      stop();
    });
  }, 25);
}
process.on('SIGTERM', drain);
process.on('SIGINT', () => {
  draining = true;
  stop();
});

server.on('error', (error) => {
  console.error(`The site cannot listen on ${config.host}:${config.port}: ${error.message}`);
  process.exit(1);
});
server.listen(config.port, config.host, () => {
  console.log(`web: http://${config.host}:${config.port}`);
});
