import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { chooseEncoding, encode, type Encoding } from './encoding.ts';

type Asset = {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly lasting: boolean;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
};

/** Answers requests for built files; `false` when there is no such file. */
export type Assets = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const incompressible = new Set(['.png', '.ico']);

async function readAsset(path: string, file: string): Promise<[string, Asset]> {
  const body = await readFile(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const encoded = new Map<Encoding, Promise<Buffer>>();
  if (incompressible.has(extname(file)))
    (['br', 'gzip'] as const).forEach((encoding) => encoded.set(encoding, Promise.resolve(body)));
  return [path, { body, type, etag, lasting: path.startsWith('/assets/'), encoded }];
}

const encodedBody = (asset: Asset, encoding: Encoding): Promise<Buffer> => {
  const known = asset.encoded.get(encoding);
  if (known) return known;
  const fresh = encode(asset.body, encoding, 11);
  asset.encoded.set(encoding, fresh);
  return fresh;
};

/**
 * Holds the built files in memory, compressed once at first use. Only names found at the start are served,
 * so no request can leave the folder. Files under `/assets/` carry their hash in the name and never change. `others` are
 * files from elsewhere, by the address they have here.
 */
export async function loadAssets(folder: string, others: Readonly<Record<string, string>> = {}): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const built = files.map((entry): [string, string] => {
    const file = join(entry.parentPath, entry.name);
    return [`/${relative(folder, file).split(sep).join('/')}`, file];
  });
  const all = [...built, ...Object.entries(others)];
  const assets = new Map(await Promise.all(all.map(([path, file]) => readAsset(path, file))));

  return async (request, response, path) => {
    const asset = assets.get(path);
    if (!asset) return false;
    const encoding = incompressible.has(extname(path))
      ? 'identity'
      : chooseEncoding(request.headers['accept-encoding']);
    response.setHeader('cache-control', asset.lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    response.setHeader('etag', asset.etag);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === asset.etag) {
      response.writeHead(304).end();
      return true;
    }
    const body = await encodedBody(asset, encoding);
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.writeHead(200, { 'content-type': asset.type, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
