import { errorSpec } from '#kernel';

/** What can go wrong on the way of a response through its chain. */
export const approvalErrors = {
  approvedBefore: errorSpec('ledger.approved_before', 'conflict', {
    ja: 'この回答案は、すでにあなたが決裁しています。次の職の人の決裁を待っています。',
    easy: 'あなたは もう OKを 出(だ)しました。次(つぎ)の 人(ひと)を 待(ま)って います。',
    en: 'You have approved this draft already. It waits for the next post.',
  }),
  notYourTurn: errorSpec('ledger.not_your_turn', 'forbidden', {
    ja: '今この回答案を決裁するのは、ほかの職の人です。',
    easy: '今(いま)は ほかの 人(ひと)の 番(ばん)です。',
    en: 'It is another post’s turn to approve this draft.',
  }),
  othersFirst: errorSpec('ledger.others_first', 'conflict', {
    ja: 'まだ決裁していない職があるため、公開できません。決裁をして、次の職に回してください。',
    easy: 'まだ 全員(ぜんいん)が OKを 出(だ)して いません。公開(こうかい)は できません。',
    en: 'Not every post has approved this draft. Approve it, so that it goes on to the next.',
  }),
  noApprover: errorSpec('ledger.no_approver', 'conflict', {
    ja: '決裁する職に、この回答案に手を入れていない人がいません。管理者に決裁の順番を確認してください。',
    easy: 'OKを 出(だ)す 人(ひと)が いません。管理者(かんりしゃ)に 聞(き)いて ください。',
    en: 'One of the posts that approve is held by nobody who has not written in this draft. Please ask an administrator.',
  }),
  noteMissing: errorSpec('ledger.send_back_note', 'invalid', {
    ja: '差し戻す理由を、2,000文字までで書いてください。起案した人に届きます。',
    easy: '返(かえ)す 理由(りゆう)を 書(か)いて ください。',
    en: 'Please write why you send it back, in at most 2,000 characters. The drafter is told.',
  }),
  postsWrong: errorSpec('ledger.chain_posts', 'invalid', {
    ja: '職の名前は、それぞれ1度だけ、100文字まで、8つまでです。',
    easy: '同(おな)じ 名前(なまえ)は 1回(かい)だけです。8つまで 書(か)けます。',
    en: 'Name each post once, in at most 100 characters, and eight of them at most.',
  }),
  postUnheld: errorSpec('ledger.chain_post_unheld', 'invalid', {
    ja: 'この職に就いている職員がいません。職の名前を確かめてください。',
    easy: 'この 仕事(しごと)の 人(ひと)が いません。名前(なまえ)を 見(み)て ください。',
    en: 'Nobody holds this post. Please check its name.',
  }),
};
