import { errorSpec } from '#kernel';

export const ledgerErrors = {
  notFound: errorSpec('ledger.not_found', 'not_found', {
    ja: 'その受付番号は見つかりません。番号をもう一度ご確認ください。',
    easy: 'その 番号(ばんごう)は ありません。もう一度(いちど) 見(み)て ください。',
    en: 'That receipt was not found. Please check the number again.',
  }),
  notNow: errorSpec('ledger.not_now', 'conflict', {
    ja: 'この提出の今の状態では、その操作はできません。画面を読み込み直してください。',
    easy: '今(いま)は できません。ページを もう一度(いちど) 開(ひら)いて ください。',
    en: 'This cannot be done in the present state of the submission. Please reload the page.',
  }),
  notYourDepartment: errorSpec('ledger.not_your_department', 'forbidden', {
    ja: 'この提出は別の部局が担当しています。',
    easy: 'これは ほかの 課(か)の 仕事(しごと)です。',
    en: 'This submission is owned by another department.',
  }),
  reasonNeeded: errorSpec('ledger.reason_needed', 'invalid', {
    ja: 'この対応区分には理由の区分が必要です。',
    easy: '理由(りゆう)を 選(えら)んで ください。',
    en: 'This outcome needs a reason.',
  }),
  explanationTooShort: errorSpec('ledger.explanation_too_short', 'invalid', {
    ja: '説明は40文字以上で書いてください。読む人が納得できる理由が必要です。',
    easy: '説明(せつめい)を 40文字(もじ)より 長(なが)く 書(か)いて ください。',
    en: 'Please explain in at least 40 characters, so that the reader can understand why.',
  }),
  explanationMissing: errorSpec('ledger.explanation_missing', 'invalid', {
    ja: '回答の本文を書いてください。',
    easy: '答(こた)えの 文(ぶん)を 書(か)いて ください。',
    en: 'Please write the text of the response.',
  }),
  textTooLong: errorSpec('ledger.text_too_long', 'invalid', {
    ja: '文が長すぎます。回答は10,000文字、ひとつの提出へのことばは2,000文字までです。',
    easy: '文(ぶん)が 長(なが)すぎます。短(みじか)く して ください。',
    en: 'This is too long. A response has at most 10,000 characters, a remark on one submission 2,000.',
  }),
  noEntries: errorSpec('ledger.no_entries', 'invalid', {
    ja: '回答する提出を1件以上選んでください。',
    easy: '答(こた)えるものを 1つより 多(おお)く 選(えら)んで ください。',
    en: 'Please choose at least one submission to answer.',
  }),
  entryNotListed: errorSpec('ledger.entry_not_listed', 'invalid', {
    ja: 'この回答に含まれない提出へのことばがあります。受付番号をご確認ください。',
    easy: '答(こた)えに 入(はい)って いない ものへの ことばが あります。番号(ばんごう)を 見(み)て ください。',
    en: 'There is a remark on a submission that this response does not cover. Please check the receipts.',
  }),
  draftNotFound: errorSpec('ledger.draft_not_found', 'not_found', {
    ja: 'その回答案は見つかりません。',
    easy: 'その 答(こた)えの 案(あん)は ありません。',
    en: 'That draft response was not found.',
  }),
  ownDraft: errorSpec('ledger.own_draft', 'forbidden', {
    ja: '回答案に手を入れた本人は公開できません。別の職員が確認して公開します。',
    easy: '書(か)いた 人(ひと)は 公開(こうかい)できません。ほかの 人(ひと)に 頼(たの)んで ください。',
    en: 'Nobody who wrote in a response releases it. Another official reads it and releases it.',
  }),
  draftChanged: errorSpec('ledger.draft_changed', 'conflict', {
    ja: 'ほかの職員がこの回答案を書き換えました。入力した内容は残っています。新しい案と見比べてください。',
    easy: 'ほかの 人(ひと)が 書(か)きかえました。もう一度(いちど) 見(み)て ください。',
    en: 'Somebody else has changed this draft. What you typed is kept; please compare it with the new draft.',
  }),
  notAwaitingRelease: errorSpec('ledger.not_awaiting_release', 'conflict', {
    ja: 'この回答案は公開待ちではありません。',
    easy: 'この 答(こた)えは まだ 公開(こうかい)できません。',
    en: 'This draft is not awaiting release.',
  }),
  nothingToTakeBack: errorSpec('ledger.nothing_to_take_back', 'conflict', {
    ja: 'この回答はもう公開されたか、すでに引っ込められています。公開された回答は訂正の手続きで直します。',
    easy: 'もう 公開(こうかい)しました。なおす ときは 訂正(ていせい)を 書(か)いて ください。',
    en: 'This response is already public, or was taken back before. A public response is mended by a correction.',
  }),
  notAColleague: errorSpec('ledger.not_a_colleague', 'invalid', {
    ja: 'その人は、この提出の担当部局の職員ではありません。担当部局の職員から選んでください。',
    easy: 'その 人(ひと)は この 課(か)の 職員(しょくいん)では ありません。',
    en: 'That person does not work for the department of this submission. Please choose somebody who does.',
  }),
  noteMissing: errorSpec('ledger.note_missing', 'invalid', {
    ja: 'メモの文を書いてください。',
    easy: 'メモを 書(か)いて ください。',
    en: 'Please write the note.',
  }),
  noteTooLong: errorSpec('ledger.note_too_long', 'invalid', {
    ja: 'メモが長すぎます。4,000文字までにしてください。',
    easy: 'メモが 長(なが)すぎます。短(みじか)く して ください。',
    en: 'The note is too long. It has at most 4,000 characters.',
  }),
  placeholderLeft: errorSpec('ledger.placeholder_left', 'invalid', {
    ja: 'ひな形の「{{…}}」が残っています。書き入れるか、消してください。',
    easy: '「{{…}}」が 残(のこ)って います。ことばを 書(か)いて ください。',
    en: 'A placeholder “{{…}}” of the template is left. Please fill it in or take it out.',
  }),
  templateTitle: errorSpec('ledger.template_title', 'invalid', {
    ja: 'ひな形の名前を100文字までで書いてください。',
    easy: '見本(みほん)の 名前(なまえ)を 書(か)いて ください。100文字(もじ)までです。',
    en: 'Please name the template in at most 100 characters.',
  }),
  templateText: errorSpec('ledger.template_text', 'invalid', {
    ja: 'ひな形の文を10,000文字までで書いてください。',
    easy: '見本(みほん)の 文(ぶん)を 書(か)いて ください。',
    en: 'Please write the text of the template, in at most 10,000 characters.',
  }),
  templateNotFound: errorSpec('ledger.template_not_found', 'not_found', {
    ja: 'そのひな形は見つかりません。',
    easy: 'その 見本(みほん)は ありません。',
    en: 'That template was not found.',
  }),
  correctionBegun: errorSpec('ledger.correction_begun', 'conflict', {
    ja: 'この回答は、すでに訂正されたか、訂正の途中です。回答案の一覧をご確認ください。',
    easy: 'もう なおして います。案(あん)の リストを 見(み)て ください。',
    en: 'This response has been corrected, or a correction is under way. Please look at the drafts.',
  }),
  correctionReason: errorSpec('ledger.correction_reason', 'invalid', {
    ja: '訂正の理由を500文字までで書いてください。理由は公開されます。',
    easy: 'なおす 理由(りゆう)を 書(か)いて ください。みんなが 読(よ)みます。',
    en: 'Please say in at most 500 characters why it is corrected. The reason is public.',
  }),
  correctionEntries: errorSpec('ledger.correction_entries', 'conflict', {
    ja: '訂正では、答える提出を増やしたり減らしたりできません。',
    easy: 'なおす ときは 相手(あいて)を かえる ことが できません。',
    en: 'A correction cannot answer more or fewer submissions than the response it corrects.',
  }),
  carriedOut: errorSpec('ledger.carried_out', 'conflict', {
    ja: '実施に進んだ提出の対応区分は、採用か一部採用のままにしてください。',
    easy: 'もう 始(はじ)まった ものは「します」か「一部(いちぶ)をします」に してください。',
    en: 'What is being carried out was adopted, wholly or in part, and a correction cannot change that.',
  }),
  postMissing: errorSpec('ledger.post_missing', 'forbidden', {
    ja: '回答には職名が必要です。管理者に職名の登録を依頼してください。',
    easy: '役所(やくしょ)での 仕事(しごと)の 名前(なまえ)が 必要(ひつよう)です。',
    en: 'A response is signed with a post. Please ask an administrator to enter yours.',
  }),
};
