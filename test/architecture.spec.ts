import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

/** Each lib imports libs of a lower number only. Equal numbers meet through events and `SubjectRef`. */
const NUMBERS: Readonly<Record<string, number>> = {
  kernel: 0,
  platform: 1,
  identity: 2,
  spaces: 3,
  ledger: 4,
  policies: 5,
  discussion: 5,
  proposals: 6,
  sessions: 7,
  consultations: 8,
  intake: 8,
  moderation: 9,
  notifications: 9,
  insights: 9,
};

const MOST_LINES = 300;
const MOST_README_LINES = 40;

/** One import as it is written: which file imports what. */
type Import = Readonly<{ file: string; from: string }>;

const libs = readdirSync(join(root, 'libs'));
const sources = globSync(['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}', 'test/**/*.ts', 'migrations/*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/(^|\/)(node_modules|build|\.react-router)\//.test(file));
const imports = sources.flatMap(importsOf);
const product = imports.filter(({ file }) => !isTest(file));

describe('the libs', () => {
  it('all have a number', () => {
    expect(libs.filter((lib) => lib !== 'testing' && NUMBERS[lib] === undefined)).toEqual([]);
  });

  it.each(libs)('%s has a README of under 40 lines', (lib) => {
    expect(existsSync(join(root, 'libs', lib, 'README.md'))).toBe(true);
    expect(linesOf(`libs/${lib}/README.md`)).toBeLessThan(MOST_README_LINES);
  });

  it.each(libs)('%s is known to the build', (lib) => {
    const { projects } = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8'));
    expect(projects[lib]).toMatchObject({ type: 'library', root: `libs/${lib}`, sourceRoot: `libs/${lib}/src` });
  });

  it('import libs with a lower number only', () => {
    const upwards = product.filter(({ file, from }) => {
      const [own, other] = [numberOf(libOf(file)), numberOf(named(from))];
      return own !== undefined && other !== undefined && named(from) !== libOf(file) && other >= own;
    });
    expect(upwards).toEqual([]);
  });

  it('do not import themselves by their public face', () => {
    expect(product.filter(({ file, from }) => libOf(file) !== undefined && named(from) === libOf(file))).toEqual([]);
  });

  it('are reached through their index only', () => {
    const behind = imports.filter(({ file, from }) => {
      if (from.startsWith('#')) return named(from) === undefined;
      const target = resolved(file, from);
      return target !== undefined && libOf(target) !== undefined && libOf(target) !== libOf(file);
    });
    expect(behind).toEqual([]);
  });

  it('name every export of their index, one by one', () => {
    const starred = libs.filter((lib) =>
      /export\s*\*/.test(readFileSync(join(root, 'libs', lib, 'src/index.ts'), 'utf8')),
    );
    expect(starred).toEqual([]);
  });

  it('import nothing of the apps', () => {
    expect(
      imports.filter(({ file, from }) => libOf(file) !== undefined && resolved(file, from)?.startsWith('apps/')),
    ).toEqual([]);
  });
});

describe('what belongs to one place', () => {
  it('the kernel knows neither Nest nor a database', () => {
    const frameworks = /^(@nestjs\/|typeorm$|pg$|graphql$|bullmq$)/;
    expect(product.filter(({ file, from }) => libOf(file) === 'kernel' && frameworks.test(from))).toEqual([]);
  });

  it('the queue is imported in platform only', () => {
    expect(
      imports.filter(({ file, from }) => /^(bullmq|ioredis)(\/|$)/.test(from) && libOf(file) !== 'platform'),
    ).toEqual([]);
  });

  it('what specs share is imported from specs and testing folders only', () => {
    expect(product.filter(({ file, from }) => named(from) === 'testing' && libOf(file) !== 'testing')).toEqual([]);
  });

  it('the site imports nothing of libs and of other apps', () => {
    const foreign = imports.filter(({ file, from }) => {
      if (!file.startsWith('apps/web/') || isTest(file)) return false;
      return named(from) !== undefined || /^(libs|apps\/(?!web\/))/.test(resolved(file, from) ?? '');
    });
    expect(foreign).toEqual([]);
  });
});

describe('sizes', () => {
  it('no file of libs and apps is longer than 300 lines', () => {
    const files = sources.filter(
      (file) => /^(libs|apps)\//.test(file) && !isTest(file) && !file.startsWith('apps/web/app/gql/'),
    );
    expect(files.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
  });
});

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ file, from: fileName }));
}

function isTest(file: string): boolean {
  return /\.spec\.tsx?$/.test(file) || file.startsWith('test/') || file.includes('/testing/');
}

function libOf(file: string): string | undefined {
  return /^libs\/([^/]+)\//.exec(file)?.[1];
}

/** The lib that `#name` means; `undefined` for anything else, also for `#name/inside`. */
function named(from: string): string | undefined {
  const name = /^#([a-z]+)$/.exec(from)?.[1];
  return name !== undefined && libs.includes(name) ? name : undefined;
}

function numberOf(lib: string | undefined): number | undefined {
  return lib === undefined ? undefined : NUMBERS[lib];
}

/** Where a relative import leads, from the top of the tree. */
function resolved(file: string, from: string): string | undefined {
  return from.startsWith('.') ? join(file, '..', from).replaceAll('\\', '/') : undefined;
}

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}
