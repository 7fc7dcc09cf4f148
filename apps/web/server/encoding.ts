import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best encoding a client takes (RFC 9110, 12.5.3); `q=0` refuses one. */
export function chooseEncoding(accept: string | string[] | undefined): Encoding {
  const offered = new Set(
    String(accept ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]),
  );
  if (offered.has('br')) return 'br';
  return offered.has('gzip') ? 'gzip' : 'identity';
}

/** Compresses text: quality 11 for what is kept for ever, 5 for a page made for one reader. */
export async function encode(body: Buffer, encoding: Encoding, quality: 5 | 11): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
    case 'gzip':
      return zip(body, { level: quality === 11 ? 9 : 6 });
    case 'identity':
      return body;
  }
}
