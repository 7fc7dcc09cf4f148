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
  extendedTwice: errorSpec('ledger.extended_twice', 'conflict', {
    ja: '回答期限を延ばせるのは2回までです。この提出では、もう延ばせません。',
    easy: '日(ひ)を のばせるのは 2回(かい)だけです。もう のばせません。',
    en: 'A due date is extended twice at most, and this one has been.',
  }),
  extensionNotLater: errorSpec('ledger.extension_not_later', 'invalid', {
    ja: '新しい回答期限は、今の期限と今日よりあとの日にしてください。',
    easy: '今(いま)の 日(ひ)より 後(あと)の 日(ひ)を 選(えら)んで ください。',
    en: 'The new due date must be after today and after the present one.',
  }),
  extensionTooLong: errorSpec('ledger.extension_too_long', 'invalid', {
    ja: '一度に延ばせるのは90日までです。もっと早い日にしてください。',
    easy: '一度(いちど)に 90日(にち)まで のばせます。もっと 早(はや)い 日(ひ)に して ください。',
    en: 'One extension adds at most 90 days. Please choose an earlier day.',
  }),
  authorOnly: errorSpec('ledger.author_only', 'forbidden', {
    ja: 'これができるのは、提出した本人だけです。',
    easy: '出(だ)した 人(ひと)だけが できます。',
    en: 'Only the author of the submission can do this.',
  }),
  reopenedBefore: errorSpec('ledger.reopened_before', 'conflict', {
    ja: 'もう一度検討を求められるのは一度だけです。この提出では、すでに求めています。',
    easy: '「もう一度(いちど)」と 言(い)えるのは 1回(かい)だけです。',
    en: 'A submission is reopened once only, and this one has been.',
  }),
  notToReopen: errorSpec('ledger.not_to_reopen', 'conflict', {
    ja: 'もう一度検討を求められるのは、回答が出て、実施が始まる前の提出だけです。',
    easy: '答(こた)えが 出(で)てから、始(はじ)まる 前(まえ)だけ できます。',
    en: 'Only a submission that has been answered, and is not being carried out yet, is reopened.',
  }),
  reopenedTooLate: errorSpec('ledger.reopened_too_late', 'conflict', {
    ja: 'もう一度検討を求められるのは、回答の日から30日以内です。新しい提案としてお出しください。',
    easy: '答(こた)えから 30日(にち)を 過(す)ぎました。新(あたら)しく 書(か)いて ください。',
    en: 'More than 30 days have passed since the answer. Please hand it in as a new submission.',
  }),
  noSuchDepartment: errorSpec('ledger.no_such_department', 'invalid', {
    ja: '移送先の課を選んでください。今の担当課へは移せません。',
    easy: '相手(あいて)の 課(か)を 選(えら)んで ください。',
    en: 'Please choose the department to hand it to, other than the one that owns it.',
  }),
  offeredAlready: errorSpec('ledger.offered_already', 'conflict', {
    ja: 'この提出は、すでに別の課に移送を申し出ています。返事を待つか、申し出を取り下げてください。',
    easy: 'もう ほかの 課(か)に 頼(たの)んで います。返事(へんじ)を 待(ま)って ください。',
    en: 'This submission is already offered to another department. Wait for its reply, or take the offer back.',
  }),
  nothingOffered: errorSpec('ledger.nothing_offered', 'conflict', {
    ja: 'この提出には、返事を待つ移送の申し出がありません。',
    easy: '返事(へんじ)を 待(ま)って いる ものは ありません。',
    en: 'There is no offer on this submission that waits for a reply.',
  }),
  answerOnItsWay: errorSpec('ledger.answer_on_its_way', 'conflict', {
    ja: 'この提出には、まもなく公開される回答があります。公開されるか引っ込められるまで、引き受けられません。',
    easy: 'もうすぐ 答(こた)えが 出(で)ます。今(いま)は できません。',
    en: 'An answer to this submission is about to be published. It cannot be taken over before that is settled.',
  }),
  notAnswered: errorSpec('ledger.not_answered', 'conflict', {
    ja: 'まだ回答が出ていません。回答が出てから、お知らせください。',
    easy: 'まだ 答(こた)えが ありません。後(あと)で 教(おし)えて ください。',
    en: 'There is no answer yet. Please tell us once there is.',
  }),
};
