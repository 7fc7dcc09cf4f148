import type { Language, LocalText } from '#kernel';
import type { NoticeReason } from '../notices/notice';
import { joined, ourText, type Phrase, phrase } from './phrase';

const REASON_WORDS: Readonly<Record<NoticeReason, LocalText>> = {
  author: { ja: 'あなたが提出したもの', easy: 'あなたが 出(だ)した もの', en: 'you submitted it' },
  asked: { ja: 'あなたが回答を求めたもの', easy: 'あなたが 質問(しつもん)した もの', en: 'you asked for an answer' },
  commenter: { ja: 'あなたがコメントしたもの', easy: 'あなたが 意見(いけん)を 書(か)いた もの', en: 'you commented' },
  supporter: { ja: 'あなたが賛同したもの', easy: 'あなたが さんせいした もの', en: 'you supported it' },
  participant: {
    ja: 'あなたが参加した対話の場',
    easy: 'あなたが 参加(さんか)した 話(はな)しあい',
    en: 'you took part',
  },
  official: { ja: 'あなたの課が担当するもの', easy: 'あなたの 課(か)の 仕事(しごと)', en: 'your department owns it' },
  follower: {
    ja: 'あなたがお知らせを希望したもの',
    easy: 'あなたが お知(し)らせを たのんだ もの',
    en: 'you follow it',
  },
  drafter: { ja: 'あなたが起案したもの', easy: 'あなたが 書(か)いた もの', en: 'you drafted it' },
  mentioned: {
    ja: '同僚があなたの名前を書いたもの',
    easy: '仕事(しごと)の 人(ひと)が あなたを 呼(よ)んだ もの',
    en: 'a colleague mentioned you',
  },
};

/** Why somebody gets this, all reasons in one sentence, strongest first. */
export function reasonsInWords(reasons: readonly NoticeReason[], language: Language): Phrase {
  const words = reasons.map((reason) => ourText(REASON_WORDS[reason][language]));
  switch (language) {
    case 'ja':
      return phrase`お送りした理由：${joined(words, '、')}`;
    case 'easy':
      return phrase`理由(りゆう)： ${joined(words, '、')}`;
    case 'en':
      return phrase`You get this because ${joined(words, ', ')}.`;
  }
}
