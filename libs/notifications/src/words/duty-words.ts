import type { Language } from '#kernel';
import type { DigestView, EscalationView } from '../notices/notice-view';
import { ourText, phrase } from './phrase';
import type { Words } from './words';

/** What an official's departments owe this morning. */
export function digestWords({ near, overdue, unacknowledged, offered }: DigestView, language: Language): Words {
  switch (language) {
    case 'ja':
      return {
        title: phrase`今日の机：期限を過ぎたもの${overdue}件、期限の近いもの${near}件`,
        text: phrase`受理を待つもの${unacknowledged}件、移送の申し出${offered}件。`,
      };
    case 'easy':
      return {
        title: phrase`今日(きょう)の 仕事(しごと)： 遅(おく)れた もの ${overdue}、もうすぐの もの ${near}`,
        text: phrase`まだ 読(よ)んで いない もの ${unacknowledged}、頼(たの)まれた もの ${offered}。`,
      };
    case 'en':
      return {
        title: phrase`Your desk this morning: ${overdue} overdue, ${near} due soon`,
        text: phrase`Waiting to be acknowledged: ${unacknowledged}. Referrals offered to you: ${offered}.`,
      };
  }
}

/** What has been overdue for long, to the executive. */
export function escalationWords({ department, count }: EscalationView, language: Language): Words {
  const name = ourText(department[language]);
  switch (language) {
    case 'ja':
      return {
        title: phrase`${name}で、回答期限を大きく過ぎた提出が${count}件あります`,
        text: phrase`提出した人が待っています。担当と期限をご確認ください。`,
      };
    case 'easy':
      return {
        title: phrase`${name}の 答(こた)えが とても 遅(おく)れて います。${count}あります`,
        text: phrase`出(だ)した 人(ひと)が 待(ま)って います。見(み)て ください。`,
      };
    case 'en':
      return {
        title: phrase`Long overdue at ${name}: ${count}`,
        text: phrase`People are waiting for these answers. Please see who works on them.`,
      };
  }
}
