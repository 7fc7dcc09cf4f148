import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import { RunningExports } from './running-exports';

/** An export that gives its first line at once and the last one when it is told to. */
class Slow {
  private finish: () => void = () => undefined;
  private readonly finished = new Promise<void>((resolve) => (this.finish = resolve));
  started = 0;

  async *pieces(): AsyncGenerator<string> {
    this.started += 1;
    yield '行\r\n';
    await this.finished;
    yield '終わり\r\n';
  }

  end(): void {
    this.finish();
  }
}

/** Lines without end, as long as somebody takes them. */
async function* endlessPieces(): AsyncGenerator<string> {
  for (;;) yield await Promise.resolve('行\r\n'.repeat(10_000));
}

let app: FastifyInstance;
let slow: Slow;
let base: string;

beforeEach(async () => {
  slow = new Slow();
  const running = new RunningExports();
  app = fastify({ trustProxy: true });
  app.get('/list.csv', async (request, reply) => {
    await running.send(request, reply, { filename: 'list.csv', source: request.ip, pieces: () => slow.pieces() });
  });
  app.get('/broken.csv', async (request, reply) => {
    const pieces = () => brokenPieces();
    await running.send(request, reply, { filename: 'broken.csv', source: request.ip, pieces });
  });
  app.get('/endless.csv', async (request, reply) => {
    const file = { filename: 'endless.csv', source: request.ip, pieces: endlessPieces, patienceMs: 50 };
    await running.send(request, reply, file);
  });
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  slow.end();
  app.server.closeAllConnections();
  await app.close();
});

async function* brokenPieces(): AsyncGenerator<string> {
  throw new Error('the database went away');
}

/** The reply to a request from an address, as soon as its head is there. */
async function ask(address: string, path = '/list.csv', method = 'GET'): Promise<IncomingMessage> {
  const request = get(`${base}${path}`, { method, agent: false, headers: { 'x-forwarded-for': address } }).end();
  const [reply] = await once(request, 'response');
  return reply;
}

async function textOf(reply: IncomingMessage): Promise<string> {
  reply.setEncoding('utf8');
  let text = '';
  for await (const piece of reply) text += String(piece);
  return text;
}

/** Asks until something else comes than a refusal: when a place gets free is the server's to say. */
async function askUntilTaken(address: string): Promise<IncomingMessage> {
  for (;;) {
    const reply = await ask(address);
    if (reply.statusCode === 200) return reply;
    await textOf(reply);
  }
}

describe('long lists', () => {
  it('are sent one at a time to each source, the second being told when to come back', async () => {
    const first = await ask('192.0.2.1');
    const second = await ask('192.0.2.1');
    expect([first.statusCode, second.statusCode, second.headers['retry-after']]).toEqual([200, 429, '30']);
    expect(await textOf(second)).toBe(
      'ダウンロードは一度に一つずつお願いします。前のものが終わってから、もう一度お試しください。\n',
    );
    slow.end();
    expect(await textOf(first)).toBe('行\r\n終わり\r\n');
    expect(first.headers['content-disposition']).toBe('attachment; filename="list.csv"');
    expect(await textOf(await askUntilTaken('192.0.2.1'))).toBe('行\r\n終わり\r\n');
  });

  it('are four at most, whoever asks', async () => {
    const taken = await Promise.all([1, 2, 3, 4].map((n) => ask(`192.0.2.${n}`)));
    expect(taken.map((reply) => reply.statusCode)).toEqual([200, 200, 200, 200]);
    const fifth = await ask('192.0.2.5');
    expect([fifth.statusCode, fifth.headers['retry-after'], slow.started]).toEqual([503, '30', 4]);
    slow.end();
    await Promise.all(taken.map(textOf));
    expect((await askUntilTaken('192.0.2.5')).statusCode).toBe(200);
  });

  it('give their place back when the reader goes away', async () => {
    const left = await ask('192.0.2.1', '/endless.csv');
    left.destroy();
    expect((await askUntilTaken('192.0.2.1')).statusCode).toBe(200);
  });

  it('give their place back when the reader takes nothing', async () => {
    const unread = await ask('192.0.2.1', '/endless.csv');
    expect((await askUntilTaken('192.0.2.1')).statusCode).toBe(200);
    await expect(textOf(unread)).rejects.toThrow('aborted');
  });

  it('give their place back when they cannot be made', async () => {
    for (let n = 0; n < 5; n += 1) expect((await ask('192.0.2.1', '/broken.csv')).statusCode).not.toBe(429);
  });

  it('are not made for somebody who asks for the head alone', async () => {
    const reply = await ask('192.0.2.1', '/list.csv', 'HEAD');
    expect([reply.statusCode, reply.headers['content-type'], slow.started]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      0,
    ]);
  });
});
