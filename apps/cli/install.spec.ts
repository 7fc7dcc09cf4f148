import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'hiraku-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a checkout whose node_modules is a symbolic link', () => {
  it.each([
    ['to the packages of another checkout', 'packages'],
    ['to nowhere', 'nowhere'],
  ])('is refused in one sentence, and nothing behind the link is touched: %s', (_, target) => {
    const checkout = join(folder, target, 'checkout');
    mkdirSync(join(folder, 'packages'), { recursive: true });
    writeFileSync(join(folder, 'packages', 'theirs.txt'), 'theirs');
    mkdirSync(join(checkout, 'apps', 'cli'), { recursive: true });
    for (const file of ['bootstrap.mjs', 'install.mjs'])
      cpSync(join(__dirname, file), join(checkout, 'apps/cli', file));
    writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ packages: {} }));
    symlinkSync(join(folder, target === 'packages' ? target : 'none'), join(checkout, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'apps/cli/bootstrap.mjs'), 'start'], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('node_modules is a symbolic link; remove the link');
    expect(readdirSync(join(folder, 'packages'))).toContain('theirs.txt');
  });
});
