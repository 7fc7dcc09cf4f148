import { DomainError, type Person } from '#kernel';
import { type Place } from '#testing';
import type { TypedPolicyVersion } from './check-next-version';
import { PreviewPolicyVersion } from './preview-policy-version';
import { PublishPolicyVersion } from './publish-policy-version';
import { Catalogue, clause, nextVersion } from './testing/policy.factory';

describe('the preview of a policy version', () => {
  let catalogue: Catalogue;
  let owner: Place;
  let official: Person;

  beforeAll(async () => {
    catalogue = await Catalogue.start();
    owner = await catalogue.owner();
    official = await catalogue.official(owner);
  });
  afterAll(() => catalogue.close());

  const preview = (typed: TypedPolicyVersion, actor = official) =>
    catalogue.get(PreviewPolicyVersion).execute(actor, typed);
  const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof DomainError ? { code: error.code, ...error.particulars } : error),
    );

  it('shows fields and clauses as they would differ, and where each clause stands in what was typed', async () => {
    const policy = await catalogue.policy(owner);
    const [target = null] = policy.clauseIds;
    const clauses = [
      clause('相談', '電話で相談を受ける。'),
      clause('対象者', '中学生までの子どもを対象とする。', target),
    ];
    const shown = await preview(nextVersion(policy, [], { clauses }));
    expect(shown.fields.map(({ field }) => field)).toEqual(['forWhom']);
    expect(shown.clauses.map(({ place, kind }) => ({ place, kind }))).toEqual([
      { place: 0, kind: 'inserted' },
      { place: 1, kind: 'changed' },
      { place: null, kind: 'removed' },
    ]);
    expect(shown.clauses[1]?.text).toContainEqual({ kind: 'inserted', text: '中学生' });
  });

  it('writes nothing', async () => {
    const policy = await catalogue.policy(owner);
    await preview(nextVersion(policy));
    const rows = await catalogue.rows('select number from policy_version where policy_id = $1', [policy.id]);
    expect(rows).toEqual([{ number: 1 }]);
    await expect(catalogue.get(PublishPolicyVersion).execute(official, nextVersion(policy))).resolves.toMatchObject({
      number: 2,
    });
  });

  it('is refused as publishing would be', async () => {
    const policy = await catalogue.policy(owner);
    const { receipt } = await catalogue.submission(owner, '中学生も対象にしてください。');
    const influence = { receipt, clauseIndex: 0, words: 'どこにもない言葉', why: '根拠' };
    const publish = catalogue.get(PublishPolicyVersion);
    const cases: readonly TypedPolicyVersion[] = [
      nextVersion(policy, [], { basedOn: 7 }),
      nextVersion(policy, [], { name: '' }),
      nextVersion(policy, [], { policyId: 'kein' }),
      nextVersion(policy, [influence]),
      nextVersion(policy, [], { clauses: [] }),
    ];
    for (const typed of cases) {
      const refusal = await refusalOf(preview(typed));
      expect(refusal).toHaveProperty('code');
      expect(refusal).toEqual(await refusalOf(publish.execute(official, typed)));
    }
  });

  it('is for those who may publish', async () => {
    const policy = await catalogue.policy(owner);
    const stranger = await catalogue.official(await catalogue.owner());
    const refusal = await refusalOf(preview(nextVersion(policy), stranger));
    expect(refusal).toHaveProperty('code');
    expect(refusal).toEqual(
      await refusalOf(catalogue.get(PublishPolicyVersion).execute(stranger, nextVersion(policy))),
    );
  });
});
