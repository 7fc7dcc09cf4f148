import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomInt } from 'node:crypto';
import { Database } from '#platform';
import { AuthorityStore } from '#spaces';
import { local, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

/** A prefecture with so many municipalities, each with three departments and two bodies below it; gives its code. */
async function tree(municipalities: number): Promise<string> {
  const store = context.get(AuthorityStore);
  const newCode = () => String(randomInt(100_000, 1_000_000));
  return context.get(Database).write(async (tx) => {
    const add = (parentId: string | null) =>
      store.add(tx, { code: newCode(), tier: 'municipality', parentId, name: local('ひらく市') });
    const code = newCode();
    const top = await store.add(tx, { code, tier: 'prefecture', parentId: null, name: local('ひらく県') });
    for (let n = 0; n < municipalities; n += 1) {
      const id = await add(top);
      await Promise.all([add(id), add(id)]);
      for (const name of ['総務課', '交通政策課', '福祉課'])
        await store.addDepartment(tx, { authorityId: id, name: local(name), contact: '000-000-0000' });
    }
    return code;
  });
}

type Below = Readonly<{ children: readonly unknown[]; departments: readonly unknown[] }>;

async function read(code: string) {
  const asked: string[] = [];
  const spy = jest.spyOn(context.get(Database), 'rows');
  const reply = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: {
      query: `query ($code: String!) { authority(code: $code) { departments { id }
        children { departments { name { ja } authority { code } } children { code departments { id } } } } }`,
      variables: { code },
    },
  });
  asked.push(...spy.mock.calls.map(([{ name }]) => name).filter((name) => name !== 'outbox.wake'));
  spy.mockRestore();
  const children: readonly Below[] = reply.json().data.authority.children;
  return { children, asked };
}

it('the tree below an authority takes as many statements for fifteen municipalities as for two', async () => {
  const [few, many] = [await read(await tree(2)), await read(await tree(15))];
  expect(many.children).toHaveLength(15);
  for (const child of many.children) expect([child.departments.length, child.children.length]).toEqual([3, 2]);
  expect(many.asked.toSorted()).toEqual(few.asked.toSorted());
  expect(many.asked.length).toBeLessThanOrEqual(8);
});
