import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = Readonly<{ optionalDependencies?: Readonly<Record<string, string>>; resolved?: string }>;

const lock: Readonly<{ packages: Readonly<Record<string, Entry>> }> = JSON.parse(
  readFileSync(join(__dirname, '../package-lock.json'), 'utf8'),
);
const paths = Object.keys(lock.packages);

describe('package-lock.json', () => {
  it('names every optional package, else npm ci refuses it (mended by: npm run lock)', () => {
    const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('names no registry, so that every one can serve it', () => {
    expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});
