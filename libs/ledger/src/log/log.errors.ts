import { errorSpec } from '#kernel';

export const logErrors = {
  notYet: errorSpec('log.not_yet', 'not_found', {
    ja: 'この受付番号は受け付けたばかりで、まだ公開の記録に入っていません。1分以内に入ります。',
    easy: 'まだ 記録(きろく)に 入(はい)って いません。1分(ぷん) 待(ま)って ください。',
    en: 'This receipt is so new that it is not in the public log yet. It will be within a minute.',
  }),
  readOnly: errorSpec('log.read_only', 'busy', {
    ja: 'いまは読むことだけができます。公開した記録より古い控えに戻っているため、直るまで書き込みを止めています。',
    easy: 'いまは 読(よ)むことだけ できます。記録(きろく)を なおして います。',
    en: 'Only reading is possible at the moment. The database is older than what was published; nothing is written until that is put right.',
  }),
  empty: errorSpec('log.empty', 'not_found', {
    ja: '公開の記録はまだ始まっていません。少し待ってから、もう一度お試しください。',
    easy: '記録(きろく)は まだ ありません。少(すこ)し 待(ま)って ください。',
    en: 'The public log has not begun yet. Please wait a little and try again.',
  }),
  noSuchSize: errorSpec('log.no_such_size', 'not_found', {
    ja: '公開の記録に、その大きさの時点はありません。',
    easy: 'その 大(おお)きさの 記録(きろく)は ありません。',
    en: 'The public log has never had that size.',
  }),
  noSuchTile: errorSpec('log.no_such_tile', 'not_found', {
    ja: '公開の記録に、その部分はありません。',
    easy: '記録(きろく)に その 部分(ぶぶん)は ありません。',
    en: 'The public log has no such tile.',
  }),
};
