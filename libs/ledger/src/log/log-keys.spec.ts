import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '#platform';
import { somewhere, startTestContext, type TestContext } from '#testing';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { LogIdentity } from './log-identity';
import { makeLogKeys, readLogKeys, retireLogKeys, rotateLogKeys } from './log-keys';
import { LogStore } from './log.store';
import { SequenceEvents } from './sequence-events';
import { isSignedBy, rawPublicKey, readNote, readVerifier } from './signed-note';

describe('the file with the keys of the log', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hiraku-keys-'));
    file = join(folder, 'deep', 'log-key');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const shown = () => (readLogKeys(file) ?? []).map((key) => rawPublicKey(key).toString('hex'));

  it('is made once, for its owner alone', () => {
    expect(readLogKeys(file)).toBeNull();
    const made = makeLogKeys(file);
    expect(rawPublicKey(makeLogKeys(file)[0])).toEqual(rawPublicKey(made[0]));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['log-key']);
  });

  it('is not touched by another container that makes it at the same moment under the same process number', () => {
    makeLogKeys(file);
    const [first] = shown();
    // What the other one has linked and not yet cleared away: the same file under a second name.
    linkSync(file, `${file}.${process.pid}.new`);
    makeLogKeys(file);
    expect(shown()).toEqual([first]);
  });

  it('takes up a new key before the old ones, and lets those go', () => {
    makeLogKeys(file);
    const [first] = shown();
    rotateLogKeys(file);
    expect(shown()).toEqual([expect.not.stringMatching(first ?? ''), first]);
    const [second] = shown();
    expect(retireLogKeys(file)).toBe(1);
    expect(shown()).toEqual([second]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is not used when others can read it, or when it holds something else', () => {
    makeLogKeys(file);
    chmodSync(file, 0o640);
    expect(() => readLogKeys(file)).toThrow('can be read by others');
    const { privateKey } = generateKeyPairSync('x25519');
    for (const text of ['', 'a key', privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
      writeFileSync(file, text);
      chmodSync(file, 0o600);
      expect(() => readLogKeys(file)).toThrow('no Ed25519 key');
    }
  });
});

describe('a change of keys', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await startTestContext([LedgerModule]);
  });
  afterAll(() => context.close());

  /** A new event, and who of the log's keys signed the checkpoint that counts it. */
  async function signers(): Promise<readonly string[]> {
    await enquiries(context, await somewhere(context), [{ title: '夜のバス', text: '一時間に一本あると助かります。' }]);
    await context.get(SequenceEvents).execute();
    const [db, store] = [context.get(Database), context.get(LogStore)];
    const note = readNote((await store.newest(db))?.note ?? '');
    if (!note) throw new Error('there is no note');
    const keys = (await context.get(LogIdentity).public(db)).keys;
    const signing = keys.filter((key) => {
      const verifier = readVerifier(key);
      return verifier !== null && isSignedBy(note, verifier);
    });
    expect(note.signatures).toHaveLength(signing.length);
    return signing;
  }

  it('is vouched for by the old key, and both stay named', async () => {
    const file = context.config.logKeyFile ?? '';
    const [old = ''] = await signers();
    rotateLogKeys(file);
    const both = await signers();
    expect(both).toEqual([expect.not.stringContaining(old), old]);
    retireLogKeys(file);
    expect(await signers()).toEqual([both[0]]);
    const { keys } = await context.get(LogIdentity).public(context.get(Database));
    expect(keys.slice(0, 2)).toEqual(both);
  });

  it('is never made by a file that vanished: the log stands still until it is back', async () => {
    const file = context.config.logKeyFile ?? '';
    const before = await signers();
    renameSync(file, `${file}.away`);
    await expect(signers()).rejects.toThrow('put it back');
    expect(existsSync(file)).toBe(false);
    renameSync(`${file}.away`, file);
    expect(await signers()).toEqual(before);
  });
});
