import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { newId, system } from '#kernel';
import { ExportPoliciesCsv } from './export-policies-csv';
import { ImportPoliciesCsv, type ImportReport } from './import-policies-csv';
import { columnsFor, headCell } from './policy-csv';
import { CreatePolicy } from './create-policy';
import { readPolicyLines } from './policy-csv-rows';
import { PublishPolicyVersion } from './publish-policy-version';
import type { Place } from '#testing';
import { Catalogue, clause, nextVersion, typedVersion } from './testing/policy.factory';

const KEYS = columnsFor(2).map(({ key }) => key);
const LINE = {
  name: '移住支援',
  effective_from: '2026-04-01',
  clause_1_heading: '対象者',
  clause_1_text: '県外から移る人。',
};

describe('importing a list of policies', () => {
  let catalogue: Catalogue;
  let owner: Place;

  beforeAll(async () => {
    catalogue = await Catalogue.start();
  });
  beforeEach(async () => {
    owner = await catalogue.owner();
  });
  afterAll(() => catalogue.close());

  function bring(text: string, changes: Partial<Place & { dryRun: boolean }> = {}): Promise<ImportReport> {
    const { authorityCode, departmentId, dryRun = false } = { ...owner, ...changes };
    const input = { authorityCode, departmentId, dryRun, text };
    return catalogue.get(ImportPoliciesCsv).execute(system, input);
  }
  function told({ problems }: ImportReport): readonly string[] {
    return problems.map(({ line, column, error }) => `${line} ${column}: ${error.code}`);
  }
  function count(): Promise<readonly Readonly<{ count: number }>[]> {
    return catalogue.rows('select count(*)::int as count from policy where department_id = $1', [owner.departmentId]);
  }

  it('puts the same policies into another catalogue as were taken out of one', async () => {
    const hard = { name: '=SUM(A1)', benefit: '一\n二,"三"', amount: "'-500円", contact: '+81 76', period: '' };
    await catalogue.policy(owner, hard);
    const changed = await catalogue.policy(owner, { name: '改めた施策' });
    const official = await catalogue.official(owner);
    await catalogue.get(PublishPolicyVersion).execute(official, nextVersion(changed, [], { name: '改めた施策' }));
    await catalogue.policy(owner, {
      name: '条項の多い施策',
      clauses: [clause('一', '- い'), clause('二', 'ろ'), clause('三', 'は')],
    });
    const target = await catalogue.owner();
    const report = await bring(withoutIds(await exported(catalogue), owner.authorityCode), target);
    expect(report).toEqual({ added: 3, unchanged: 0, problems: [] });
    const taken = await contents(catalogue, owner);
    expect(taken).toHaveLength(3);
    expect(await contents(catalogue, target)).toEqual(taken);
  });

  it('changes nothing when it is repeated, with ids or without', async () => {
    const file = csv([
      { ...LINE, policy_id: newId() },
      { ...LINE, name: '子ども食堂' },
    ]);
    expect(await bring(file)).toEqual({ added: 2, unchanged: 0, problems: [] });
    expect(await bring(file)).toEqual({ added: 0, unchanged: 2, problems: [] });
    expect(await count()).toEqual([{ count: 2 }]);
  });

  it('keeps the id that a line carries', async () => {
    const id = newId();
    await bring(csv([{ ...LINE, policy_id: id }]));
    expect(await catalogue.rows('select department_id as department from policy where id = $1', [id])).toEqual([
      { department: owner.departmentId },
    ]);
  });

  it('writes nothing in a dry run, and says what it would do', async () => {
    expect(await bring(csv([LINE]), { dryRun: true })).toEqual({ added: 1, unchanged: 0, problems: [] });
    expect(await count()).toEqual([{ count: 0 }]);
  });

  it('gives a line for every problem and does nothing by halves', async () => {
    const file = csv([
      LINE,
      { ...LINE, name: '', effective_from: '4月1日' },
      { ...LINE, policy_id: 'P1', name: '別' },
      LINE,
    ]);
    expect(told(await bring(file))).toEqual([
      '3 name: policy.missing',
      '3 effective_from: policy.invalid_day',
      '4 policy_id: policy_csv.invalid_id',
      '5 name: policy_csv.twice',
    ]);
    expect(await count()).toEqual([{ count: 0 }]);
  });

  it('never rewrites what is published: a difference is a problem, and so is an id of another department', async () => {
    await bring(csv([LINE]));
    const foreign = await catalogue.policy(await catalogue.owner());
    const file = csv([
      { ...LINE, clause_1_text: '県外から移る人と家族。' },
      { ...LINE, name: '別', policy_id: foreign.id },
    ]);
    expect(told(await bring(file))).toEqual([
      '2 clause_1_text: policy_csv.differs',
      '3 policy_id: policy_csv.other_department',
    ]);
  });

  it('tells of a known policy whose line is wrong in itself only what is wrong with it', async () => {
    await bring(csv([LINE]));
    expect(told(await bring(csv([{ ...LINE, effective_from: '4月1日' }])))).toEqual([
      '2 effective_from: policy.invalid_day',
    ]);
  });

  it('lets two imports of one list at once add each policy once', async () => {
    const file = csv([LINE, { ...LINE, name: '子ども食堂' }]);
    const reports = await Promise.all([bring(file), bring(file), bring(file)]);
    expect(reports.map(({ added }) => added).sort()).toEqual([0, 0, 2]);
    expect(await count()).toEqual([{ count: 2 }]);
  });

  it.each<[string, Partial<Place>]>([
    ['an authority that is not there', { authorityCode: '999999' }],
    ['a department of another authority', { departmentId: newId() }],
    ['what is no department', { departmentId: '子育て支援課' }],
  ])('refuses %s', async (_, changes) => {
    await expect(bring(csv([LINE]), changes)).rejects.toMatchObject({ code: 'policy.department_not_found' });
  });

  it('streams a catalogue of several pages, each policy once', async () => {
    const { authorityId, departmentId } = owner;
    const create = catalogue.get(CreatePolicy);
    await catalogue.db.write(async (tx) => {
      for (let index = 0; index < 210; index += 1) {
        await create.within(tx, system, { authorityId, departmentId, version: typedVersion({ name: `施策${index}` }) });
      }
    });
    const file = await exported(catalogue);
    const { lines, problems } = readPolicyLines(file);
    expect(problems).toEqual([]);
    const ids = await catalogue.rows<{ id: string }>('select id from policy order by id');
    expect(lines.map(({ policyId }) => policyId)).toEqual(ids.map(({ id }) => id));
  });
});

/** What the policies of a department say now, without what belongs to the place: ids, signature, time. */
function contents(catalogue: Catalogue, { departmentId }: Place): Promise<readonly unknown[]> {
  return catalogue.rows(
    `select v.name, v.for_whom, v.benefit, v.conditions, v.amount, v.period, v.how_to_apply, v.legal_ground, v.contact,
       v.effective_from, v.summary, (select array_agg(array[c.heading, c.text] order by c.position) from policy_clause c
         where (c.policy_id, c.number) = (v.policy_id, v.number)) as clauses
     from policy p join policy_version v on (v.policy_id, v.number) = (p.id, p.current_version)
     where p.department_id = $1 order by v.name`,
    [departmentId],
  );
}

/** The lines of one authority, as a catalogue would read them that has never seen these policies. */
function withoutIds(file: string, authorityCode: string): string {
  const [head = [], ...rows] = parse(file, { bom: true });
  const own = rows.filter((row) => row.includes(authorityCode)).map(([, ...cells]) => ['', ...cells]);
  return stringify([head, ...own]);
}

async function exported(catalogue: Catalogue): Promise<string> {
  const pieces = await Array.fromAsync(catalogue.get(ExportPoliciesCsv).pieces());
  return pieces.join('');
}

function csv(lines: readonly Readonly<Record<string, string>>[]): string {
  const rows = lines.map((line) => KEYS.map((key) => line[key] ?? ''));
  return stringify([columnsFor(2).map(headCell), ...rows]);
}
