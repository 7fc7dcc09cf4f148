import type { Language } from '#kernel';
import type { EntryView, MoveView } from '../notices/notice-view';
import { dueDayInWords } from './day';
import { ourText, type Phrase, phrase } from './phrase';
import type { Words } from './words';

/** What was done with a submission. What was said beside it follows on the page and in the mail. */
export function movedWords(entry: EntryView, move: MoveView, language: Language): Words {
  switch (language) {
    case 'ja':
      return inJapanese(entry, move);
    case 'easy':
      return inPlainJapanese(entry, move);
    case 'en':
      return inEnglish(entry, move);
  }
}

function inJapanese({ title }: EntryView, move: MoveView): Words {
  const why = move.note ? phrase`理由：${move.note}` : [];
  const said = move.note ? phrase`${move.note}` : [];
  switch (move.step) {
    case 'started':
      return { title: phrase`「${title}」の実施が始まりました`, text: said };
    case 'fulfilled':
      return { title: phrase`「${title}」が実施されました`, text: said };
    case 'abandoned':
      return { title: phrase`「${title}」の実施は取りやめになりました`, text: why };
    case 'merged':
      return {
        title: phrase`「${title}」は同じ内容の提出と一つになりました`,
        text: phrase`これからの経過と回答は、受付番号${survivorOf(move)}で知らせます。${why}`,
      };
    case 'extended':
      return {
        title: phrase`「${title}」の回答期限が延びました`,
        text: phrase`新しい期限は${dueOf(move, 'ja')}です。${why}`,
      };
    case 'referral_offered':
      return {
        title: phrase`「${title}」の担当を別の課に移す相談をしています`,
        text: phrase`${nameOf(move, 'ja')}に申し出ました。引き受けられるまで、担当も回答期限も変わりません。${why}`,
      };
    case 'referral_accepted':
      return {
        title: phrase`「${title}」の担当が${nameOf(move, 'ja')}に変わりました`,
        text: phrase`受付番号も回答期限も、そのままです。${dueOf(move, 'ja')}までに回答します。`,
      };
    case 'referral_returned':
      return {
        title: phrase`「${title}」の担当は変わらないことになりました`,
        text: phrase`回答期限もそのままです。${why}`,
      };
    case 'reopened':
      return {
        title: phrase`「${title}」をもう一度検討することになりました`,
        text: phrase`${dueOf(move, 'ja')}までに、もう一度回答します。${why}`,
      };
  }
}

function inPlainJapanese({ title }: EntryView, move: MoveView): Words {
  const why = move.note ? phrase`理由(りゆう)： ${move.note}` : [];
  const said = move.note ? phrase`${move.note}` : [];
  switch (move.step) {
    case 'started':
      return { title: phrase`「${title}」を 始(はじ)めました`, text: said };
    case 'fulfilled':
      return { title: phrase`「${title}」が できました`, text: said };
    case 'abandoned':
      return { title: phrase`「${title}」は やめる ことに なりました`, text: why };
    case 'merged':
      return {
        title: phrase`「${title}」は 同(おな)じ ものと 1つに なりました`,
        text: phrase`これからは 番号(ばんごう) ${survivorOf(move)}で 知(し)らせます。${why}`,
      };
    case 'extended':
      return {
        title: phrase`「${title}」の 答(こた)える 日(ひ)が のびました`,
        text: phrase`新(あたら)しい 日(ひ)は ${dueOf(move, 'easy')}です。${why}`,
      };
    case 'referral_offered':
      return {
        title: phrase`「${title}」を ほかの 課(か)に 頼(たの)んで います`,
        text: phrase`${nameOf(move, 'easy')}に 聞(き)いて います。答(こた)える 日(ひ)は 変(か)わりません。${why}`,
      };
    case 'referral_accepted':
      return {
        title: phrase`「${title}」の 担当(たんとう)が 変(か)わりました`,
        text: phrase`${nameOf(move, 'easy')}が ${dueOf(move, 'easy')}までに 答(こた)えます。`,
      };
    case 'referral_returned':
      return {
        title: phrase`「${title}」の 担当(たんとう)は 同(おな)じです`,
        text: phrase`答(こた)える 日(ひ)も 同(おな)じです。${why}`,
      };
    case 'reopened':
      return {
        title: phrase`「${title}」を もう一度(いちど) 考(かんが)えます`,
        text: phrase`${dueOf(move, 'easy')}までに また 答(こた)えます。${why}`,
      };
  }
}

function inEnglish({ title }: EntryView, move: MoveView): Words {
  const why = move.note ? phrase`Reason: ${move.note}` : [];
  const said = move.note ? phrase`${move.note}` : [];
  switch (move.step) {
    case 'started':
      return { title: phrase`“${title}” is being carried out`, text: said };
    case 'fulfilled':
      return { title: phrase`“${title}” has been carried out`, text: said };
    case 'abandoned':
      return { title: phrase`“${title}” will not be carried out after all`, text: why };
    case 'merged':
      return {
        title: phrase`“${title}” was joined to another that asks for the same`,
        text: phrase`What becomes of it, and the answer, will be told under the receipt ${survivorOf(move)}. ${why}`,
      };
    case 'extended':
      return {
        title: phrase`The answer to “${title}” will take longer`,
        text: phrase`It is now due by ${dueOf(move, 'en')}. ${why}`,
      };
    case 'referral_offered':
      return {
        title: phrase`“${title}” is offered to another department`,
        text: phrase`${nameOf(move, 'en')} has been asked to take it over. Until it does, owner and due date stay. ${why}`,
      };
    case 'referral_accepted':
      return {
        title: phrase`“${title}” is now owned by ${nameOf(move, 'en')}`,
        text: phrase`Its receipt and its due date stay: the answer is due by ${dueOf(move, 'en')}.`,
      };
    case 'referral_returned':
      return { title: phrase`“${title}” stays with its department`, text: phrase`Its due date stays as well. ${why}` };
    case 'reopened':
      return {
        title: phrase`“${title}” has been reopened`,
        text: phrase`It will be answered once more by ${dueOf(move, 'en')}. ${why}`,
      };
  }
}

function survivorOf(move: MoveView): Phrase {
  return phrase`${move.survivor ?? ''}`;
}

function nameOf(move: MoveView, language: Language): Phrase {
  return move.department ? ourText(move.department[language]) : [];
}

function dueOf(move: MoveView, language: Language): Phrase {
  return move.dueAt ? dueDayInWords(move.dueAt, language) : [];
}
