import { type Actor, anonymous, DomainError, newId, system } from '#kernel';
import { formatReceipt } from '#ledger';
import { isDatabaseError } from '#platform';
import type { TypedInfluence } from './influence';
import { PublishPolicyVersion } from './publish-policy-version';
import { type Place, roleIn } from '#testing';
import { Catalogue, clause, nextVersion, typedVersion } from './testing/policy.factory';

const WORDS = '中学生も対象にしてください';
const TEXT = `うちの子は中学生です。\n${WORDS}。\nお願いします。`;

describe('publishing a policy version', () => {
  let catalogue: Catalogue;
  let publish: PublishPolicyVersion;
  let owner: Place;
  let official: Actor;

  beforeAll(async () => {
    catalogue = await Catalogue.start();
    publish = catalogue.get(PublishPolicyVersion);
    owner = await catalogue.owner();
    official = await catalogue.official(owner);
  });
  afterAll(() => catalogue.close());

  async function influence(changes: Partial<TypedInfluence> = {}): Promise<TypedInfluence & { entryId: string }> {
    const { receipt, entryId } = await catalogue.submission(owner, TEXT);
    return { receipt, entryId, clauseIndex: 0, words: WORDS, why: '対象を広げる根拠になりました。', ...changes };
  }
  async function versions(policyId: string): Promise<number> {
    return (await catalogue.rows('select from policy_version where policy_id = $1', [policyId])).length;
  }
  async function refusal(work: Promise<unknown>): Promise<unknown> {
    return work.then(
      () => 'nothing was refused',
      (error: unknown) => (error instanceof DomainError ? { code: error.code, ...error.particulars } : error),
    );
  }

  it('signs it with name and post, and keeps the version before', async () => {
    const policy = await catalogue.policy(owner);
    expect(await publish.execute(official, nextVersion(policy))).toEqual({ policyId: policy.id, number: 2 });
    const rows = await catalogue.rows(
      'select number, for_whom as who, signed_name as name, signed_post as post from policy_version where policy_id = $1 order by number',
      [policy.id],
    );
    expect(rows).toEqual([
      { number: 1, who: '県内に住む小学生までの子ども', name: '交通政策課', post: '交通政策課' },
      { number: 2, who: '県内に住む中学生までの子ども', name: '立山 一郎', post: '交通政策課 課長' },
    ]);
    expect(await catalogue.rows('select current_version as now from policy where id = $1', [policy.id])).toEqual([
      { now: 2 },
    ]);
  });

  it('notes every influence on the ledger and announces the version once', async () => {
    const policy = await catalogue.policy(owner);
    const [one, other] = [await influence(), await influence({ clauseIndex: 1 })];
    await publish.execute(official, nextVersion(policy, [one, other]));
    const noted = await catalogue.rows<{ entry: string; influence: string }>(
      `select e.entry_id as entry, e.facts->>'influenceId' as influence from ledger_event e
       where e.kind = 'influence_named' and e.facts->>'policyId' = $1 and (e.facts->>'number')::int = 2 order by e.entry_id`,
      [policy.id],
    );
    const named = await catalogue.rows<{ entry: string; influence: string }>(
      'select entry_id as entry, id as influence from influence where policy_id = $1 order by entry_id',
      [policy.id],
    );
    expect(noted).toEqual(named);
    expect(noted.map(({ entry }) => entry)).toEqual([one.entryId, other.entryId].sort());
    const announced = await catalogue.rows(
      `select payload from outbox_event where name = 'policy.version_published' and payload->>'policyId' = $1 order by id`,
      [policy.id],
    );
    expect(announced).toEqual([1, 2].map((number) => ({ payload: { policyId: policy.id, number } })));
  });

  it('keeps the words as they stand in the submission, whatever line breaks were typed', async () => {
    const policy = await catalogue.policy(owner);
    const typed = await influence({ words: '  うちの子は中学生です。\r\n  中学生も対象に ' });
    await publish.execute(official, nextVersion(policy, [typed]));
    expect(await catalogue.rows('select words from influence where policy_id = $1', [policy.id])).toEqual([
      { words: 'うちの子は中学生です。\n中学生も対象に' },
    ]);
  });

  it('takes words from the title as well, and the receipt as people type it', async () => {
    const policy = await catalogue.policy(owner);
    const typed = await influence({ words: '医療費の助成' });
    await publish.execute(
      official,
      nextVersion(policy, [{ ...typed, receipt: typed.receipt.replaceAll('-', ' ').toLowerCase() }]),
    );
    expect(await catalogue.rows('select entry_id as entry from influence where policy_id = $1', [policy.id])).toEqual([
      { entry: typed.entryId },
    ]);
  });

  it.each<[string, Partial<TypedInfluence>, string, string]>([
    ['words nobody wrote', { words: '高校生も対象に' }, 'policy.words_not_in_submission', 'words'],
    [
      'words put together from two places',
      { words: 'うちの子は中学生です。お願いします' },
      'policy.words_not_in_submission',
      'words',
    ],
    ['no words', { words: ' \n' }, 'policy.missing', 'words'],
    ['no reason', { why: '　' }, 'policy.missing', 'why'],
    [
      'a receipt nobody was given',
      { receipt: formatReceipt({ authorityCode: '160008', year: 2026, number: 9_999 }) },
      'policy.receipt_unknown',
      'receipt',
    ],
    ['what is no receipt', { receipt: '12345' }, 'policy.receipt_unknown', 'receipt'],
    ['a clause that is not there', { clauseIndex: 2 }, 'policy.unknown_clause', 'clauseIndex'],
  ])('refuses an influence with %s, and writes nothing', async (_, wrong, code, field) => {
    const policy = await catalogue.policy(owner);
    const influences = [await influence(), await influence(wrong)];
    expect(await refusal(publish.execute(official, nextVersion(policy, influences)))).toEqual({
      code,
      field: `influences.1.${field}`,
    });
    expect(await versions(policy.id)).toBe(1);
  });

  it('refuses the same words twice for one clause', async () => {
    const policy = await catalogue.policy(owner);
    const once = await influence();
    expect(await refusal(publish.execute(official, nextVersion(policy, [once, once])))).toEqual({
      code: 'policy.influence_twice',
      field: 'influences.1.words',
    });
  });

  it('lets the database refuse words that are not in the submission, whoever writes them', async () => {
    const policy = await catalogue.policy(owner);
    const { entryId } = await catalogue.submission(owner, TEXT);
    const write = (words: string) =>
      catalogue.rows(
        `insert into influence (id, policy_id, number, clause_id, entry_id, words, why, position)
         values ($1, $2, 1, $3, $4, $5, '理由', 1)`,
        [newId(), policy.id, policy.clauseIds[0], entryId, words],
      );
    const refused = await write('高校生も').catch((error: unknown) => error);
    expect(isDatabaseError(refused, '23514')).toBe(true);
    await expect(write(WORDS)).resolves.toEqual([]);
  });

  it.each([2, 40])('lets one of %i versions win that were based on the same one', async (count) => {
    const policy = await catalogue.policy(owner);
    const named = await influence();
    const outcomes = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        refusal(publish.execute(official, nextVersion(policy, [named], { summary: `案${index}` }))),
      ),
    );
    const lost = { code: 'policy.changed_meanwhile', field: 'basedOn', details: { current: 2 } };
    expect(outcomes.filter((outcome) => outcome === 'nothing was refused')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== 'nothing was refused')).toEqual(Array(count - 1).fill(lost));
    expect(await versions(policy.id)).toBe(2);
  });

  it('lets versions that name the same submissions in different orders pass each other', async () => {
    const named = [await influence(), await influence(), await influence()];
    const policies = await Promise.all(Array.from({ length: 12 }, () => catalogue.policy(owner)));
    await Promise.all(
      policies.map((policy, index) =>
        publish.execute(official, nextVersion(policy, index % 2 ? named : named.toReversed())),
      ),
    );
    const noted = await catalogue.rows<{ count: number }>(
      `select count(*)::int as count from ledger_event where kind = 'influence_named' and entry_id = $1`,
      [named[0]?.entryId],
    );
    expect(noted).toEqual([{ count: 12 }]);
  });

  it('refuses whoever does not act for the owning department', async () => {
    const policy = await catalogue.policy(owner);
    const foreign = await catalogue.official(await catalogue.owner());
    const resident: Actor = { ...foreign, roles: [] };
    const codes = await Promise.all(
      [foreign, resident, anonymous, system, await catalogue.official(owner, null)].map(async (actor) =>
        refusal(publish.execute(actor, nextVersion(policy))),
      ),
    );
    expect(codes).toEqual([
      { code: 'policy.not_your_department' },
      { code: 'access.staff_only' },
      { code: 'access.sign_in_needed' },
      { code: 'access.staff_only' },
      { code: 'policy.post_missing' },
    ]);
    expect(await versions(policy.id)).toBe(1);
  });

  it.each([newId(), 'kein', ''])('does not find the policy %p', async (policyId) => {
    const policy = await catalogue.policy(owner);
    expect(await refusal(publish.execute(official, nextVersion({ ...policy, id: policyId })))).toEqual({
      code: 'policy.not_found',
    });
  });

  it('refuses a clause id of another policy, and gives a new clause an id of its own', async () => {
    const [policy, other] = [await catalogue.policy(owner), await catalogue.policy(owner)];
    const clauses = [clause('対象者', '中学生まで。', policy.clauseIds[0]), clause('新設', '所得の制限を設けない。')];
    const foreign = [...clauses, clause('申請', '窓口で。', other.clauseIds[0])];
    expect(await refusal(publish.execute(official, nextVersion(policy, [], { clauses: foreign })))).toEqual({
      code: 'policy.unknown_clause',
      field: 'clauses.2.clauseId',
    });
    await publish.execute(official, nextVersion(policy, [], { clauses }));
    const kept = await catalogue.rows<{ id: string }>(
      'select clause_id as id from policy_clause where policy_id = $1 and number = 2 order by position',
      [policy.id],
    );
    expect(kept[0]?.id).toBe(policy.clauseIds[0]);
    expect(policy.clauseIds).not.toContain(kept[1]?.id);
  });

  it('refuses a version in which nothing differs', async () => {
    const policy = await catalogue.policy(owner);
    const same = typedVersion().clauses.map((one, index) => ({ ...one, clauseId: policy.clauseIds[index] ?? null }));
    const unchanged = { ...nextVersion(policy), ...typedVersion({ clauses: same }), summary: '言い方だけ変えました。' };
    expect(await refusal(publish.execute(official, unchanged))).toEqual({ code: 'policy.nothing_changed' });
  });

  it.each(['policy_version', 'policy_clause', 'influence'])(
    'gives nobody a way to change or remove rows of %s',
    async (table) => {
      const policy = await catalogue.policy(owner);
      await publish.execute(official, nextVersion(policy, [await influence()]));
      for (const statement of [`update ${table} set number = number`, `delete from ${table}`]) {
        const application = await catalogue.rows(statement).catch((error: unknown) => error);
        expect(isDatabaseError(application, '42501')).toBe(true);
        const owning = await catalogue.asOwner(statement).catch((error: unknown) => error);
        expect(isDatabaseError(owning, '23001')).toBe(true);
      }
    },
  );

  it('lets the database refuse a version that leaves a gap', async () => {
    const policy = await catalogue.policy(owner);
    const copied = `insert into policy_version (policy_id, number, name, for_whom, benefit, conditions, amount, period, how_to_apply,
        legal_ground, contact, summary, effective_from, published_at, signed_name, signed_post, searched, terms)
      select policy_id, $2, name, for_whom, benefit, conditions, amount, period, how_to_apply,
        legal_ground, contact, summary, effective_from, published_at, signed_name, signed_post, searched, terms
      from policy_version where policy_id = $1 and number = 1`;
    const refused = await catalogue.rows(copied, [policy.id, 3]).catch((error: unknown) => error);
    expect(isDatabaseError(refused, '23503')).toBe(true);
  });

  it('lets an official of the whole authority publish for each of its departments', async () => {
    const policy = await catalogue.policy(owner);
    const role = {
      ...roleIn(owner, 'executive', '知事'),
      subjectType: 'authority',
      subjectId: owner.authorityId,
    } as const;
    const governor = await catalogue.somebody([role]);
    await expect(publish.execute(governor, nextVersion(policy))).resolves.toMatchObject({ number: 2 });
  });
});
