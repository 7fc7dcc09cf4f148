import fc from 'fast-check';
import { columnsFor, guardCell, headCell, keyOfHeadCell, unguardCell } from './policy-csv';
import { readPolicyLines } from './policy-csv-rows';

const HEAD =
  'name,for_whom,benefit,conditions,amount,period,how_to_apply,legal_ground,contact,effective_from,clause_1_heading,clause_1_text';
function problems(text: string): readonly string[] {
  return readPolicyLines(text).problems.map(({ line, column, error }) => `${line} ${column}: ${error.code}`);
}

describe('a cell', () => {
  it.each(['=1+1', '+81', '-', '@SUM(A1)', '＝1+1', '\tx', "'=1", "''-"])(
    '%p is not run by a spreadsheet, and comes back',
    (text) => {
      expect(guardCell(text).startsWith("'")).toBe(true);
      expect(guardCell(text)).not.toBe(text);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  it('comes back as it was, and begins with no sign of a formula', () => {
    const texts = fc
      .array(fc.constantFrom("'", '=', '-', '＋', 'あ', '1', ' ', '\n'), { maxLength: 6 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
      }),
    );
  });
});

describe('the head of a list', () => {
  const columns = columnsFor(3);

  it('says the same to people and to machines', () => {
    expect(columns.slice(4, 6).map(headCell)).toEqual(['施策名 (name)', '対象者 (for_whom)']);
    expect(columns.map((column) => keyOfHeadCell(headCell(column), columns))).toEqual(columns.map(({ key }) => key));
  });

  it.each([
    ['name', 'name'],
    ['施策名', 'name'],
    [' 施策名 (name) ', 'name'],
    ['施策名（ｎａｍｅ）', 'name'],
    ['条項２の本文', 'clause_2_text'],
    ['clause_4_text', null],
    ['備考', null],
    ['', null],
  ])('is read as people type it: %p', (cell, key) => {
    expect(keyOfHeadCell(cell, columns)).toBe(key);
  });
});

describe('the lines of a list', () => {
  const LINE = '助成,,,,,,,,,2026-04-01,対象者,中学生まで。';

  it('are counted as an editor counts, through cells of several lines and blank lines', () => {
    const { lines } = readPolicyLines(
      `${HEAD}\r\n${LINE}\r\n\r\n助成2,"一\r\n二",,,,,,,,2026-04-01,対象者,本文\r\n${LINE}\r\n`,
    );
    expect(lines.map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(lines[1]?.version).toMatchObject({
      name: '助成2',
      forWhom: '一\n二',
      clauses: [{ heading: '対象者', text: '本文' }],
    });
  });

  it('are read with a byte order mark as well', () => {
    expect(readPolicyLines(`\uFEFF${HEAD}\n${LINE}`).lines[0]?.version.name).toBe('助成');
  });

  it.each<[string, string, readonly string[]]>([
    ['nothing', '', ['1 null: policy_csv.empty']],
    ['an open quote', `${HEAD}\n"助成,,`, ['2 null: policy_csv.unreadable']],
    ['an unknown column', `${HEAD},備考\n`, ['1 備考: policy_csv.unknown_column']],
    ['a column twice', `${HEAD},施策名\n`, ['1 name: policy_csv.column_twice']],
    ['a missing column', HEAD.replace('amount,', ''), ['1 amount: policy_csv.column_missing']],
    [
      'lines of another width',
      `${HEAD}\n${LINE}\n${LINE},\n助成\n`,
      ['3 null: policy_csv.wrong_width', '4 null: policy_csv.wrong_width'],
    ],
  ])('are refused with %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});
