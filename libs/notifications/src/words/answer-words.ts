import type { Language } from '#kernel';
import type { AlsoAnswered, AnswerView, EntryView } from '../notices/notice-view';
import type { Words } from './words';
import { OUTCOME_WORDS } from './outcome-words';
import { joined, ourText, type Phrase, phrase } from './phrase';

type Answered = Readonly<{ entry: EntryView; answer: AnswerView; also: readonly AlsoAnswered[] }>;

/** A response to one's submissions, with its outcome in the title, and whoever signed it and every receipt below. */
export function answerWords({ entry, answer, also }: Answered, language: Language): Words {
  const outcome = ourText(OUTCOME_WORDS[answer.outcome][language]);
  const [more, receipts] = [moreIn(also, language), receiptsIn(entry, also, language)];
  const have = ourText(also.length === 0 ? 'has' : 'have');
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」${more}に回答がありました（${outcome}）`,
        text: phrase`${answer.signedPost} ${answer.signedName}が回答しました。${receipts}`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」${more}に 答(こた)えが 来(き)ました（${outcome}）`,
        text: phrase`${answer.signedPost}の ${answer.signedName}さんが 答(こた)えました。${receipts}`,
      };
    case 'en':
      return {
        title: phrase`“${entry.title}”${more} ${have} been answered: ${outcome}`,
        text: phrase`Answered by ${answer.signedName}, ${answer.signedPost}.${receipts}`,
      };
  }
}

/** A response was corrected, and says something else now. */
export function correctionWords({ entry, answer, also }: Answered, language: Language): Words {
  const outcome = ourText(OUTCOME_WORDS[answer.outcome][language]);
  const [more, receipts] = [moreIn(also, language), receiptsIn(entry, also, language)];
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」${more}の回答が訂正されました（${outcome}）`,
        text: phrase`${answer.signedPost} ${answer.signedName}が訂正しました。前の回答も読めます。${receipts}`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」${more}の 答(こた)えが かわりました（${outcome}）`,
        text: phrase`${answer.signedPost}の ${answer.signedName}さんが なおしました。前(まえ)の 答(こた)えも 読(よ)めます。${receipts}`,
      };
    case 'en':
      return {
        title: phrase`The answer to “${entry.title}”${more} has been corrected: ${outcome}`,
        text: phrase`Corrected by ${answer.signedName}, ${answer.signedPost}. The earlier answer can still be read.${receipts}`,
      };
  }
}

function moreIn({ length }: readonly AlsoAnswered[], language: Language): Phrase {
  if (length === 0) return [];
  switch (language) {
    case 'ja':
      return phrase`ほか${length}件`;
    case 'easy':
      return phrase` と ほかの ${length}つ`;
    case 'en':
      return length === 1 ? phrase` and one more` : phrase` and ${length} more`;
  }
}

/** Every receipt of the reader that the same response answers, where there are several. */
function receiptsIn(entry: EntryView, also: readonly AlsoAnswered[], language: Language): Phrase {
  if (also.length === 0) return [];
  const all = [entry.receipt, ...also.map(({ receipt }) => receipt)].map((receipt) => phrase`${receipt}`);
  switch (language) {
    case 'ja':
      return phrase`受付番号：${joined(all, '、')}`;
    case 'easy':
      return phrase` 番号(ばんごう)は ${joined(all, 'です。')}です。`;
    case 'en':
      return phrase` Receipts: ${joined(all, ', ')}`;
  }
}
