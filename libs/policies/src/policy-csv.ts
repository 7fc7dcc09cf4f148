import { POLICY_FIELDS, type PolicyField } from './policy';

/** One column of the list: its lasting key for machines and its name for people. */
export type Column = Readonly<{ key: string; label: string }>;

/** How the nine fields are called in the list. */
const FIELD_COLUMNS: Readonly<Record<PolicyField, Column>> = {
  name: { key: 'name', label: '施策名' },
  forWhom: { key: 'for_whom', label: '対象者' },
  benefit: { key: 'benefit', label: '支援の内容' },
  conditions: { key: 'conditions', label: '条件' },
  amount: { key: 'amount', label: '金額' },
  period: { key: 'period', label: '期間' },
  howToApply: { key: 'how_to_apply', label: '申請方法' },
  legalGround: { key: 'legal_ground', label: '根拠' },
  contact: { key: 'contact', label: '問い合わせ先' },
};

const BEFORE: readonly Column[] = [
  { key: 'policy_id', label: '施策ID' },
  { key: 'authority_code', label: '団体コード' },
  { key: 'department', label: '担当部局' },
  { key: 'version', label: '版' },
];
const AFTER: readonly Column[] = [
  { key: 'effective_from', label: '適用日' },
  { key: 'summary', label: '変更の要点' },
  { key: 'published_at', label: '公開日時' },
  { key: 'signed_name', label: '署名者' },
  { key: 'signed_post', label: '署名者の職名' },
];

/** All columns of a list whose longest policy has `clauses` clauses: two for each clause, at the end. */
export function columnsFor(clauses: number): readonly Column[] {
  const fields = POLICY_FIELDS.map((field) => FIELD_COLUMNS[field]);
  const ofClauses = Array.from({ length: clauses }, (_, index) => [
    clauseColumn(index, 'heading'),
    clauseColumn(index, 'text'),
  ]);
  return [...BEFORE, ...fields, ...AFTER, ...ofClauses.flat()];
}

/** The key of a field's column: `forWhom` → `for_whom`. */
export function keyOfField(field: PolicyField): string {
  return FIELD_COLUMNS[field].key;
}

/** How people call a field: `forWhom` → `対象者`. */
export function labelOfField(field: PolicyField): string {
  return FIELD_COLUMNS[field].label;
}

export function clauseColumn(index: number, part: 'heading' | 'text'): Column {
  return { key: `clause_${index + 1}_${part}`, label: `条項${index + 1}の${part === 'heading' ? '見出し' : '本文'}` };
}

/** A head cell for people and machines: `施策名 (name)`. */
export function headCell({ key, label }: Column): string {
  return `${label} (${key})`;
}

/** The key of a head cell, written as ours, as the key alone or as the Japanese name alone; null for any other. */
export function keyOfHeadCell(cell: string, columns: readonly Column[]): string | null {
  const text = cell.normalize('NFKC').trim();
  const inBrackets = /\(([a-z0-9_]+)\)$/.exec(text)?.[1];
  const found = columns.find(
    ({ key, label }) => key === inBrackets || key === text || label.normalize('NFKC') === text,
  );
  return found?.key ?? null;
}

const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;
const QUOTED_FORMULA = /^'+[=+\-@＝＋－＠\t\r\n]/u;

/**
 * A text as a cell that no spreadsheet runs: `'` before what it would read as a formula (OWASP, "CSV Injection"), full-width
 * signs of Japanese spreadsheets included. What begins like a guarded text gets one more `'`, so that nothing is lost.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardCell(cell: string): string {
  return QUOTED_FORMULA.test(cell) ? cell.slice(1) : cell;
}
