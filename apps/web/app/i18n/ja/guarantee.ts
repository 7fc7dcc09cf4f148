/** What becomes of a submission beside its answer: the steps that officials and authors take. */
export const guarantee = {
  reopening: {
    to: '回答に納得できないとき：もう一度検討を求める',
    title: 'もう一度検討を求める',
    what: '一度だけ、回答の日から30日以内に求められます。担当課が、新しい期限までに、もう一度回答します。',
    reason: '回答のどこが、どう足りませんか',
    do: 'もう一度検討を求める',
    back: '台帳のページへ戻る',
  },
  stepping: {
    newDue: '新しい回答期限は{{day}}',
    title: 'この提出を進める',
    lead: 'ここで書いたことは応答台帳に載り、関わった人に知らせます。あとから消せません。',
    nothing: 'いまできることはありません。',
    to: 'この提出を進める',
    note: 'ひとこと',
    noteHint: '何をしたか、次に何をするかを書きます。',
    reason: '理由',
    reasonHint: '台帳で公開されます。',
    mergedInto: '受付番号{{receipt}}の提出と一つになりました',
  },
  acts: {
    extend: '回答期限を延ばす',
    start: '実施を始めたと知らせる',
    fulfil: '実施したと知らせる',
    abandon: '実施を取りやめる',
    merge: '同じ内容の提出と一つにする',
  },
  actHints: {
    extend: '延ばせるのは2回まで、一度に90日までです。理由とともに公開されます。',
    start: '回答で約束したことに取りかかったら、知らせます。',
    fulfil: '回答で約束したことが終わったら、知らせます。',
    abandon: 'できなくなったときは、理由を書いて知らせます。',
    merge: '受付番号は残ります。出した人には、相手の提出の経過と回答を知らせます。',
  },
  actFields: {
    until: '新しい回答期限',
    untilHint: '役所が休みの日なら、次に開いている日になります。',
    survivor: '一つにする相手の受付番号',
    survivorHint: '同じ課が担当していて、回答期限が同じか早いものに限ります。',
  },
} as const;
