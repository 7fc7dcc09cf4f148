import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Database } from '#platform';
import { type Place, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

async function ask(query: string, variables: Readonly<Record<string, string>>) {
  const headers = { 'content-type': 'application/json' };
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
}

async function enquiry(place: Place): Promise<string> {
  const registered = await context.get(Database).write((tx) =>
    context.get(Ledger).register(
      tx,
      { kind: 'system' },
      {
        kind: 'enquiry',
        origin: 'telephone',
        subject: { type: 'enquiry', id: newId() },
        ...place,
        path: '/',
        title: '夕方のバス',
        text: '19時台のバスがありません。',
        author: { name: '立山 花子', verified: false, capacity: 'resident', post: null },
        authorId: null,
        originalDay: null,
      },
    ),
  );
  return registered.receipt;
}

const WAITING = 'query ($id: ID!) { waiting(departmentId: $id, first: 100) { nodes { receipt department { id } } } }';
const FILTERED = 'query ($id: ID!) { ledgerEntries(filter: { departmentId: $id }) { nodes { receipt } } }';

describe('what waits at a department', () => {
  it('is asked for by its id, as everywhere', async () => {
    const [place, other] = [await somewhere(context), await somewhere(context)];
    const receipts = [await enquiry(place), await enquiry(place)];
    await enquiry(other);
    const { data } = await ask(WAITING, { id: place.departmentId });
    const department = { id: place.departmentId };
    expect(data.waiting.nodes).toEqual(receipts.map((receipt) => ({ receipt, department })));
  });

  it('is refused for what is no id in the same way as in the filter of the ledger', async () => {
    const [waiting, filtered] = [await ask(WAITING, { id: 'nowhere' }), await ask(FILTERED, { id: 'nowhere' })];
    expect(waiting.errors[0].extensions.code).toBe(filtered.errors[0].extensions.code);
    expect(waiting.errors[0].extensions.kind).toBe('invalid');
  });
});

it('a step of an entry names the department that owns the answer from then on', async () => {
  const place = await somewhere(context);
  const receipt = await enquiry(place);
  const query =
    'query ($receipt: String!) { ledgerEntry(receipt: $receipt) { events { kind department { id name { ja } } } } }';
  const { data } = await ask(query, { receipt });
  expect(data.ledgerEntry.events).toEqual([
    { kind: 'received', department: { id: place.departmentId, name: { ja: '交通政策課' } } },
  ]);
});
