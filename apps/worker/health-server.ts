import { createServer, type Server } from 'node:http';

/** What a worker says of itself: alive, and whether it can work. */
export type Health = Readonly<{ isReady(): Promise<boolean> }>;

/** Answers `/healthz` (alive) and `/readyz` (200 when it can work, 503 otherwise) on the given address. */
export async function startHealthServer(host: string, port: number, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '', health).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function answer(url: string, health: Health): Promise<Readonly<{ status: number; body: object }>> {
  if (url === '/healthz') return { status: 200, body: { status: 'ok' } };
  if (url !== '/readyz') return { status: 404, body: { status: 'there is nothing here' } };
  const ready = await health.isReady().catch(() => false);
  return { status: ready ? 200 : 503, body: { ready } };
}
