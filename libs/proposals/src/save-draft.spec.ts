import { somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { LONGEST_TEXT, LONGEST_TITLE } from './proposal';
import { ProposalsModule } from './proposals.module';
import { SaveDraft } from './save-draft';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([ProposalsModule]);
});
afterAll(() => context.close());

const anonymous = { kind: 'anonymous' } as const;

describe('a draft', () => {
  it.each([
    ['a title of more than 80 characters', { title: '雪'.repeat(LONGEST_TITLE + 1) }, 'proposal.title_too_long'],
    ['a text of more than 6,000 characters', { text: '雪'.repeat(LONGEST_TEXT + 1) }, 'proposal.text_too_long'],
    ['one character of 100,000 marks', { text: `か${'\u3099'.repeat(100_000)}` }, 'proposal.text_too_long'],
    ['a title of such', { title: `か${'\u3099'.repeat(10_000)}` }, 'proposal.title_too_long'],
    ['a quarter of a million blanks', { text: ' '.repeat(250_000) }, 'proposal.text_too_long'],
  ])('does not hold %s', async (_what, typed, code) => {
    const { spaceId } = await somewhere(context);
    const draft = { spaceId, title: '雪', text: '雪', ...typed };
    await expect(context.get(SaveDraft).execute(anonymous, draft, '198.51.100.73')).rejects.toMatchObject({ code });
  });

  it('holds 6,000 characters of two code units', async () => {
    const { spaceId } = await somewhere(context);
    const draft = { spaceId, title: '𠮷'.repeat(LONGEST_TITLE), text: '𠮷'.repeat(LONGEST_TEXT) };
    await expect(context.get(SaveDraft).execute(anonymous, draft, '198.51.100.73')).resolves.toMatchObject({
      claim: expect.any(String),
    });
  });

  it('is begun by everybody of a workshop, though all come from one address', async () => {
    const { spaceId } = await somewhere(context);
    const people = await Promise.all(Array.from({ length: 61 }, () => somebody(context)));
    const begin = (actor: (typeof people)[number] | typeof anonymous) =>
      context.get(SaveDraft).execute(actor, { spaceId, title: '雪', text: '' }, '198.51.100.74');
    await expect(Promise.all(people.map(begin))).resolves.toHaveLength(61);
    const strangers = await Promise.allSettled(Array.from({ length: 61 }, () => begin(anonymous)));
    expect(strangers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
