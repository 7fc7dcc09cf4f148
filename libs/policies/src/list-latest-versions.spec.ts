import { ListLatestVersions } from './list-latest-versions';
import { PublishPolicyVersion } from './publish-policy-version';
import { Catalogue, clause, nextVersion } from './testing/policy.factory';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await Catalogue.start();
});
afterAll(() => catalogue.close());

const latest = (first: number) => catalogue.get(ListLatestVersions).execute(first);

describe('the latest versions of all policies', () => {
  it('are told newest first, each with what it changed and whose words it took up', async () => {
    const owner = await catalogue.owner();
    const policy = await catalogue.policy(owner);
    const official = await catalogue.official(owner);
    const { receipt, entryId } = await catalogue.submission(owner, '中学生にも広げてください。');
    const taken = { receipt, clauseIndex: 0, words: '中学生にも', why: '広げます。' };
    await catalogue.get(PublishPolicyVersion).execute(official, nextVersion(policy, [taken]));
    const [second, first] = await latest(2);
    expect(second).toMatchObject({
      version: { policyId: policy.id, number: 2, signedName: '立山 一郎' },
      fields: [{ field: 'forWhom', before: '県内に住む小学生までの子ども', after: '県内に住む中学生までの子ども' }],
      clauses: [
        {
          ...{ kind: 'changed', clauseId: policy.clauseIds[0] },
          ...{
            before: { text: '小学生までの子どもを対象とする。' },
            after: { text: '中学生までの子どもを対象とする。' },
          },
        },
      ],
      influences: [{ entryId, words: '中学生にも', clauseHeading: '対象者' }],
    });
    expect(second?.clauses).toHaveLength(1);
    expect(first).toMatchObject({
      version: { policyId: policy.id, number: 1 },
      fields: [],
      clauses: [],
      influences: [],
    });
  });

  it('are told each once where several are of one policy', async () => {
    const owner = await catalogue.owner();
    const policy = await catalogue.policy(owner);
    const official = await catalogue.official(owner);
    const [target = null] = policy.clauseIds;
    const clauses = [clause('対象者', '高校生までの子どもを対象とする。', target)];
    await catalogue.get(PublishPolicyVersion).execute(official, nextVersion(policy));
    await catalogue.get(PublishPolicyVersion).execute(official, nextVersion(policy, [], { basedOn: 2, clauses }));
    const kinds = (await latest(3)).map((one) => one.clauses.map(({ kind, before }) => [kind, before?.text]));
    expect(kinds).toEqual([
      [
        ['changed', '中学生までの子どもを対象とする。'],
        ['removed', '窓口で申請する。'],
      ],
      [['changed', '小学生までの子どもを対象とする。']],
      [],
    ]);
  });

  it('are read by four statements, however many', async () => {
    const owner = await catalogue.owner();
    for (let n = 0; n < 5; n += 1) await catalogue.policy(owner);
    const spy = jest.spyOn(catalogue.db, 'rows');
    const counts = [];
    for (const first of [1, 5]) {
      spy.mockClear();
      expect(await latest(first)).toHaveLength(first);
      counts.push(spy.mock.calls.filter(([{ name }]) => name !== 'outbox.wake').length);
    }
    spy.mockRestore();
    expect(counts).toEqual([4, 4]);
  });
});
