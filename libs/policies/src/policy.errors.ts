import { errorSpec } from '#kernel';

/** Which field an error is about stands in its particulars, as `clauses.2.text` or `influences.0.words`. */
export const policyErrors = {
  notFound: errorSpec('policy.not_found', 'not_found', {
    ja: 'その施策は見つかりません。',
    easy: 'その 施策(しさく)は ありません。',
    en: 'That policy was not found.',
  }),
  departmentNotFound: errorSpec('policy.department_not_found', 'not_found', {
    ja: 'その部局は、この自治体にはありません。',
    easy: 'その 課(か)は ありません。',
    en: 'This authority has no such department.',
  }),
  notYourDepartment: errorSpec('policy.not_your_department', 'forbidden', {
    ja: 'この施策は別の部局が担当しています。',
    easy: 'これは ほかの 課(か)の 施策(しさく)です。',
    en: 'This policy is owned by another department.',
  }),
  postMissing: errorSpec('policy.post_missing', 'forbidden', {
    ja: '施策の版には職名が必要です。管理者に職名の登録を依頼してください。',
    easy: '役所(やくしょ)での 仕事(しごと)の 名前(なまえ)が 必要(ひつよう)です。',
    en: 'A policy version is signed with a post. Please ask an administrator to enter yours.',
  }),
  changedMeanwhile: errorSpec('policy.changed_meanwhile', 'conflict', {
    ja: '書いている間に新しい版が公開されました。入力した内容は残っています。新しい版と見比べてください。',
    easy: '新(あたら)しい 版(はん)が でました。書(か)いた ことばは 残(のこ)ります。もう一度(いちど) 見(み)て ください。',
    en: 'A newer version was published meanwhile. What you typed is kept; please compare it with the new version.',
  }),
  nothingChanged: errorSpec('policy.nothing_changed', 'invalid', {
    ja: '前の版から変わったところがありません。',
    easy: '前(まえ)の 版(はん)と 同(おな)じです。',
    en: 'Nothing differs from the version before.',
  }),
  missing: errorSpec('policy.missing', 'invalid', {
    ja: 'この欄に記入してください。',
    easy: 'ここに 書(か)いて ください。',
    en: 'Please fill in this field.',
  }),
  tooLong: errorSpec('policy.too_long', 'invalid', {
    ja: '文字数が上限を超えています。短くしてください。',
    easy: '長(なが)すぎます。短(みじか)く して ください。',
    en: 'This is too long. Please shorten it.',
  }),
  invalidDay: errorSpec('policy.invalid_day', 'invalid', {
    ja: '日付は「2026-04-01」の形で入力してください。',
    easy: '日(ひ)にちは 「2026-04-01」のように 書(か)いて ください。',
    en: 'Please write the date in the form 2026-04-01.',
  }),
  noClauses: errorSpec('policy.no_clauses', 'invalid', {
    ja: '条項を一つ以上書いてください。',
    easy: '条項(じょうこう)を 1つより 多(おお)く 書(か)いて ください。',
    en: 'Please write at least one clause.',
  }),
  tooManyClauses: errorSpec('policy.too_many_clauses', 'invalid', {
    ja: '条項が多すぎます。',
    easy: '条項(じょうこう)が 多(おお)すぎます。',
    en: 'There are too many clauses.',
  }),
  unknownClause: errorSpec('policy.unknown_clause', 'invalid', {
    ja: 'その条項は見つかりません。画面を読み込み直してください。',
    easy: 'その 条項(じょうこう)は ありません。ページを もう一度(いちど) 開(ひら)いて ください。',
    en: 'That clause was not found. Please reload the page.',
  }),
  clauseTwice: errorSpec('policy.clause_twice', 'invalid', {
    ja: '同じ条項が二度出てきます。',
    easy: '同(おな)じ 条項(じょうこう)が 2つ あります。',
    en: 'The same clause occurs twice.',
  }),
  receiptUnknown: errorSpec('policy.receipt_unknown', 'invalid', {
    ja: 'その受付番号は見つかりません。番号をもう一度ご確認ください。',
    easy: 'その 番号(ばんごう)は ありません。もう一度(いちど) 見(み)て ください。',
    en: 'That receipt was not found. Please check the number again.',
  }),
  wordsNotInSubmission: errorSpec('policy.words_not_in_submission', 'invalid', {
    ja: 'この言葉は提出の本文にありません。本文のとおりに写してください。',
    easy: 'この ことばは ありません。同(おな)じ ことばを 書(か)いて ください。',
    en: 'These words do not occur in the submission. Please copy them exactly as they stand there.',
  }),
  tooManyInfluences: errorSpec('policy.too_many_influences', 'invalid', {
    ja: '一つの版に書ける反映の数を超えています。',
    easy: '反映(はんえい)が 多(おお)すぎます。',
    en: 'There are more influences than one version can name.',
  }),
  influenceTwice: errorSpec('policy.influence_twice', 'invalid', {
    ja: '同じ言葉が同じ条項に二度挙げられています。',
    easy: '同(おな)じ ことばが 2つ あります。',
    en: 'The same words are named twice for the same clause.',
  }),
};
