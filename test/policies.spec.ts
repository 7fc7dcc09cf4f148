import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, type Person, system } from '#kernel';
import { StartSignIn } from '#identity';
import { Ledger, type Submission } from '#ledger';
import { Database } from '#platform';
import { CreatePolicy } from '#policies';
import { officialOf, type Place, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

const WORDS = '日曜の朝にもバスを走らせてください';
const FIELDS = {
  ...{ name: '地域バス運行', forWhom: '市内の方', benefit: '路線バスを走らせます', conditions: '', amount: '1回200円' },
  ...{ period: '通年', howToApply: '', legalGround: '', contact: '交通政策課', effectiveFrom: '2026-04-01' },
};
const PUBLISH = `mutation ($input: PublishPolicyVersionInput!) {
  publishPolicyVersion(input: $input) {
    number signedName signedPost policy { id current { number } }
    change { fields { field } clauses { kind text { kind text } influences { words entry { receipt } } } }
  }
}`;

let app: NestFastifyApplication;
let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
  place = await somewhere(context);
  official = await officialOf(context, place, '交通政策課 課長');
});
afterAll(() => context.close());

async function ask(query: string, variables: Readonly<Record<string, unknown>>, person?: Person) {
  const { token } = person
    ? await context.get(Database).write((tx) => context.get(StartSignIn).start(tx, person.accountId, 'a test'))
    : { token: null };
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return reply.json<{
    data?: Readonly<Record<string, unknown>> | null;
    errors?: readonly Readonly<{ message: string; extensions: Readonly<Record<string, unknown>> }>[];
  }>();
}

async function busPolicy(): Promise<string> {
  const { authorityId, departmentId } = place;
  const clauses = [{ heading: '運行日', text: '平日に運行する。' }];
  const version = { ...FIELDS, summary: '運行を始めます。', clauses };
  return context.get(CreatePolicy).execute(system, { authorityId, departmentId, version });
}

async function receipt(): Promise<string> {
  const author = { name: '富山 花子', verified: true, capacity: 'resident', post: null } as const;
  const { authorityId, departmentId, spaceId } = place;
  const subject = { type: 'proposal', id: newId() };
  const submission: Submission = {
    ...({ kind: 'proposal', origin: 'web' } as const),
    ...{ subject, authorityId, departmentId, spaceId, path: '/', title: '日曜のバス' },
    ...{ text: `車がありません。${WORDS}。`, author, authorId: null, originalDay: null },
  };
  // Registered alone, as its proposal would register it: the rule that ties the two together is not what is tested here.
  return context
    .get(Database)
    .write(async (tx) => (await context.get(Ledger).register(tx, system, submission)).receipt);
}

async function versionTwo(words: string) {
  const policyId = await busPolicy();
  const answer = await ask('query ($id: ID!) { policy(id: $id) { current { clauses { clauseId } } } }', {
    id: policyId,
  });
  const clauseId = JSON.stringify(answer).match(/"clauseId":"([^"]+)"/)?.[1];
  const named = { receipt: await receipt(), clauseIndex: 0, words, why: '日曜の運行を始めます。' };
  const clauses = [{ clauseId, heading: '運行日', text: '平日と日曜に運行する。' }];
  const input = { ...FIELDS, policyId, basedOn: 1, summary: '日曜にも運行します。', clauses, influences: [named] };
  return { policyId, input, receipt: named.receipt };
}

describe('a change of a policy', () => {
  it('is published, and shows whose words made it', async () => {
    const { policyId, input, receipt } = await versionTwo(WORDS);
    const { data, errors } = await ask(PUBLISH, { input }, official);
    expect(errors).toBeUndefined();
    expect(data?.['publishPolicyVersion']).toMatchObject({
      ...{ number: 2, signedPost: '交通政策課 課長', policy: { id: policyId, current: { number: 2 } } },
      change: { fields: [], clauses: [{ kind: 'changed', influences: [{ words: WORDS, entry: { receipt } }] }] },
    });
    const entry = await ask(
      'query ($receipt: String!) { ledgerEntry(receipt: $receipt) { influences { version { number policy { id } } } } }',
      { receipt },
    );
    expect(entry.data).toEqual({ ledgerEntry: { influences: [{ version: { number: 2, policy: { id: policyId } } }] } });
  });

  it('is refused with the field whose words nobody wrote', async () => {
    const { input } = await versionTwo('毎日バスを');
    const { errors } = await ask(PUBLISH, { input }, official);
    expect(errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'policy.words_not_in_submission', kind: 'invalid', field: 'influences.0.words' },
    });
  });

  it('says beforehand who may publish it, and why not', async () => {
    const id = await busPolicy();
    const query = 'query ($id: ID!) { policy(id: $id) { viewerCan { publishVersion { allowed code } } } }';
    const may = async (person?: Person) => (await ask(query, { id }, person)).data;
    const stranger = await officialOf(context, await somewhere(context));
    const answers = [await may(official), await may(stranger), await may()];
    expect(answers).toEqual(
      [
        { allowed: true, code: null },
        { allowed: false, code: 'policy.not_your_department' },
        { allowed: false, code: 'access.sign_in_needed' },
      ].map((publishVersion) => ({ policy: { viewerCan: { publishVersion } } })),
    );
  });
});

test('the catalogue is a file for everybody', async () => {
  const id = await busPolicy();
  const reply = await app.inject({ method: 'GET', url: '/exports/policies.csv' });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': expect.stringContaining('text/csv'),
    'content-disposition': 'attachment; filename="policies.csv"',
  });
  const text = reply.rawPayload.toString('utf8');
  expect(text.startsWith('\uFEFF施策ID (policy_id),')).toBe(true);
  expect(text).toContain(`\r\n${id},${place.authorityCode},`);
});
