import { Writable } from 'node:stream';
import { writeOut } from './write-out';

async function* pieces(): AsyncGenerator<string> {
  yield 'one';
  yield 'two';
}

/** An output that takes `holds` pieces, then fails as the system does. */
function output(holds: number, code: string): Readonly<{ stream: Writable; taken: string[] }> {
  const taken: string[] = [];
  const stream = new Writable({
    write(piece, _encoding, done) {
      if (taken.length === holds) return done(Object.assign(new Error(`write ${code}`), { code }));
      taken.push(String(piece));
      done();
    },
  });
  return { stream, taken };
}

test('what is taken out goes to the output, which stays open', async () => {
  const { stream, taken } = output(9, 'none');
  await writeOut(pieces(), undefined, stream);
  expect([taken, stream.writableEnded]).toEqual([['one', 'two'], false]);
});

test('a reader who has seen enough is no trouble', async () => {
  const { stream, taken } = output(1, 'EPIPE');
  await writeOut(pieces(), undefined, stream);
  expect(taken).toEqual(['one']);
});

test('a full disk is told in a sentence', async () => {
  const { stream } = output(1, 'ENOSPC');
  await expect(writeOut(pieces(), undefined, stream)).rejects.toThrow(
    'The output could not be written whole: write ENOSPC',
  );
  await expect(writeOut(pieces(), '/no-such-folder/file.csv')).rejects.toThrow('could not be written whole');
});
