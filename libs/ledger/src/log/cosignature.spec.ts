import { generateKeyPairSync } from 'node:crypto';
import { cosign, cosignedAt, readWitness, withCosignatures, writtenWitness } from './cosignature';
import { readNote, readVerifier, signNote } from './signed-note';

const log = generateKeyPairSync('ed25519').privateKey;
const witness = generateKeyPairSync('ed25519').privateKey;
const NAME = 'witness.example/w1';
const TEXT = `hiraku.example/log\n3\n${Buffer.alloc(32, 7).toString('base64')}\n`;
const NOTE = signNote(TEXT, 'hiraku.example/log', log);
const key = readWitness(writtenWitness(NAME, witness));

function noteWith(line: string) {
  const note = withCosignatures(NOTE, line);
  if (!note || !key) throw new Error('no note');
  return { note, key };
}

describe('cosignatures', () => {
  // The example of the specification (C2SP tlog-cosignature), whose key id was computed from a key that it does not give.
  it('have the shape of the published example', () => {
    const example =
      '\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n';
    const [, published] = readNote(NOTE + example)?.signatures ?? [];
    const [, own] = readNote(NOTE + cosign(TEXT, NAME, witness, 1_679_315_147))?.signatures ?? [];
    expect(published?.signature.readBigUInt64BE(0)).toBe(1_679_315_147n);
    expect(own?.signature.length).toBe(published?.signature.length);
    expect(own?.signature.readBigUInt64BE(0)).toBe(1_679_315_147n);
  });

  it('say when the witness signed', () => {
    const { note, key: verifier } = noteWith(cosign(TEXT, NAME, witness, 1_700_000_000));
    expect(cosignedAt(note, verifier)).toBe(1_700_000_000);
  });

  it('are those of the checkpoint they were made for, and of no other', () => {
    const other = cosign(TEXT.replace('\n3\n', '\n4\n'), NAME, witness, 1_700_000_000);
    const { note, key: verifier } = noteWith(other);
    expect(cosignedAt(note, verifier)).toBeNull();
  });

  it('do not hold with another time', () => {
    const line = cosign(TEXT, NAME, witness, 1_700_000_000);
    const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64');
    bytes.writeBigUInt64BE(1_700_000_001n, 4);
    const { note, key: verifier } = noteWith(`\u2014 ${NAME} ${bytes.toString('base64')}\n`);
    expect(cosignedAt(note, verifier)).toBeNull();
  });

  it.each([
    ['', 'nothing'],
    ['no signature\n', 'something else'],
    [`\u2014 ${NAME} AAAA`, 'a line without its end'],
    [`other text\n\n\u2014 ${NAME} AAAAAAAAAAAA\n`, 'another note'],
  ])('are not read from %j, which is %s', (lines) => {
    expect(withCosignatures(NOTE, lines)).toBeNull();
  });

  it.each([
    ['the key of a log', () => writtenWitness(NAME, witness).replace(/\+B/, '+A')],
    ['a key under another name', () => writtenWitness(NAME, witness).replace('w1', 'w2')],
    ['nothing', () => ''],
  ])('are not checked with %s', (_, written) => {
    expect(readWitness(written())).toBeNull();
  });

  it('keep keys of witnesses and of logs apart', () => {
    expect(readVerifier(writtenWitness(NAME, witness))).toBeNull();
  });
});
