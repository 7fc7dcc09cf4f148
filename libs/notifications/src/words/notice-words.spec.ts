import { LANGUAGES } from '#kernel';
import { ACCOUNT_MAIL_KINDS } from '../deliveries/delivery';
import { ACCOUNT_MAIL_WORDS } from '../mails/account-mail-words';
import { BUTTONS, CHANGE_LEGEND, clauseLabel, FACT_LABELS, FOOTER, WHY_LABEL, wordsLabel } from '../mails/mail-words';
import { MOVED_STEPS, NOTICE_REASONS } from '../notices/notice';
import type { NoticeView } from '../notices/notice-view';
import { noticePath, noticeWords } from './notice-words';
import { OUTCOME_WORDS } from './outcome-words';
import { ourText, type Phrase, withoutReadings, withReadings } from './phrase';
import { reasonsInWords } from './reason-words';

const department = { ja: '交通政策課', easy: '交通政策課(こうつうせいさくか)', en: 'Transport Policy Division' };
const entry = {
  id: 'e',
  receipt: '160008-2026-0000123-K',
  title: 'バス',
  department,
  dueAt: new Date('2026-12-24T15:00:00Z'),
};
const answer = { outcome: 'partly_adopted', explanation: '', remark: null, signedName: 'N', signedPost: 'P' } as const;
const comment = { id: 'c', authorName: 'N', text: 'T', aboutTitle: 'バス', path: '/proposals/p#comment-c' };
const influence = {
  id: 'i',
  entryId: 'e',
  authorId: 'me',
  authorName: 'N',
  words: 'W',
  why: 'Y',
  heading: 'H',
  before: null,
  after: 'A',
};
const version = {
  policyId: 'y',
  number: 2,
  name: 'バス',
  summary: 'S',
  signedName: 'N',
  signedPost: 'P',
  influences: [influence, influence],
};

const views: readonly NoticeView[] = [
  { kind: 'receipt', entry },
  { kind: 'acknowledged', entry },
  { kind: 'withdrawn', entry },
  { kind: 'answered', entry, answer, also: [] },
  { kind: 'comment', comment },
  { kind: 'reply', comment },
  { kind: 'policy_changed', version },
  { kind: 'due_digest', digest: { near: 2, overdue: 1, unacknowledged: 3, offered: 0 } },
  { kind: 'mentioned', entry },
  { kind: 'sent_back', entry, draftId: 'd' },
  {
    kind: 'answered',
    entry,
    answer,
    also: [{ receipt: '160008-2026-0000124-8', title: '駅', outcome: 'adopted', remark: 'R' }],
  },
  { kind: 'escalated', escalation: { departmentId: 'd', department, count: 4 } },
  ...MOVED_STEPS.map((step) => ({
    kind: 'moved' as const,
    entry,
    move: { step, note: 'W', survivor: entry.receipt, dueAt: entry.dueAt, department },
  })),
];
const readers = [
  { accountId: 'me', reasons: ['author'] },
  { accountId: 'other', reasons: ['commenter', 'follower'] },
  { accountId: 'other', reasons: ['follower'] },
] as const;

describe('a notice in words', () => {
  it.each([
    [
      0,
      0,
      '「バス」を受け付けました',
      '受付番号は160008-2026-0000123-Kです。交通政策課が2026年12月24日（木）までに回答します。',
    ],
    [3, 1, '「バス」に回答がありました（一部採用）', 'P Nが回答しました。'],
    [
      9,
      0,
      '「バス」の回答案が差し戻されました',
      '差し戻した理由は、回答案のページで読めます。直して、もう一度決裁に出してください。',
    ],
    [
      10,
      0,
      '「バス」ほか1件に回答がありました（一部採用）',
      'P Nが回答しました。受付番号：160008-2026-0000123-K、160008-2026-0000124-8',
    ],
    [5, 1, '「バス」でのあなたのコメントに返信がありました', 'Nさん：T'],
    [6, 0, 'あなたの言葉が「バス」を変えました', 'あなたの「W」が、第2版の「H」に反映されました。ほか1件。'],
    [6, 1, 'あなたが関わった提案が「バス」を変えました', 'Nさんの「W」が、第2版の「H」に反映されました。ほか1件。'],
    [6, 2, '寄せられた言葉が「バス」を変えました', 'Nさんの「W」が、第2版の「H」に反映されました。ほか1件。'],
  ])('says what matters in Japanese (%i to reader %i)', (which, to, title, text) => {
    const [view, reader] = [views[which], readers[to]];
    if (!view || !reader) throw new Error('no such case');
    const words = noticeWords(view, reader, 'ja');
    expect([withReadings(words.title), withReadings(words.text)]).toEqual([title, text]);
  });

  it('says in English what it says in Japanese', () => {
    const titles = views.map((view) => withReadings(noticeWords(view, readers[1], 'en').title));
    expect(titles).toEqual([
      'We have received “バス”',
      '“バス” has been acknowledged',
      '“バス” has been withdrawn',
      '“バス” has been answered: partly adopted',
      'A comment on “バス”',
      'A reply to your comment on “バス”',
      'What you took part in changed “バス”',
      'Your desk this morning: 1 overdue, 2 due soon',
      'You were mentioned in a note on “バス”',
      'Your draft answer to “バス” was sent back',
      '“バス” and one more have been answered: partly adopted',
      'Long overdue at Transport Policy Division: 4',
      '“バス” is being carried out',
      '“バス” has been carried out',
      '“バス” will not be carried out after all',
      '“バス” was joined to another that asks for the same',
      'The answer to “バス” will take longer',
      '“バス” has been reopened',
      '“バス” is offered to another department',
      '“バス” is now owned by Transport Policy Division',
      '“バス” stays with its department',
    ]);
  });

  it('says of a version without influences what it is about', () => {
    const words = noticeWords({ kind: 'policy_changed', version: { ...version, influences: [] } }, readers[2], 'ja');
    expect([withReadings(words.title), withReadings(words.text)]).toEqual(['「バス」が新しくなりました', 'S']);
  });

  it('leads to the page it is about', () => {
    expect(views.map(noticePath)).toEqual([
      ...Array.from({ length: 4 }, () => '/ledger/160008-2026-0000123-K'),
      '/proposals/p#comment-c',
      '/proposals/p#comment-c',
      '/policies/y/changes/2',
      '/desk?state=overdue',
      '/desk/entries/160008-2026-0000123-K',
      '/desk/drafts/d',
      '/ledger/160008-2026-0000123-K',
      '/desk?state=overdue&department=d',
      ...MOVED_STEPS.map(() => '/ledger/160008-2026-0000123-K'),
    ]);
  });
});

/** Everything that is ever said, in one language. */
function everything(language: (typeof LANGUAGES)[number]): readonly Phrase[] {
  const said = views.flatMap((view) => readers.flatMap((reader) => Object.values(noticeWords(view, reader, language))));
  const mails = ACCOUNT_MAIL_KINDS.flatMap((kind) => Object.values(ACCOUNT_MAIL_WORDS[kind][language]));
  const labels = [
    ...Object.values(BUTTONS),
    ...Object.values(FACT_LABELS),
    ...Object.values(FOOTER),
    CHANGE_LEGEND,
    WHY_LABEL,
  ];
  const own = [true, false].flatMap((yes) => [wordsLabel('N', yes, language), clauseLabel('H', yes, language)]);
  const outcomes = Object.values(OUTCOME_WORDS).map((each) => ourText(each[language]));
  const reasons = NOTICE_REASONS.map((reason) => reasonsInWords([reason], language));
  return [...said, ...mails, ...labels.map((each) => each[language]), ...own, ...outcomes, ...reasons];
}

describe('plain Japanese', () => {
  const texts = everything('easy');

  it('has a reading behind every kanji', () => {
    const bare = texts.map((said) =>
      withReadings(said).replaceAll(/[\p{Script=Han}々]+\([\p{Script=Hiragana}ー]+\)/gu, ''),
    );
    expect(bare.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('has no sentence over 40 characters', () => {
    const sentences = texts.flatMap((said) => withoutReadings(said).split(/(?<=[。？！])/u));
    expect(sentences.filter((sentence) => Array.from(sentence.trim()).length > 40)).toEqual([]);
  });

  it('is written, not copied from the Japanese', () => {
    const japanese = everything('ja').map(withReadings);
    const same = texts.filter(
      (said, place) =>
        withReadings(said) === japanese[place] && /[\p{Script=Hiragana}\p{Script=Han}]/u.test(withReadings(said)),
    );
    expect(same.map(withReadings)).toEqual(['ログインする'].filter((text) => japanese.includes(text)));
  });
});

describe('every language', () => {
  it.each(LANGUAGES)('%s says everything', (language) => {
    expect(
      everything(language)
        .map(withReadings)
        .filter((text) => text.trim() === ''),
    ).toEqual([]);
  });
});
