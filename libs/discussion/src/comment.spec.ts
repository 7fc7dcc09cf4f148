import fc from 'fast-check';
import {
  acceptText,
  countsAfter,
  depthBelow,
  isSilentEdit,
  REACTION_KINDS,
  type ReactionKind,
  stanceAt,
} from './comment';
import { commentPath, pageOf } from './thread';

const refusal = (typed: string): string => {
  try {
    acceptText(typed);
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown';
  }
};

describe('the text of a comment', () => {
  test.each([
    ['ひとこと', 'accepted'],
    ['', 'comment.blank'],
    [' \n\t　', 'comment.blank'],
    ['\u200b\u200d\ufeff', 'comment.blank'],
    ['あ'.repeat(3_000), 'accepted'],
    ['あ'.repeat(3_001), 'comment.too_long'],
    ['👩‍👧'.repeat(3_000), 'accepted'],
    [`あ${'\u0301'.repeat(30_000)}`, 'comment.too_long'],
    ['あ'.repeat(1_000_000), 'comment.too_long'],
  ])('%#: is accepted from 1 to 3,000 visible characters', (typed, answer) => {
    expect(refusal(typed)).toBe(answer);
  });

  test('is stored with one kind of line ending and nothing around it', () => {
    expect(acceptText('  一行目\r\n二行目\u0000 \n')).toBe('一行目\n二行目');
  });
});

test.each([
  [null, 0],
  [{ depth: 0 }, 1],
  [{ depth: 1 }, 2],
])('a reply stands one level below %j', (parent, depth) => {
  expect(depthBelow(parent)).toBe(depth);
});

test.each([
  [0, 'for', 'for'],
  [0, 'against', 'against'],
  [0, null, 'neutral'],
  [0, undefined, 'neutral'],
  [1, 'for', null],
  [2, undefined, null],
] as const)('on level %i the stance %s is kept as %s', (depth, said, kept) => {
  expect(stanceAt(depth, said)).toBe(kept);
});

describe('an edit', () => {
  const createdAt = new Date('2026-11-23T04:00:00.000Z');
  test.each([
    ['at once', '04:00:00.000', false, true],
    ['one millisecond before the end of the window', '04:14:59.999', false, true],
    ['15 minutes later', '04:15:00.000', false, false],
    ['at once, of a comment that asked', '04:00:00.000', true, false],
  ])('%s', (_, time, asked, silent) => {
    expect(isSilentEdit({ createdAt, asked }, new Date(`2026-11-23T${time}Z`))).toBe(silent);
  });
});

describe('the counts of reactions', () => {
  const kind = fc.option(fc.constantFrom<ReactionKind>(...REACTION_KINDS), { nil: null });
  const nobody = { agree: 0, disagree: 0, thoughtful: 0 };

  test('are those of everybody’s last reaction, in whatever order they came', () => {
    const acts = fc.array(fc.record({ person: fc.nat(5), kind }), { maxLength: 60 });
    fc.assert(
      fc.property(acts, (all) => {
        const last = new Map<number, ReactionKind | null>();
        const counted = all.reduce((counts, act) => {
          const before = last.get(act.person) ?? null;
          last.set(act.person, act.kind);
          return countsAfter(counts, before, act.kind);
        }, nobody);
        const recount = (one: ReactionKind) => [...last.values()].filter((reaction) => reaction === one).length;
        expect(counted).toEqual(Object.fromEntries(REACTION_KINDS.map((one) => [one, recount(one)])));
      }),
    );
  });
});

test('a comment is read on the page of its subject', () => {
  expect(pageOf({ type: 'proposal', id: 'P' })).toBe('/proposals/P');
  expect(commentPath({ path: '/proposals/P' }, 'C')).toBe('/proposals/P#comment-C');
});
