import type { Language } from '#kernel';
import type { AnswerView, EntryView } from '../notices/notice-view';
import type { Words } from './words';
import { OUTCOME_WORDS } from './outcome-words';
import { ourText, phrase } from './phrase';

/** A response to a submission, with its outcome in the title and whoever signed it below. */
export function answerWords(entry: EntryView, answer: AnswerView, language: Language): Words {
  const outcome = ourText(OUTCOME_WORDS[answer.outcome][language]);
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」に回答がありました（${outcome}）`,
        text: phrase`${answer.signedPost} ${answer.signedName}が回答しました。`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」に 答(こた)えが 来(き)ました（${outcome}）`,
        text: phrase`${answer.signedPost}の ${answer.signedName}さんが 答(こた)えました。`,
      };
    case 'en':
      return {
        title: phrase`“${entry.title}” has been answered: ${outcome}`,
        text: phrase`Answered by ${answer.signedName}, ${answer.signedPost}.`,
      };
  }
}

/** A response was corrected, and says something else now. */
export function correctionWords(entry: EntryView, answer: AnswerView, language: Language): Words {
  const outcome = ourText(OUTCOME_WORDS[answer.outcome][language]);
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」の回答が訂正されました（${outcome}）`,
        text: phrase`${answer.signedPost} ${answer.signedName}が訂正しました。前の回答も読めます。`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」の 答(こた)えが かわりました（${outcome}）`,
        text: phrase`${answer.signedPost}の ${answer.signedName}さんが なおしました。前(まえ)の 答(こた)えも 読(よ)めます。`,
      };
    case 'en':
      return {
        title: phrase`The answer to “${entry.title}” has been corrected: ${outcome}`,
        text: phrase`Corrected by ${answer.signedName}, ${answer.signedPost}. The earlier answer can still be read.`,
      };
  }
}
