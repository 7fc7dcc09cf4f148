import { sql } from '#platform';
import { CreatePolicy, PublishPolicyVersion, type PolicyField, type TypedClause, type TypedInfluence } from '#policies';
import { calendarDay, officeMomentOf } from './moment';
import type { DemoClause, DemoPolicy, DemoVersion } from './script';
import type { Stage, Step } from './stage';

type Clause = Exclude<DemoClause, string>;

/** A version as it reads, with what it keeps of the one before filled in. */
export type WholeVersion = Readonly<{ fields: Readonly<Record<PolicyField, string>>; clauses: readonly Clause[] }>;

const CLAUSE_IDS = sql<Readonly<{ clauseId: string }>>(
  'demo.clause_ids',
  'select clause_id as "clauseId" from policy_clause where policy_id = $1 and number = $2 order by position',
);

/** The versions of a policy as they read. Throws for a field or clause that neither it nor an earlier version writes out. */
export function wholeVersions({ key, versions }: DemoPolicy): readonly WholeVersion[] {
  return versions.reduce<readonly WholeVersion[]>(
    (before, version) => [...before, wholeVersion(key, version, before.at(-1))],
    [],
  );
}

function wholeVersion(key: string, version: DemoVersion, before: WholeVersion | undefined): WholeVersion {
  const field = (name: PolicyField): string => {
    const text = version.fields[name] ?? before?.fields[name];
    if (text === undefined) throw new Error(`the policy "${key}" does not say ${name}`);
    return text;
  };
  const fields = {
    name: field('name'),
    forWhom: field('forWhom'),
    benefit: field('benefit'),
    conditions: field('conditions'),
    amount: field('amount'),
    period: field('period'),
    howToApply: field('howToApply'),
    legalGround: field('legalGround'),
    contact: field('contact'),
  };
  return {
    fields,
    clauses: version.clauses.map((clause) => (typeof clause === 'string' ? kept(key, clause, before) : clause)),
  };
}

function kept(policy: string, key: string, before: WholeVersion | undefined): Clause {
  const clause = before?.clauses.find((each) => each.key === key);
  if (!clause) throw new Error(`the policy "${policy}" keeps a clause "${key}" that it never had`);
  return clause;
}

export function policySteps(stage: Stage, policies: readonly DemoPolicy[]): readonly Step[] {
  return policies.flatMap((policy) => {
    const whole = wholeVersions(policy);
    return policy.versions.flatMap((version, index) => {
      const content = whole[index];
      if (!content) return [];
      const run = () => (index === 0 ? create(stage, policy, version, content) : publish(stage, policy, index, whole));
      return [{ at: officeMomentOf(version.when, stage.start), run }];
    });
  });
}

async function create(stage: Stage, policy: DemoPolicy, version: DemoVersion, whole: WholeVersion): Promise<void> {
  const { authorityId, departmentId } = stage.departments.get(policy.department);
  const clauses = whole.clauses.map(({ heading, text }) => ({ heading, text }));
  const typed = { ...whole.fields, ...saidOf(stage, version), clauses };
  const created = { authorityId, departmentId, version: typed, influences: influencesOf(stage, version, whole) };
  stage.policies.put(policy.key, await stage.use(CreatePolicy).execute(stage.people.get(version.by), created));
}

async function publish(stage: Stage, policy: DemoPolicy, index: number, whole: readonly WholeVersion[]): Promise<void> {
  const [version, before, after] = [policy.versions[index], whole[index - 1], whole[index]];
  if (!version || !before || !after) throw new Error(`the policy "${policy.key}" has no version ${index + 1}`);
  const policyId = stage.policies.get(policy.key);
  const ids = await stage.tx.rows(CLAUSE_IDS, [policyId, index]);
  const lasting = new Map(before.clauses.map((clause, place) => [clause.key, ids[place]?.clauseId ?? null]));
  const clauses: TypedClause[] = after.clauses.map(({ key, heading, text }) => ({
    clauseId: lasting.get(key) ?? null,
    heading,
    text,
  }));
  const typed = {
    policyId,
    basedOn: index,
    ...after.fields,
    ...saidOf(stage, version),
    clauses,
    influences: influencesOf(stage, version, after),
  };
  const published = await stage.use(PublishPolicyVersion).execute(stage.people.get(version.by), typed);
  if (version.news) stage.news.add(`${policyId} ${published.number}`);
}

function saidOf(stage: Stage, { summary, effective }: DemoVersion) {
  return { summary, effectiveFrom: calendarDay(effective, stage.start) };
}

function influencesOf(
  stage: Stage,
  { influences = [] }: DemoVersion,
  { clauses }: WholeVersion,
): readonly TypedInfluence[] {
  return influences.map(({ of, clause, words, why }) => {
    const clauseIndex = clauses.findIndex(({ key }) => key === clause);
    return { receipt: stage.submissions.get(of).receipt, clauseIndex, words, why };
  });
}
