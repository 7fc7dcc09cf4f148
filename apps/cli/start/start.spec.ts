import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portsFrom } from './addresses';
import { freePort, insistOnFreePorts } from './free-ports';
import { takeLock } from './lock';
import { emptyStateFolder, keepText, keptSecret, keptText, openStateFolder } from './state-folder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiraku-state-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('portsFrom', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['4100', 4100],
  ])('HIRAKU_PORT=%s puts the web on %d and the others behind it', (text, web) => {
    expect(portsFrom(text)).toEqual({ web, api: web + 1, mail: web + 2, smtp: web + 3, worker: web + 4 });
  });

  it.each(['abc', '0', '-1', '65535', '80.5', '0x'])('refuses HIRAKU_PORT=%s in words', (text) => {
    expect(() => portsFrom(text)).toThrow(`HIRAKU_PORT must be a whole number between 1 and 65531; it is "${text}".`);
  });
});

describe('insistOnFreePorts', () => {
  it('names the port that is taken, and goes on when it is free', async () => {
    const port = await freePort();
    const ports = { web: port, api: port, mail: port, smtp: port, worker: port };
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const refused = await insistOnFreePorts(ports, 0).catch(String);
    await new Promise((resolve) => other.close(resolve));
    expect(refused).toContain(`Port ${port} (web) is taken`);
    await expect(insistOnFreePorts(ports, 0)).resolves.toBeUndefined();
  });
});

describe('takeLock', () => {
  const file = (): string => join(folder, 'lock');

  it('is held once at a time, and says by whom', () => {
    const lock = takeLock(file(), 'http://127.0.0.1:3000');
    expect(() => takeLock(file(), 'x')).toThrow(`already running here (process ${process.pid}, http://127.0.0.1:3000)`);
    lock.release();
    expect(takeLock(file(), 'x').recovered).toBe(false);
  });

  it.each([
    ['whose holder is gone', '{"pid":4194305,"born":"1","address":"x"}'],
    ['whose number belongs to another process by now', `{"pid":${process.pid},"born":"0","address":"x"}`],
    ['half-written at a power cut', '{"pid":'],
    ['that is empty', ''],
  ])('recovers a lock %s', (_what, left) => {
    writeFileSync(file(), left);
    expect(takeLock(file(), 'x').recovered).toBe(true);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid });
  });
});

describe('the state folder', () => {
  it('keeps a secret of 32 bytes for this user only', () => {
    const state = openStateFolder(folder);
    const secret = keptSecret(state, 'secret');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(state, 'secret')).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('makes the folders above it too', () => {
    const state = openStateFolder(join(folder, 'not', 'there', 'yet'));
    expect(statSync(state.mail).isDirectory()).toBe(true);
  });

  it('refuses what is no secret of ours instead of overwriting it', () => {
    writeFileSync(join(folder, 'secret'), 'mine');
    expect(() => keptSecret(openStateFolder(folder), 'secret')).toThrow('does not hold a secret of Hiraku');
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('mine');
  });

  it('forgets what is ours and nothing else', () => {
    const state = openStateFolder(folder);
    keepText(state, 'demo-0123abcd', 'demo: resident a@example.jp x');
    keepText(state, 'notes', 'of somebody else');
    emptyStateFolder(state);
    expect([keptText(state, 'demo-0123abcd'), keptText(state, 'notes')]).toEqual([undefined, 'of somebody else']);
    expect(statSync(state.mail).isDirectory()).toBe(true);
  });

  it('says in a sentence when its place is a file, or inside of one', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => openStateFolder(file)).toThrow(`${file} is not a folder.`);
    expect(() => openStateFolder(join(file, 'inside'))).toThrow('is not a folder.');
  });
});
