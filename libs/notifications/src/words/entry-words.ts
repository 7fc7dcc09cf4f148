import type { Language } from '#kernel';
import type { EntryView } from '../notices/notice-view';
import { dueDayInWords } from './day';
import type { Words } from './words';
import { ourText, type Phrase, phrase } from './phrase';

/** The submission has its receipt, its owner and its clock. */
export function receiptWords(entry: EntryView, language: Language): Words {
  const promise = promiseOf(entry, language);
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」を受け付けました`,
        text: phrase`受付番号は${entry.receipt}です。${promise}`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」を 受(う)け取(と)りました`,
        text: phrase`あなたの 番号(ばんごう)は ${entry.receipt}です。${promise}`,
      };
    case 'en':
      return {
        title: phrase`We have received “${entry.title}”`,
        text: phrase`Your receipt is ${entry.receipt}. ${promise}`,
      };
  }
}

/** The department has read it. */
export function acknowledgedWords(entry: EntryView, language: Language): Words {
  const promise = promiseOf(entry, language);
  switch (language) {
    case 'ja':
      return { title: phrase`「${entry.title}」を担当部局が受理しました`, text: promise };
    case 'easy':
      return { title: phrase`「${entry.title}」を 役所(やくしょ)の 人(ひと)が 読(よ)みました`, text: promise };
    case 'en':
      return { title: phrase`“${entry.title}” has been acknowledged`, text: promise };
  }
}

/** Its author has taken it back. */
export function withdrawnWords(entry: EntryView, language: Language): Words {
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」は取り下げられました`,
        text: phrase`提出した人が取り下げたため、回答はありません。記録は応答台帳に残ります。`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」は なくなりました`,
        text: phrase`出(だ)した 人(ひと)が やめました。役所(やくしょ)は もう 答(こた)えません。`,
      };
    case 'en':
      return {
        title: phrase`“${entry.title}” has been withdrawn`,
        text: phrase`Its author took it back, so there will be no answer. The record stays on the ledger.`,
      };
  }
}

/** A colleague wrote a note that calls the reader. What the note says stays on the desk. */
export function mentionedWords(entry: EntryView, language: Language): Words {
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」のメモで名前を呼ばれました`,
        text: phrase`職員どうしのメモです。職員の机で読めます。`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」の メモで 呼(よ)ばれました`,
        text: phrase`職員(しょくいん)の ページで 読(よ)めます。`,
      };
    case 'en':
      return {
        title: phrase`You were mentioned in a note on “${entry.title}”`,
        text: phrase`It is a note among officials. Read it at the desk.`,
      };
  }
}

/** An approver gave the draft of an answer back to its writers. Why stands at the desk. */
export function sentBackWords(entry: EntryView, language: Language): Words {
  switch (language) {
    case 'ja':
      return {
        title: phrase`「${entry.title}」の回答案が差し戻されました`,
        text: phrase`差し戻した理由は、回答案のページで読めます。直して、もう一度決裁に出してください。`,
      };
    case 'easy':
      return {
        title: phrase`「${entry.title}」の 答(こた)えの 案(あん)が 返(かえ)されました`,
        text: phrase`理由(りゆう)を 読(よ)んで、なおして ください。`,
      };
    case 'en':
      return {
        title: phrase`Your draft answer to “${entry.title}” was sent back`,
        text: phrase`The draft says why. Please mend it and send it for approval again.`,
      };
  }
}

/** Who answers, and by when. */
function promiseOf(entry: EntryView, language: Language): Phrase {
  if (!entry.department || !entry.dueAt) return [];
  const department = ourText(entry.department[language]);
  const day = dueDayInWords(entry.dueAt, language);
  switch (language) {
    case 'ja':
      return phrase`${department}が${day}までに回答します。`;
    case 'easy':
      return phrase`${department}が ${day}までに 答(こた)えます。`;
    case 'en':
      return phrase`${department} answers by ${day}.`;
  }
}
