import { connect, type Socket } from 'node:net';

/** One HTTP request as it goes over the wire, and where to. */
export type Request = Readonly<{ port: number; bytes: Buffer }>;

/** A POST of JSON, or a GET where there is no body. */
export function request(
  port: number,
  path: string,
  body: unknown = undefined,
  headers: Readonly<Record<string, string>> = {},
): Request {
  const payload = body === undefined ? '' : JSON.stringify(body);
  const lines = [
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(payload)}`]),
  ];
  return { port, bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n${payload}`) };
}

export type Load = Readonly<{ perSecond: number; p50: number; p99: number; answers: number; failures: number }>;

/**
 * Asks in a closed loop over `connections` kept-alive connections for `seconds`, or until `next` gives no more requests.
 * Latencies are in milliseconds. An answer that is not 200, or holds GraphQL errors, is a failure.
 */
export async function load(next: () => Request | undefined, connections: number, seconds: number): Promise<Load> {
  const latencies: number[] = [];
  let failures = 0;
  const begun = performance.now();
  const deadline = begun + seconds * 1000;
  const worker = async () => {
    const first = next();
    if (!first) return;
    const client = new Client(await open(first.port));
    for (let one: Request | undefined = first; one && performance.now() < deadline; one = next()) {
      const asked = performance.now();
      const answer = await client.ask(one.bytes);
      latencies.push(performance.now() - asked);
      if (answer.status !== 200 || answer.body.includes('"errors":[')) failures += 1;
    }
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = (performance.now() - begun) / 1000;
  const sorted = latencies.toSorted((one, other) => one - other);
  const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
  return {
    perSecond: latencies.length / elapsed,
    p50: quantile(0.5),
    p99: quantile(0.99),
    answers: latencies.length,
    failures,
  };
}

/** One answer, for comparing what two servers say. */
export async function once(one: Request): Promise<Readonly<{ status: number; body: string }>> {
  const client = new Client(await open(one.port));
  try {
    return await client.ask(one.bytes);
  } finally {
    client.close();
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** A minimal HTTP/1.1 client over one connection: the load must cost less than what it measures. */
class Client {
  private received: Buffer = Buffer.alloc(0);
  private waiting: ((answer: Readonly<{ status: number; body: string }>) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;

  constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.read(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('the server closed the connection')));
  }

  ask(bytes: Buffer): Promise<Readonly<{ status: number; body: string }>> {
    return new Promise((resolve, reject) => {
      this.waiting = resolve;
      this.failed = reject;
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const body = bodyOf(head, this.received.subarray(end + 4));
    if (body === undefined) return;
    this.received = Buffer.alloc(0);
    this.waiting?.({ status: Number(head.slice(9, 12)), body });
  }
}

/** The body once it has arrived whole, by its length or its chunks. */
function bodyOf(head: string, rest: Buffer): string | undefined {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return rest.length >= Number(length) ? rest.toString('utf8', 0, Number(length)) : undefined;
  if (!rest.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return undefined;
  return unchunked(rest);
}

function unchunked(bytes: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (!size) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
  return Buffer.concat(parts).toString('utf8');
}
