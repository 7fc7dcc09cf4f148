import { CsvError, parse } from 'csv-parse/sync';
import type { ErrorSpec } from '#kernel';
import { POLICY_FIELDS, policyFields } from './policy';
import { clauseColumn, columnsFor, keyOfField, keyOfHeadCell, unguardCell } from './policy-csv';
import { policyCsvErrors } from './policy-csv.errors';
import { LIMITS, type TypedVersion, type VersionProblem } from './typed-version';

/** What is wrong with a list, at which line (from 1, as an editor counts) and in which column, where it is about one. */
export type LineProblem = Readonly<{
  line: number;
  column: string | null;
  error: ErrorSpec;
  details?: Readonly<Record<string, string | number>>;
}>;

/** A line of the list as typed, with the id it may carry. */
export type PolicyLine = Readonly<{ line: number; policyId: string | null; version: TypedVersion }>;

export type PolicyLines = Readonly<{ lines: readonly PolicyLine[]; problems: readonly LineProblem[] }>;

type Cells = Readonly<{ line: number; cells: readonly string[] }>;

const KNOWN = columnsFor(LIMITS.clauses);
const NEEDED = [
  ...POLICY_FIELDS.map(keyOfField),
  'effective_from',
  clauseColumn(0, 'heading').key,
  clauseColumn(0, 'text').key,
];
const FIRST_SUMMARY = '施策カタログに登録しました。';

/** Reads the text of a list, with or without a byte order mark. With a problem in the list itself it has no lines. */
export function readPolicyLines(text: string): PolicyLines {
  const { rows, problems } = cut(text);
  const [head, ...body] = rows;
  if (!head || problems.length > 0) {
    return {
      lines: [],
      problems: problems.length > 0 ? problems : [{ line: 1, column: null, error: policyCsvErrors.empty }],
    };
  }
  const keys = head.cells.map((cell) => keyOfHeadCell(cell, KNOWN));
  const wrong = [...headProblems(head, keys), ...body.flatMap((row) => widthProblems(row, head))];
  return { lines: wrong.length > 0 ? [] : body.map((row) => lineOf(row, keys)), problems: wrong };
}

/** A problem of a version as a problem of its line: `clauses.0.text` → `clause_1_text`. */
export function atLine(line: number, { error, field, details }: VersionProblem): LineProblem {
  return { line, column: columnOf(field), error, ...(details ? { details } : {}) };
}

function columnOf(field: string): string {
  const [, index, part] = /^clauses\.(\d+)\.(heading|text)$/.exec(field) ?? [];
  if (index !== undefined) return clauseColumn(Number(index), part === 'heading' ? 'heading' : 'text').key;
  if (field === 'clauses') return clauseColumn(0, 'text').key;
  const known = POLICY_FIELDS.find((name) => name === field);
  return known ? keyOfField(known) : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Cuts the text into lines of cells. Blank lines do not count; a quote left open is a problem of the whole list. */
function cut(text: string): Readonly<{ rows: readonly Cells[]; problems: readonly LineProblem[] }> {
  const rows: Cells[] = [];
  let line = 1;
  try {
    // One line ending everywhere, or the parser counts a CRLF within quotes as two lines. Texts have only one kind anyway.
    parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
    return { rows, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [{ line, column: null, error: policyCsvErrors.unreadable }] };
  }
}

function headProblems(head: Cells, keys: readonly (string | null)[]): readonly LineProblem[] {
  const { line, cells } = head;
  const unknown = cells.filter((_, index) => keys[index] === null);
  const twice = keys.filter((key, index) => key !== null && keys.indexOf(key) !== index);
  return [
    ...unknown.map((column) => ({ line, column, error: policyCsvErrors.unknownColumn })),
    ...twice.map((column) => ({ line, column, error: policyCsvErrors.columnTwice })),
    ...NEEDED.filter((key) => !keys.includes(key)).map((column) => ({
      line,
      column,
      error: policyCsvErrors.columnMissing,
    })),
  ];
}

function widthProblems({ line, cells }: Cells, head: Cells): readonly LineProblem[] {
  if (cells.length === head.cells.length) return [];
  const details = { expected: head.cells.length, found: cells.length };
  return [{ line, column: null, error: policyCsvErrors.wrongWidth, details }];
}

function lineOf({ line, cells }: Cells, keys: readonly (string | null)[]): PolicyLine {
  const cell = (key: string): string => unguardCell(cells[keys.indexOf(key)] ?? '');
  const version: TypedVersion = {
    ...policyFields((field) => cell(keyOfField(field))),
    effectiveFrom: cell('effective_from'),
    summary: cell('summary') || FIRST_SUMMARY,
    clauses: clausesOf(cell),
  };
  return { line, policyId: cell('policy_id').trim() || null, version };
}

/** The clauses up to the last of which something is written: a gap before it is a mistake and stays one. */
function clausesOf(cell: (key: string) => string): TypedVersion['clauses'] {
  const all = Array.from({ length: LIMITS.clauses }, (_, index) => ({
    heading: cell(clauseColumn(index, 'heading').key),
    text: cell(clauseColumn(index, 'text').key),
  }));
  return all.slice(0, all.findLastIndex(({ heading, text }) => `${heading}${text}`.trim() !== '') + 1);
}
