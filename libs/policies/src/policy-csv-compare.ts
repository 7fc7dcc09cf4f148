import { type ErrorSpec, isId } from '#kernel';
import { POLICY_FIELDS, type VersionContent } from './policy';
import { policyCsvErrors } from './policy-csv.errors';
import type { CataloguePolicy } from './policy-csv.read';
import { atLine, type LineProblem, type PolicyLine } from './policy-csv-rows';
import { readVersion } from './typed-version';

/** A line that is to become a policy. */
export type NewLine = Pick<PolicyLine, 'policyId' | 'version'>;

export type Comparison = Readonly<{ added: readonly NewLine[]; unchanged: number; problems: readonly LineProblem[] }>;

/** `isSound`: nothing is wrong with the line itself, so that it can be compared. */
type Found = Readonly<{
  known: CataloguePolicy | undefined;
  content: VersionContent;
  line: PolicyLine;
  isSound: boolean;
}>;

/**
 * What a list means for the catalogue: lines to be added, lines that are there already, and every problem, line by line.
 * A line is the same policy by its id, and where it carries none by the name within its department.
 */
export function compareWithCatalogue(
  lines: readonly PolicyLine[],
  catalogue: readonly CataloguePolicy[],
  departmentId: string,
): Comparison {
  const seen = new Set<string>();
  const added: NewLine[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const { content, problems: own } = readVersion(line.version);
    const known = catalogue.find((policy) => isSame(policy, line, content, departmentId));
    const refusal = refusalOf({ known, content, line, isSound: own.length === 0 }, seen, departmentId);
    problems.push(...own.map((problem) => atLine(line.line, problem)), ...(refusal ? [refusal] : []));
    if (!known) added.push(line);
  }
  return { added, unchanged: lines.length - added.length, problems };
}

function isSame(policy: CataloguePolicy, line: PolicyLine, content: VersionContent, departmentId: string): boolean {
  if (line.policyId !== null) return policy.policyId === line.policyId;
  return policy.departmentId === departmentId && policy.name === content.name;
}

function refusalOf(
  { known, content, line, isSound }: Found,
  seen: Set<string>,
  departmentId: string,
): LineProblem | null {
  const key = known?.policyId ?? line.policyId ?? `name:${content.name}`;
  const isTwice = seen.has(key);
  seen.add(key);
  const at = (column: string, error: ErrorSpec): LineProblem => ({ line: line.line, column, error });
  if (line.policyId !== null && !isId(line.policyId)) return at('policy_id', policyCsvErrors.invalidId);
  if (isTwice) return at(line.policyId === null ? 'name' : 'policy_id', policyCsvErrors.twice);
  if (!known) return null;
  if (known.departmentId !== departmentId) return at('policy_id', policyCsvErrors.otherDepartment);
  const column = isSound ? firstDifference(known, content) : null;
  return column === null ? null : atLine(line.line, { error: policyCsvErrors.differs, field: column });
}

/** The first field in which a line and the catalogue differ; null when they say the same. The summary does not count. */
function firstDifference(known: CataloguePolicy, content: VersionContent): string | null {
  const field = [...POLICY_FIELDS, 'effectiveFrom' as const].find((name) => known[name] !== content[name]);
  if (field) return field;
  const most = Math.max(known.clauses.length, content.clauses.length);
  for (let index = 0; index < most; index += 1) {
    for (const part of ['heading', 'text'] as const) {
      if (known.clauses[index]?.[part] !== content.clauses[index]?.[part]) return `clauses.${index}.${part}`;
    }
  }
  return null;
}
