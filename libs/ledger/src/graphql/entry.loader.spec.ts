import { anonymous, newId } from '#kernel';
import { Database, type RequestContext } from '#platform';
import { officialOf, somewhere, startTestContext, type TestContext } from '#testing';
import { AcknowledgeEntry } from '../acknowledge';
import { Ledger } from '../ledger';
import { LedgerModule } from '../ledger.module';
import { EntryLoaders } from './entry.loader';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

function request(): RequestContext {
  const nobody = {
    actor: anonymous,
    language: 'ja',
    signInToken: null,
    signInId: null,
    device: '',
    address: '',
  } as const;
  return { ...nobody, loaders: new Map(), setSignInCookie: () => undefined };
}

describe('a request that reads an entry, changes it and reads it again', () => {
  it('sees what it has changed', async () => {
    const place = await somewhere(context);
    const official = await officialOf(context, place);
    const subject = { type: 'enquiry', id: newId() };
    const author = { name: '立山 花子', verified: true, capacity: 'resident', post: null } as const;
    const words = { title: '', text: '雪', author, authorId: null, originalDay: null, path: '/' } as const;
    const submission = { kind: 'enquiry', origin: 'web', subject, ...place, ...words } as const;
    const { entryId, receipt } = await context
      .get(Database)
      .write((tx) => context.get(Ledger).register(tx, { kind: 'system' }, submission));
    const [load, mine] = [context.get(EntryLoaders), request()];
    expect((await load.entry(mine, entryId)).state).toBe('received');
    await context.get(AcknowledgeEntry).execute(official, receipt);
    expect((await load.entry(mine, entryId)).state).toBe('acknowledged');
    expect((await load.entryOfSubject(mine, 'enquiry', subject.id))?.state).toBe('acknowledged');
    expect(await load.events(mine, entryId)).toHaveLength(2);
  });
});
