import { Socket } from 'node:net';

/**
 * A socket that sends what was written together as one piece. Every statement of `pg` is three or four small messages, and
 * one write of one buffer costs the process less than one gathering write of four (measured: a tenth of a short statement).
 */
export class JoiningSocket extends Socket {
  override _writev(
    pieces: readonly Readonly<{ chunk: unknown; encoding: BufferEncoding }>[],
    done: (error?: Error | null) => void,
  ): void {
    const joined = Buffer.concat(pieces.map(({ chunk, encoding }) => asBuffer(chunk, encoding)));
    // The streams' own name for "these are bytes", missing from the type.
    this._write(joined, 'buffer' as BufferEncoding, done);
  }
}

function asBuffer(chunk: unknown, encoding: BufferEncoding): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  return Buffer.from(String(chunk), encoding);
}
