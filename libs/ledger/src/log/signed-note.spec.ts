import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { checkpointText, readCheckpoint } from './checkpoint';
import { isSignedBy, readNote, readVerifier, signNote, writtenVerifier } from './signed-note';

// The example of the format's first description, golang.org/x/mod/sumdb/note.
const KNOWN = {
  verifier: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  note: `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`,
};

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const NAME = 'log.example.jp/hiraku';

function check(note: string, written: string): boolean {
  const [read, verifier] = [readNote(note), readVerifier(written)];
  return read !== null && verifier !== null && isSignedBy(read, verifier);
}

describe('a signed note', () => {
  it('is checked as others check it', () => expect(check(KNOWN.note, KNOWN.verifier)).toBe(true));

  it('is signed by the key that it names, and by no other', () => {
    const note = signNote('origin\n3\nroot\n', NAME, privateKey);
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(check(note, writtenVerifier(NAME, publicKey))).toBe(true);
    expect(check(note, writtenVerifier(NAME, other))).toBe(false);
    expect(check(note, writtenVerifier('somebody.else', publicKey))).toBe(false);
  });

  it('is no longer signed when any of its bytes is changed', () => {
    const note = Buffer.from(signNote('origin\n3\nroot\n', NAME, privateKey));
    const written = writtenVerifier(NAME, publicKey);
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const changed = Buffer.from(note);
        changed[place] = (changed[place] ?? 0) ^ flip;
        expect(check(changed.toString('utf8'), written)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is none without a blank line, a last line feed or with a line that is no signature', () => {
    const note = signNote('text\n', NAME, privateKey);
    for (const broken of ['', 'text', note.slice(0, -1), note.replace('\n\n', '\n'), `${note}more\n`]) {
      expect(readNote(broken)).toBeNull();
    }
  });

  it.each([
    '',
    'name+00000000+AAAA',
    KNOWN.verifier.replace('c74f', 'c74e'),
    KNOWN.verifier.slice(0, -4),
    `a ${KNOWN.verifier}`,
  ])('has no verifier in %j', (written) => expect(readVerifier(written)).toBeNull());

  it('is not made of a text without its end, nor under a name that could be two', () => {
    expect(() => signNote('text', NAME, privateKey)).toThrow(RangeError);
    expect(() => signNote('text\n', 'two names', privateKey)).toThrow(RangeError);
    expect(() => signNote('text\n', 'a+b', privateKey)).toThrow(RangeError);
  });
});

describe('a checkpoint', () => {
  const checkpoint = { origin: NAME, size: 20_852_163, root: Buffer.alloc(32, 7) };

  it('is read as it was written, with whatever lines follow', () => {
    expect(readCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
    expect(readCheckpoint(`${checkpointText(checkpoint)}an extension\n`)).toEqual(checkpoint);
  });

  it.each([
    ['a leading nought', '\n020852163\n', '\n020852163\n'],
    ['no size', '\n20852163\n', '\n\n'],
    ['a negative size', '\n20852163\n', '\n-1\n'],
    ['a short root', 'Bwc', 'Bw'],
    ['a root written in a second way', 'Bwc=', 'Bwd='],
  ])('is none with %s', (_what, from, to) => {
    const text = checkpointText(checkpoint);
    const broken = text.includes(from) ? text.replace(from, to) : text.replace('\n20852163\n', to);
    expect(readCheckpoint(broken)).toBeNull();
  });

  it.each(['', 'two\nlines'])('has no log called %j', (origin) => {
    expect(() => checkpointText({ ...checkpoint, origin })).toThrow(RangeError);
  });
});
