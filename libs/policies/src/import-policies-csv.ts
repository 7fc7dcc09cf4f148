import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, isId } from '#kernel';
import { Database, type Tx } from '#platform';
import { AuthorityStore } from '#spaces';
import { CreatePolicy } from './create-policy';
import { mayCreatePolicy } from './policy.access';
import { compareWithCatalogue, type NewLine } from './policy-csv-compare';
import { CatalogueReads } from './policy-csv.read';
import { type LineProblem, readPolicyLines } from './policy-csv-rows';
import { policyErrors } from './policy.errors';
import { PolicyStore } from './policy.store';

export type PolicyImport = Readonly<{
  authorityCode: string;
  departmentId: string;
  /** The list as CSV (RFC 4180), as the export writes it or as people type it. */
  text: string;
  /** Looks at everything and writes nothing. */
  dryRun: boolean;
}>;

/**
 * How many policies are new and how many are in the catalogue already, just so. With a problem in any line nothing is
 * written at all.
 */
export type ImportReport = Readonly<{ added: number; unchanged: number; problems: readonly LineProblem[] }>;

type Owner = Readonly<{ authorityId: string; departmentId: string }>;

/** Puts a department's list of policies into the catalogue: all of it, or nothing and a line for every problem. */
@Injectable()
export class ImportPoliciesCsv {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly policies: PolicyStore,
    private readonly catalogue: CatalogueReads,
    private readonly create: CreatePolicy,
  ) {}

  /** Repeating an import changes nothing. Throws `policy.department_not_found`, and what `mayCreatePolicy` refuses. */
  execute(actor: Actor, input: PolicyImport): Promise<ImportReport> {
    const { lines, problems } = readPolicyLines(input.text);
    return this.db.write(async (tx) => {
      await this.policies.lockImport(tx, input.departmentId);
      const owner = await this.owner(tx, input);
      insist(mayCreatePolicy(actor, owner));
      const ids = lines.flatMap(({ policyId }) => (policyId !== null && isId(policyId) ? [policyId] : []));
      const known = await this.catalogue.ofDepartment(tx, input.departmentId, ids);
      const found = compareWithCatalogue(lines, known, input.departmentId);
      const report = {
        added: found.added.length,
        unchanged: found.unchanged,
        problems: [...problems, ...found.problems],
      };
      if (report.problems.length === 0 && !input.dryRun) await this.write(tx, actor, owner, found.added);
      return report;
    });
  }

  private async write(tx: Tx, actor: Actor, owner: Owner, added: readonly NewLine[]): Promise<void> {
    for (const { policyId, version } of added) {
      await this.create.within(tx, actor, { ...owner, version, ...(policyId === null ? {} : { policyId }) });
    }
  }

  private async owner(tx: Tx, { authorityCode, departmentId }: PolicyImport): Promise<Owner> {
    const authority = await this.authorities.findByCode(tx, authorityCode);
    const [department] = isId(departmentId) ? await this.authorities.findDepartments(tx, [departmentId]) : [];
    if (!authority || department?.authorityId !== authority.id) throw new DomainError(policyErrors.departmentNotFound);
    return { authorityId: authority.id, departmentId };
  }
}
