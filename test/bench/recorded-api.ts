import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

// The api's answers, from memory: asks the real api the first time a question comes, and repeats itself from then on. Before a
// second site it shows what rendering a page costs the framework alone, the same page with the same words.

const real = `http://127.0.0.1:${process.env['API_PORT']}`;
type Answer = Readonly<{ status: number; type: string; body: Buffer }>;
const answers = new Map<string, Promise<Answer>>();

async function ask(path: string, body: Buffer<ArrayBuffer>, language: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-hiraku-language': language };
  const reply = await fetch(`${real}${path}`, { method: 'POST', headers, body });
  const type = reply.headers.get('content-type') ?? 'application/json';
  return { status: reply.status, type, body: Buffer.from(await reply.arrayBuffer()) };
}

function remembered(request: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<Answer> {
  const language = String(request.headers['x-hiraku-language'] ?? 'ja');
  const key = createHash('sha256').update(`${request.url} ${language} `).update(body).digest('hex');
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = ask(request.url ?? '/', body, language)));
  return answer;
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    remembered(request, Buffer.concat(chunks)).then(
      ({ status, type, body }) =>
        response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
