import { errorSpec } from '#kernel';

export const removalErrors = {
  noSuchText: errorSpec('removal.no_such_text', 'not_found', {
    ja: 'その提出には、消せることばがその欄にありません。',
    easy: 'その ことばは ありません。',
    en: 'There are no such words in that submission.',
  }),
  asked: errorSpec('removal.asked', 'conflict', {
    ja: 'このことばの削除は、もう申し出られています。',
    easy: 'もう だれかが たのみました。',
    en: 'Somebody has already asked for these words to be removed.',
  }),
  notFound: errorSpec('removal.not_found', 'not_found', {
    ja: 'その削除の申し出は見つかりません。',
    easy: 'その 申(もう)し出(で)は ありません。',
    en: 'That request was not found.',
  }),
  ownRequest: errorSpec('removal.own_request', 'forbidden', {
    ja: '削除を申し出た本人は承認できません。別の人が確かめて承認します。',
    easy: '自分(じぶん)で 決(き)められません。ほかの 人(ひと)に たのんで ください。',
    en: 'Nobody confirms a removal they asked for themselves. Somebody else checks and confirms it.',
  }),
  decidedAbove: errorSpec('removal.decided_above', 'forbidden', {
    ja: '削除を決められるのは、首長と管理者だけです。',
    easy: '決(き)められるのは、市長(しちょう)や 管理者(かんりしゃ)だけです。',
    en: 'Only an executive or an administrator decides on a removal.',
  }),
  confirmed: errorSpec('removal.confirmed', 'conflict', {
    ja: 'この削除は、もう承認されています。',
    easy: 'もう 決(き)まって います。',
    en: 'This removal has been confirmed already.',
  }),
};
