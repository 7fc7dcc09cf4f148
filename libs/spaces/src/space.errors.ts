import { errorSpec } from '#kernel';

export const spaceErrors = {
  notFound: errorSpec('space.not_found', 'not_found', {
    ja: 'その参加の場は見つかりません。',
    easy: 'その 参加(さんか)の 場(ば)は ありません。',
    en: 'That space was not found.',
  }),
  notYet: errorSpec('space.not_yet', 'conflict', {
    ja: 'まだ受付が始まっていません。始まる日は「段階」でご確認ください。',
    easy: 'まだ できません。いつから できるか 「段階(だんかい)」を 見(み)て ください。',
    en: 'This has not opened yet. The phases show the day on which it does.',
  }),
  closed: errorSpec('space.closed', 'conflict', {
    ja: '受付は終わりました。回答と結果は、この参加の場で引き続き公開します。',
    easy: 'もう 終(お)わりました。答(こた)えは ここで 見(み)ることが できます。',
    en: 'This is closed. Answers and results stay public in this space.',
  }),
  realNameNeeded: errorSpec('space.real_name_needed', 'forbidden', {
    ja: 'この参加の場は実名で話し合います。窓口で実名の確認を済ませると参加できます。',
    easy: 'ここでは 本当(ほんとう)の 名前(なまえ)を 使(つか)います。窓口(まどぐち)で 確認(かくにん)して ください。',
    en: 'This space is held under real names. You can take part once yours has been verified at the counter.',
  }),
  confirmationNeeded: errorSpec('space.confirmation_needed', 'forbidden', {
    ja: '届いたメールのリンクを開いて、メールアドレスを確認してください。',
    easy: 'メールの リンクを 開(ひら)いて ください。',
    en: 'Please open the link in the mail you received to confirm your address.',
  }),
  nameNeeded: errorSpec('space.name_needed', 'forbidden', {
    ja: 'お名前を登録すると参加できます。',
    easy: 'はじめに 名前(なまえ)を 書(か)いて ください。',
    en: 'You can take part once you have entered your name.',
  }),
};
