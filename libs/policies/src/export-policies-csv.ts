import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Database } from '#platform';
import { POLICY_FIELDS } from './policy';
import { clauseColumn, columnsFor, guardCell, headCell, keyOfField } from './policy-csv';
import { CatalogueReads, type CataloguePolicy } from './policy-csv.read';

const PAGE = 200;
/** By this Japanese spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives anybody the whole catalogue as a list, piece by piece, so that its length costs no memory. */
@Injectable()
export class ExportPoliciesCsv {
  constructor(
    private readonly db: Database,
    private readonly catalogue: CatalogueReads,
  ) {}

  /** The pieces of an RFC 4180 file in UTF-8 with a byte order mark: a head, then a line for each policy. */
  async *pieces(): AsyncGenerator<string> {
    const columns = columnsFor(await this.catalogue.mostClauses(this.db));
    const keys = columns.map(({ key }) => key);
    yield BYTE_ORDER_MARK + lines([columns.map(headCell)]);
    for (let after: string | null = null, more = true; more;) {
      const policies: readonly CataloguePolicy[] = await this.catalogue.page(this.db, after, PAGE);
      if (policies.length > 0) yield lines(policies.map((policy) => row(policy, keys)));
      after = policies.at(-1)?.policyId ?? null;
      more = policies.length === PAGE;
    }
  }
}

function row(policy: CataloguePolicy, keys: readonly string[]): readonly string[] {
  const cells = new Map(cellsOf(policy));
  return keys.map((key) => guardCell(cells.get(key) ?? ''));
}

function cellsOf(policy: CataloguePolicy): readonly (readonly [string, string])[] {
  return [
    ['policy_id', policy.policyId],
    ['authority_code', policy.authorityCode],
    ['department', policy.department],
    ['version', String(policy.number)],
    ...POLICY_FIELDS.map((field) => [keyOfField(field), policy[field]] as const),
    ['effective_from', policy.effectiveFrom],
    ['summary', policy.summary],
    ['published_at', policy.publishedAt.toISOString()],
    ['signed_name', policy.signedName],
    ['signed_post', policy.signedPost],
    ...policy.clauses.flatMap(({ heading, text }, index) => [
      [clauseColumn(index, 'heading').key, heading] as const,
      [clauseColumn(index, 'text').key, text] as const,
    ]),
  ];
}

function lines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { record_delimiter: 'windows' },
  );
}
