import { errorSpec } from '#kernel';

export const intakeErrors = {
  noOpinions: errorSpec('intake.no_opinions', 'invalid', {
    ja: '意見の見出しと、「・」で始まる意見が見つかりません。別の見出しの場合は、その見出しを指定してください。',
    easy: '意見(いけん)が 見(み)つかりません。どの 見出(みだ)しか 教(おし)えて ください。',
    en: 'No section of opinions was found (a heading containing 意見, lines beginning with ・). Name another section if it is called otherwise.',
  }),
  sectionNotFound: errorSpec('intake.section_not_found', 'invalid', {
    ja: '指定された見出しの意見が見つかりません。',
    easy: 'その 見出(みだ)しは ありません。',
    en: 'There is no section with opinions under that heading.',
  }),
  otherAuthority: errorSpec('intake.other_authority', 'invalid', {
    ja: 'その参加の場は、指定された自治体のものではありません。',
    easy: 'その 参加(さんか)の 場(ば)は ほかの 自治体(じちたい)の ものです。',
    en: 'That space belongs to another authority.',
  }),
};
