import { errorSpec } from '#kernel';

export const proposalErrors = {
  notFound: errorSpec('proposal.not_found', 'not_found', {
    ja: 'その提案は見つかりません。',
    easy: 'その 提案(ていあん)は ありません。',
    en: 'That proposal was not found.',
  }),
  titleMissing: errorSpec('proposal.title_missing', 'invalid', {
    ja: '題名を書いてください。何をしてほしいかを一行で。',
    easy: '題名(だいめい)を 書(か)いて ください。',
    en: 'Please give it a title: what should be done, in one line.',
  }),
  titleTooLong: errorSpec('proposal.title_too_long', 'invalid', {
    ja: '題名は80文字までです。',
    easy: '題名(だいめい)は 80文字(もじ)までです。',
    en: 'A title has at most 80 characters.',
  }),
  textTooShort: errorSpec('proposal.text_too_short', 'invalid', {
    ja: '本文を20文字以上で書いてください。誰が、何に困っていて、どうなるとよいかが伝わると答えやすくなります。',
    easy: '文(ぶん)を 20文字(もじ)より 長(なが)く 書(か)いて ください。',
    en: 'Please write at least 20 characters: who has which difficulty, and what would be better.',
  }),
  textTooLong: errorSpec('proposal.text_too_long', 'invalid', {
    ja: '本文は6,000文字までです。',
    easy: '文(ぶん)は 6,000文字(もじ)までです。',
    en: 'A text has at most 6,000 characters.',
  }),
  draftChanged: errorSpec('proposal.draft_changed', 'conflict', {
    ja: 'この下書きは別の画面で書き換えられています。入力した内容は残っています。見比べてから保存してください。',
    easy: 'この 下書(したが)きは ほかの 画面(がめん)で 変(か)わりました。',
    en: 'This draft has been changed in another window. What you typed is kept; please compare before saving.',
  }),
  notDraft: errorSpec('proposal.not_draft', 'conflict', {
    ja: 'この提案はすでに提出されています。',
    easy: 'この 提案(ていあん)は もう 出(だ)しました。',
    en: 'This proposal has been submitted already.',
  }),
  notSubmitted: errorSpec('proposal.not_submitted', 'conflict', {
    ja: 'この提案は取り下げられているため、できません。',
    easy: 'この 提案(ていあん)は 取(と)り下(さ)げられました。',
    en: 'This cannot be done: the proposal has been withdrawn.',
  }),
  ownSupport: errorSpec('proposal.own_support', 'forbidden', {
    ja: '自分の提案に賛同することはできません。',
    easy: '自分(じぶん)の 提案(ていあん)には 賛同(さんどう)できません。',
    en: 'Nobody supports their own proposal.',
  }),
  notAuthor: errorSpec('proposal.not_author', 'forbidden', {
    ja: 'これは提案した人だけができます。',
    easy: '提案(ていあん)した 人(ひと)だけが できます。',
    en: 'Only the author of the proposal can do this.',
  }),
};
