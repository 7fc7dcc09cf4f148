import { errorSpec } from '#kernel';

/** What is refused of the steps that an entry takes beside its answer. */
export const stepErrors = {
  notAdopted: errorSpec('ledger.not_adopted', 'conflict', {
    ja: '採用か一部採用と回答した提出だけが、実施に進みます。',
    easy: '「採用(さいよう)」と 答(こた)えた ものだけ できます。',
    en: 'Only a submission that was adopted, wholly or in part, is carried out.',
  }),
  reasonMissing: errorSpec('ledger.reason_missing', 'invalid', {
    ja: '理由を書いてください。台帳で公開されます。',
    easy: '理由(りゆう)を 書(か)いて ください。みんなが 読(よ)みます。',
    en: 'Please give the reason. It is shown on the ledger.',
  }),
  noteTooLong: errorSpec('ledger.step_note_too_long', 'invalid', {
    ja: '文が長すぎます。2,000文字までにしてください。',
    easy: '文(ぶん)が 長(なが)すぎます。短(みじか)く して ください。',
    en: 'This is too long. Please write at most 2,000 characters.',
  }),
  survivorElsewhere: errorSpec('ledger.survivor_elsewhere', 'invalid', {
    ja: '統合できるのは、同じ課が担当する、まだ答えの出ていない別の提出だけです。',
    easy: '同(おな)じ 課(か)の、答(こた)えを 待(ま)つ ものだけ 選(えら)べます。',
    en: 'Only another submission that the same department still has to answer can take it in.',
  }),
  survivorLater: errorSpec('ledger.survivor_later', 'conflict', {
    ja: '統合先の回答期限のほうが遅いため、統合できません。先に届いたほうへ統合してください。',
    easy: 'あいての 答(こた)える 日(ひ)が もっと 後(あと)です。ほかの ものを 選(えら)んで ください。',
    en: 'The other submission is due later. Merge it into this one instead, so that nobody waits longer.',
  }),
};
