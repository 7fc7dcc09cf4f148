import { errorSpec } from '#kernel';

export const commentErrors = {
  threadNotFound: errorSpec('thread.not_found', 'not_found', {
    ja: 'この話し合いは見つからないか、すでに終わっています。',
    easy: 'この 話(はな)し合(あ)いは ないか、もう 終(お)わりました。',
    en: 'This discussion was not found or has been closed.',
  }),
  notFound: errorSpec('comment.not_found', 'not_found', {
    ja: 'そのコメントは見つかりません。',
    easy: 'その コメントは ありません。',
    en: 'That comment was not found.',
  }),
  blank: errorSpec('comment.blank', 'invalid', {
    ja: 'コメントを書いてください。',
    easy: 'コメントを 書(か)いて ください。',
    en: 'Please write your comment.',
  }),
  tooLong: errorSpec('comment.too_long', 'invalid', {
    ja: 'コメントは3,000文字までです。分けて書くか、短くしてください。',
    easy: 'コメントは 3000文字(もじ)までです。短(みじか)く して ください。',
    en: 'A comment can have up to 3,000 characters. Please shorten it or write two.',
  }),
  tooDeep: errorSpec('comment.too_deep', 'conflict', {
    ja: '返信は3段までです。ひとつ上のコメントに返信してください。',
    easy: 'ここには 返事(へんじ)を 書(か)けません。上(うえ)の コメントに 書(か)いて ください。',
    en: 'Replies go three levels deep. Please reply to the comment above this one.',
  }),
  deleted: errorSpec('comment.deleted', 'conflict', {
    ja: 'このコメントは削除されています。',
    easy: 'この コメントは もう ありません。',
    en: 'This comment has been deleted.',
  }),
  notYours: errorSpec('comment.not_yours', 'forbidden', {
    ja: '自分のコメントだけが対象です。',
    easy: 'ほかの 人(ひと)の コメントには できません。',
    en: 'This can be done with your own comments only.',
  }),
  own: errorSpec('comment.own', 'forbidden', {
    ja: '自分のコメントには反応を付けられません。',
    easy: '自分(じぶん)の コメントには できません。',
    en: 'You cannot react to your own comment.',
  }),
  changed: errorSpec('comment.changed', 'conflict', {
    ja: '別の画面でこのコメントを書き換えています。入力した内容は残っています。新しい文と見比べてください。',
    easy: 'コメントが 変(か)わりました。もう一度(いちど) 見(み)て ください。',
    en: 'This comment was changed elsewhere. What you typed is kept; please compare it with the new text.',
  }),
  alreadyAsked: errorSpec('comment.already_asked', 'conflict', {
    ja: 'このコメントには、すでに回答を求めています。',
    easy: 'もう 役所(やくしょ)に 答(こた)えを 頼(たの)みました。',
    en: 'This comment has already asked for an answer.',
  }),
  notAskable: errorSpec('comment.not_askable', 'conflict', {
    ja: 'この話し合いでは、コメントで回答を求めることはできません。',
    easy: 'ここでは 役所(やくしょ)に 答(こた)えを 頼(たの)めません。',
    en: 'Comments in this discussion cannot ask for an answer.',
  }),
  tooManyAsks: errorSpec('comment.too_many_asks', 'busy', {
    ja: '回答を求められるのは、ひとつの参加の場で24時間に5件までです。時間をおいてお試しください。',
    easy: '1日(にち)に 5回(かい)まで 頼(たの)めます。あした 頼(たの)んで ください。',
    en: 'You can ask for 5 answers in 24 hours in one space. Please try again later.',
  }),
  answered: errorSpec('comment.answered', 'conflict', {
    ja: 'このコメントには回答が出ているため、削除できません。',
    easy: 'もう 答(こた)えが あります。だから 消(け)すことが できません。',
    en: 'This comment has been answered, so it cannot be deleted.',
  }),
};
