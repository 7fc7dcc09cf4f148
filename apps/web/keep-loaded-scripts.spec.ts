import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepLoadedScripts } from './keep-loaded-scripts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hiraku-assets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));

describe('the scripts of the site', () => {
  it('are those that the script of the pages reaches, however far; styles stay', async () => {
    await write({
      'entry.client-a1.js': 'import "./shared-b2.js"',
      'shared-b2.js': 'const later = () => import("./later-c3.js")',
      'later-c3.js': 'export {}',
      'home-d4.js': 'import "./shared-b2.js"',
      'manifest-e5.js': '{"home": "home-d4.js"}',
      'root-f6.css': 'p {}',
    });
    await expect(keepLoadedScripts(folder)).resolves.toEqual(['home-d4.js', 'manifest-e5.js']);
    expect((await readdir(folder)).sort()).toEqual([
      'entry.client-a1.js',
      'later-c3.js',
      'root-f6.css',
      'shared-b2.js',
    ]);
  });

  it('are not thrown away where that script is not found', async () => {
    await write({ 'home-d4.js': '' });
    await expect(keepLoadedScripts(folder)).rejects.toThrow('one script of the pages was expected');
    expect(await readdir(folder)).toEqual(['home-d4.js']);
  });
});
