import type { RequestContext } from '#platform';
import { BY_TIME, anonymous, pageRequest } from '#kernel';
import {
  EntryInfluencesResolver,
  InfluenceResolver,
  PolicyQueries,
  PolicyResolver,
  PolicyVersionResolver,
} from './graphql/policy.resolver';
import { PolicyReads } from './policy-list.read';
import { PublishPolicyVersion } from './publish-policy-version';
import type { Place } from '#testing';
import { Catalogue, clause, nextVersion } from './testing/policy.factory';

describe('the catalogue', () => {
  let catalogue: Catalogue;
  let owner: Place;

  beforeAll(async () => {
    catalogue = await Catalogue.start();
  });
  beforeEach(async () => {
    owner = await catalogue.owner();
  });
  afterAll(() => catalogue.close());

  async function found(words: string): Promise<readonly string[]> {
    const reads = catalogue.get(PolicyReads);
    const filter = { words, departmentId: owner.departmentId };
    const { nodes, totalCount } = await reads.list(catalogue.db, filter, pageRequest(20, null, BY_TIME));
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  }
  async function changed(words = '中学生も対象に'): Promise<Readonly<{ id: string; entryId: string }>> {
    const policy = await catalogue.policy(owner);
    const { receipt, entryId } = await catalogue.submission(owner, words);
    const typed = nextVersion(policy, [{ receipt, clauseIndex: 0, words, why: '根拠になりました。' }]);
    await catalogue.get(PublishPolicyVersion).execute(await catalogue.official(owner), typed);
    return { id: policy.id, entryId };
  }

  it('lists the newest change first, page by page, each policy once', async () => {
    const policies = [await catalogue.policy(owner), await catalogue.policy(owner), await catalogue.policy(owner)];
    const [first] = policies;
    if (!first) throw new Error('no policy was made');
    await catalogue.get(PublishPolicyVersion).execute(await catalogue.official(owner), nextVersion(first));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const filter = { words: null, departmentId: owner.departmentId };
      const page = await catalogue.get(PolicyReads).list(catalogue.db, filter, pageRequest(1, after, BY_TIME));
      expect(page.totalCount).toBe(3);
      seen.push(...page.nodes.map(({ id }) => id));
      [after = null, more] = [page.cursors().at(-1), page.hasNextPage];
    }
    expect(seen).toEqual([policies[0]?.id, policies[2]?.id, policies[1]?.id]);
  });

  it('finds words in fields and clauses of the current version, from one character up', async () => {
    const benefit = await catalogue.policy(owner, { benefit: '通院の自己負担を全額助成します。' });
    const term = await catalogue.policy(owner, { clauses: [clause('所得', '所得制限は設けない。ＡＢＣ')] });
    expect(await found('全額助成')).toEqual([benefit.id]);
    expect(await found('所得 abc')).toEqual([term.id]);
    expect(await found('制')).toEqual([term.id]);
    expect(await found('全額 所得')).toEqual([]);
    expect((await found('')).length).toBe(2);
  });

  it('does not find words whose pairs occur, but not in a row', async () => {
    await catalogue.policy(owner, { benefit: '東京都 京都市' });
    expect(await found('東京都市')).toEqual([]);
  });

  it('no longer finds what only an older version says', async () => {
    const policy = await catalogue.policy(owner, { forWhom: '旧制度の対象者' });
    await catalogue.get(PublishPolicyVersion).execute(await catalogue.official(owner), nextVersion(policy));
    expect(await found('旧制度')).toEqual([]);
  });

  it.each([['["x","y"]'], ['["2026-01-01",5]'], ['[null,null]'], ['zz']])('refuses the cursor %p', async (json) => {
    const list = () => {
      const page = pageRequest(1, Buffer.from(json).toString('base64url'), BY_TIME);
      return catalogue.get(PolicyReads).list(catalogue.db, { words: null, departmentId: null }, page);
    };
    await expect((async () => list())()).rejects.toMatchObject({ code: 'page.invalid_cursor' });
  });

  it('shows the difference with the words that made it, and on the ledger what they changed', async () => {
    const { id, entryId } = await changed();
    const context = freshContext();
    const version = await catalogue.get(PolicyQueries).policyVersion(id, 2, context);
    if (!version) throw new Error('the version was not found');
    const change = await catalogue.get(PolicyVersionResolver).change(version, {}, context);
    expect(change?.fields.map(({ field }) => field)).toEqual(['forWhom']);
    expect(change?.clauses.map(({ kind, influences }) => [kind, influences.map(({ words }) => words)])).toEqual([
      ['changed', ['中学生も対象に']],
      ['kept', []],
    ]);
    const entry = await entryOf(entryId, context);
    const influences = await catalogue.get(EntryInfluencesResolver).influences(entry, {}, context);
    expect(influences).toMatchObject([{ policyId: id, number: 2, clauseHeading: '対象者', words: '中学生も対象に' }]);
    const first = await catalogue.get(PolicyQueries).policyVersion(id, 1, context);
    expect(first && (await catalogue.get(PolicyVersionResolver).change(first, {}, context))).toBeNull();
  });

  it('tells the latest changes, and passes over first versions that nobody influenced', async () => {
    const { id } = await changed();
    await catalogue.policy(owner);
    const latest = await catalogue.get(PolicyQueries).latestChanges(1, freshContext());
    expect(latest).toMatchObject([{ version: { policyId: id, number: 2 }, influences: [{ words: '中学生も対象に' }] }]);
  });

  it('is read with as many statements for twenty policies as for two', async () => {
    for (let index = 0; index < 20; index += 1) await changed(`中学生も対象に${index}`);
    await readPage(2); // Names of places are remembered for a moment.
    const placed = (names: readonly string[]) => names.filter((name) => !/^(authority|department)\./.test(name));
    const [few, many] = [placed(await statements(() => readPage(2))), placed(await statements(() => readPage(20)))];
    expect(many).toEqual(few);
    expect(many).toHaveLength(new Set(many).size + 1); // Versions are asked for twice: the current ones, then those before.
  });

  async function readPage(first: number): Promise<void> {
    const context = freshContext();
    const [queries, policies] = [catalogue.get(PolicyQueries), catalogue.get(PolicyResolver)];
    const [versions, influences] = [catalogue.get(PolicyVersionResolver), catalogue.get(InfluenceResolver)];
    const page = await queries.policies({ departmentId: owner.departmentId, first });
    expect(page.nodes).toHaveLength(first);
    await Promise.all(
      page.nodes.map(async (policy) => {
        const current = await policies.current(policy, {}, context);
        await Promise.all([
          policies.authority(policy, {}, context),
          policies.department(policy, {}, context),
          policies.versions(policy, {}, context),
          versions.policy(current, {}, context),
          versions.clauses(current, {}, context),
          versions.change(current, {}, context),
        ]);
        const named = await versions.influences(current, {}, context);
        await Promise.all(named.map((influence) => influences.entry(influence, {}, context)));
      }),
    );
  }
  /** How many statements are read with, by name; what the outbox does meanwhile is not counted. */
  async function statements(work: () => Promise<void>): Promise<readonly string[]> {
    const reads = jest.spyOn(catalogue.db, 'rows');
    try {
      await work();
      return reads.mock.calls.map(([{ name }]) => name).filter((name) => !name.startsWith('outbox.'));
    } finally {
      reads.mockRestore();
    }
  }
  async function entryOf(entryId: string, context: RequestContext) {
    const influences = catalogue.get(InfluenceResolver);
    const rows = await catalogue.get(PolicyReads).influencesOfEntries(catalogue.db, [entryId]);
    const [influence] = rows;
    if (!influence) throw new Error('the entry changed nothing');
    return influences.entry(influence, {}, context);
  }
});

function freshContext(): RequestContext {
  const nobody = { signInToken: null, signInId: null, device: '', address: '', setSignInCookie: () => undefined };
  return { actor: anonymous, language: 'ja', loaders: new Map(), ...nobody };
}
