import { anonymous, type Person } from '#kernel';
import { underTheNameItWouldBear } from './name-on-draft';
import { authorShown, type Proposal } from './proposal';

const author: Person = {
  kind: 'person',
  accountId: 'a',
  familyName: '常願寺',
  givenName: '葵',
  verification: 'real_name',
  language: 'ja',
  roles: [],
};
const draft: Proposal = {
  id: 'p',
  spaceId: 's',
  state: 'draft',
  title: '題名',
  text: '本文',
  version: 1,
  authorId: 'a',
  authorName: null,
  authorVerified: false,
  updatedAt: new Date(0),
  submittedAt: null,
  supportCount: 0,
  commentCount: 0,
};

describe('the name on a draft', () => {
  it('is the one that submitting now would freeze', () => {
    expect(authorShown(underTheNameItWouldBear(author, draft))).toMatchObject({ name: '常願寺 葵', verified: true });
  });

  it('is not verified before the counter', () => {
    const shown = authorShown(underTheNameItWouldBear({ ...author, verification: 'email' }, draft));
    expect(shown).toMatchObject({ name: '常願寺 葵', verified: false });
  });

  it('stays the frozen one once it was submitted, whatever one is called now', () => {
    const submitted: Proposal = { ...draft, state: 'submitted', authorName: '常願寺 あおい', authorVerified: true };
    expect(underTheNameItWouldBear(author, submitted)).toBe(submitted);
  });

  it.each([
    ['nobody signed in', anonymous, draft],
    ['somebody else', { ...author, accountId: 'b' }, draft],
    ['an author who gave no name yet', { ...author, familyName: null, givenName: null }, draft],
  ] as const)('is empty for %s', (_, actor, proposal) => {
    expect(authorShown(underTheNameItWouldBear(actor, proposal)).name).toBe('');
  });
});
