import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LANGUAGES } from '#kernel';

/** One `errorSpec(…)` as it is written: where, its code, and its message in each language. */
type Written = Readonly<{ file: string; code: string; kind: string; message: Readonly<Record<string, string>> }>;

const root = join(__dirname, '..');
const KINDS = ['invalid', 'unauthenticated', 'forbidden', 'not_found', 'conflict', 'busy'];
const LONGEST_SENTENCE = 40;

const files = globSync(['libs/*/src/**/*.ts', 'apps/{api,worker}/**/*.ts'], { cwd: root }).filter(
  (file) => !file.endsWith('.spec.ts'),
);
const catalogue: readonly Written[] = files.flatMap(writtenIn);

function writtenIn(file: string): readonly Written[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes('errorSpec(')) return [];
  const found: Written[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'errorSpec') found.push(read(file, node));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function read(file: string, { arguments: [code, kind, message] }: ts.CallExpression): Written {
  const texts = message && ts.isObjectLiteralExpression(message) ? message.properties : [];
  const entries = texts.flatMap((one) =>
    ts.isPropertyAssignment(one) && ts.isStringLiteralLike(one.initializer)
      ? [[one.name.getText(), one.initializer.text] as const]
      : [],
  );
  return { file, code: literal(code), kind: literal(kind), message: Object.fromEntries(entries) };
}

function literal(node: ts.Expression | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : '';
}

/** Kanji behind which no reading in brackets stands. */
function withoutReading(text: string): readonly string[] {
  return text.replaceAll(/[\p{Script=Han}々]+\([ぁ-んー]+\)/gu, '').match(/[\p{Script=Han}々]+/gu) ?? [];
}

describe('the catalogue of errors', () => {
  it('is found', () => {
    expect(catalogue.length).toBeGreaterThan(60);
  });

  it('has each code once, of the form context.what', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z_]+\.[a-z_]+$/.test(code))).toEqual([]);
    expect(catalogue.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
  });

  it.each(LANGUAGES)('says everything in %s', (language) => {
    expect(catalogue.filter(({ message }) => !message[language]?.trim()).map(({ code }) => code)).toEqual([]);
  });

  it('says it in the language it is said to be', () => {
    // Words that are looked for in a Japanese document may be quoted.
    const japanese = /[\p{Script=Hiragana}\p{Script=Han}]{3}/u;
    expect(catalogue.filter(({ message }) => japanese.test(message['en'] ?? '')).map(({ code }) => code)).toEqual([]);
    expect(catalogue.filter(({ message }) => !japanese.test(message['ja'] ?? '')).map(({ code }) => code)).toEqual([]);
  });

  it('gives the reading behind each kanji in plain Japanese', () => {
    const wrong = catalogue.flatMap(({ code, message }) =>
      withoutReading(message['easy'] ?? '').map((run) => `${code}: ${run}`),
    );
    expect(wrong).toEqual([]);
  });

  it('uses short sentences there, cut into words by blanks', () => {
    const shown = (text: string) => text.replaceAll(/\([ぁ-んー]+\)/gu, '');
    const long = catalogue.flatMap(({ code, message }) =>
      shown(message['easy'] ?? '')
        .split(/(?<=[。！？])/u)
        .filter((sentence) => [...sentence.trim()].length > LONGEST_SENTENCE)
        .map((sentence) => `${code}: ${sentence}`),
    );
    expect(long).toEqual([]);
    const solid = catalogue.filter(
      ({ message }) => [...shown(message['easy'] ?? '')].length > 15 && !message['easy']?.includes(' '),
    );
    expect(solid.map(({ code }) => code)).toEqual([]);
  });
});

describe('the readings', () => {
  it.each([
    ['提案(ていあん)を 出(だ)す', []],
    ['取(と)り下(さ)げ', []],
    ['提案を 出(だ)す', ['提案']],
  ])('are looked for: %s', (text, missing) => {
    expect(withoutReading(text)).toEqual(missing);
  });
});
