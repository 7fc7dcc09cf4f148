import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTextFile } from './read-text';

const folder = mkdtempSync(join(tmpdir(), 'hiraku-read-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(bytes: Uint8Array | string): string {
  const file = join(folder, 'minutes.txt');
  writeFileSync(file, bytes);
  return file;
}

// 「意見」 in each encoding.
test.each([
  ['UTF-8', [0xe6, 0x84, 0x8f, 0xe8, 0xa6, 0x8b]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xe6, 0x84, 0x8f, 0xe8, 0xa6, 0x8b]],
  ['Shift_JIS', [0x88, 0xd3, 0x8c, 0xa9]],
  ['UTF-16', [0xff, 0xfe, 0x0f, 0x61, 0x8b, 0x89]],
])('a text saved as %s is read', (_encoding, bytes) => {
  expect(readTextFile(saved(Uint8Array.from(bytes)))).toBe('意見');
});

test.each([
  ['no file', () => join(folder, 'none'), 'is not there'],
  ['a folder', () => folder, 'is no file'],
  ['no text', () => saved(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff])), 'is no text'],
  ['far too much', () => saved('雪'.repeat(4_000_000)), 'larger than 10 MB'],
])('%s is refused in a sentence', (_what, file, sentence) => {
  expect(() => readTextFile(file())).toThrow(sentence);
});
