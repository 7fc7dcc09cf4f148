import { errorSpec } from '#kernel';

export const sessionErrors = {
  notYours: errorSpec('session.not_yours', 'forbidden', {
    ja: 'この参加の場の記録は、担当の部局とファシリテーターだけが公開できます。',
    easy: 'この 記録(きろく)は 担当(たんとう)の 人(ひと)だけが 公開(こうかい)できます。',
    en: 'Only the owning department and the facilitators publish records of this space.',
  }),
  titleMissing: errorSpec('session.title_missing', 'invalid', {
    ja: '対話の場の名前を入力してください。',
    easy: '対話(たいわ)の 場(ば)の 名前(なまえ)を 書(か)いて ください。',
    en: 'Please enter the title of the session.',
  }),
  noStatements: errorSpec('session.no_statements', 'invalid', {
    ja: '発言が1件もありません。',
    easy: '発言(はつげん)が ありません。',
    en: 'There is no statement in the record.',
  }),
  tooManyStatements: errorSpec('session.too_many_statements', 'invalid', {
    ja: '1つの記録に入れられる発言は1,000件までです。',
    easy: '発言(はつげん)は 1000までです。',
    en: 'A record holds at most 1,000 statements.',
  }),
  statementEmpty: errorSpec('session.statement_empty', 'invalid', {
    ja: '本文か発言者のない発言があります。',
    easy: 'ことばか 名前(なまえ)が ない 発言(はつげん)が あります。',
    en: 'There is a statement without words or without a name.',
  }),
  tooLong: errorSpec('session.too_long', 'invalid', {
    ja: '長すぎる項目があります。短くしてください。',
    easy: '長(なが)すぎます。短(みじか)く して ください。',
    en: 'Something in the record is too long. Please shorten it.',
  }),
};
