import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Person } from '#kernel';
import { StartSignIn } from '#identity';
import { Database } from '#platform';
import { SaveDraft, SubmitProposal } from '#proposals';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

/** What the page of removals asks the api for. */
let app: NestFastifyApplication;
let context: TestContext;
let place: Place;
let official: Person;
let executive: Person;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
  place = await somewhere(context);
  official = await officialOf(context, place);
  const held = { role: 'executive', subjectType: 'authority', subjectId: place.authorityId, post: '市長' } as const;
  executive = await somebody(context, { roles: [{ ...held, authorityId: place.authorityId }] });
});
afterAll(() => context.close());

async function ask(person: Person, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const start = context.get(StartSignIn);
  const { token } = await context.get(Database).write((tx) => start.start(tx, person.accountId, 'a test'));
  const headers = { authorization: `Bearer ${token}` };
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return reply.json<Readonly<{ data?: unknown; errors?: readonly { extensions: { code: string } }[] }>>();
}

async function submitted(): Promise<string> {
  const author = await somebody(context);
  const typed = {
    spaceId: place.spaceId,
    title: '夜の道',
    text: '立山さんの家の前が暗いです。街灯を一つ増やしてください。',
  };
  const { id } = await context.get(SaveDraft).execute(author, typed, '198.51.100.73');
  await context.get(SubmitProposal).execute(author, id);
  const [entry] = await context.asOwner<{ receipt: string }>('select receipt from ledger_entry where subject_id = $1', [
    id,
  ]);
  return entry?.receipt ?? '';
}

const TEXTS = 'query ($receipt: String!) { removableTexts(receipt: $receipt) { sequence kind field text } }';
const ASKED =
  '{ textRemovals { id field sequence text ground requestedByName confirmed entry { receipt } viewerCan { confirm { allowed code } } } }';
const ASK = 'mutation ($input: AskTextRemovalInput!) { askTextRemoval(input: $input) }';

describe('removals at the desk', () => {
  it('show the texts there are, what was asked for, and who may decide', async () => {
    const receipt = await submitted();
    const { data } = await ask(official, TEXTS, { receipt });
    expect(data).toMatchObject({
      removableTexts: expect.arrayContaining([
        {
          sequence: 1,
          kind: 'received',
          field: 'text',
          text: '立山さんの家の前が暗いです。街灯を一つ増やしてください。',
        },
      ]),
    });
    await ask(official, ASK, { input: { receipt, field: 'text', ground: 'personal_information' } });
    const removal = {
      field: 'text',
      sequence: 1,
      text: '立山さんの家の前が暗いです。街灯を一つ増やしてください。',
      confirmed: false,
      entry: { receipt },
    };
    const requestedByName = `${official.familyName} ${official.givenName}`;
    const seenBy = async (person: Person) => (await ask(person, ASKED)).data;
    const own = { confirm: { allowed: false, code: 'removal.decided_above' } };
    expect(await seenBy(official)).toMatchObject({ textRemovals: [{ ...removal, requestedByName, viewerCan: own }] });
    const decides = { confirm: { allowed: true, code: null } };
    expect(await seenBy(executive)).toMatchObject({ textRemovals: [{ ...removal, viewerCan: decides }] });
    const left = await ask(official, TEXTS, { receipt });
    expect(JSON.stringify(left.data)).not.toContain('街灯');
  });

  it('are not shown to other authorities, nor to residents', async () => {
    const elsewhere = await officialOf(context, await somewhere(context));
    const receipt = await submitted();
    expect((await ask(elsewhere, ASKED)).data).toEqual({ textRemovals: [] });
    expect((await ask(elsewhere, TEXTS, { receipt })).errors?.[0]?.extensions.code).toBe('ledger.not_your_department');
    expect((await ask(await somebody(context), ASKED)).errors?.[0]?.extensions.code).toBe('access.staff_only');
    expect((await ask(official, TEXTS, { receipt: '160008-2026-9999999-X' })).errors?.[0]?.extensions.code).toBe(
      'ledger.not_found',
    );
  });
});
