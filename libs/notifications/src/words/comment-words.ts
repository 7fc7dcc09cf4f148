import type { Language } from '#kernel';
import { beginningOf } from '../notices/beginning';
import type { CommentView } from '../notices/notice-view';
import type { Words } from './words';
import { phrase } from './phrase';

const SHOWN = 160;

/** Somebody's comment under what one wrote or follows, or a reply to one's own. */
export function commentWords(kind: 'comment' | 'reply', comment: CommentView, language: Language): Words {
  const title = comment.aboutTitle;
  const reply = kind === 'reply';
  const said = beginningOf(comment.text, SHOWN);
  switch (language) {
    case 'ja':
      return {
        title: reply
          ? phrase`「${title}」でのあなたのコメントに返信がありました`
          : phrase`「${title}」にコメントがありました`,
        text: phrase`${comment.authorName}さん：${said}`,
      };
    case 'easy':
      return {
        title: reply
          ? phrase`「${title}」で あなたの 意見(いけん)に 返事(へんじ)が 来(き)ました`
          : phrase`「${title}」に 新(あたら)しい 意見(いけん)が 来(き)ました`,
        text: phrase`${comment.authorName}さん： ${said}`,
      };
    case 'en':
      return {
        title: reply ? phrase`A reply to your comment on “${title}”` : phrase`A comment on “${title}”`,
        text: phrase`${comment.authorName}: ${said}`,
      };
  }
}
