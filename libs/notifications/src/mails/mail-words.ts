import type { Language } from '#kernel';
import { phrase, type Phrase } from '../words/phrase';

type In3 = Readonly<Record<Language, Phrase>>;

export const CHANGE_LEGEND: In3 = {
  ja: phrase`{+ +} は加わった部分、[- -] は削られた部分です`,
  easy: phrase`{+ +} は 新(あたら)しい ことば、[- -] は なくなった ことばです`,
  en: phrase`{+ +} was added, [- -] was taken out`,
};

export const FACT_LABELS = {
  receipt: { ja: phrase`受付番号`, easy: phrase`番号(ばんごう)`, en: phrase`Receipt` },
  department: { ja: phrase`担当`, easy: phrase`答(こた)える ところ`, en: phrase`Answered by` },
  due: { ja: phrase`回答期限`, easy: phrase`答(こた)える 日(ひ)`, en: phrase`Answer due` },
  outcome: { ja: phrase`対応区分`, easy: phrase`役所(やくしょ)の 答(こた)え`, en: phrase`Outcome` },
  also: { ja: phrase`あわせて回答した提出`, easy: phrase`いっしょに 答(こた)えた もの`, en: phrase`Also answered` },
  signed: { ja: phrase`回答者`, easy: phrase`答(こた)えた 人(ひと)`, en: phrase`Signed` },
} satisfies Record<string, In3>;

export const BUTTONS = {
  ledger: { ja: phrase`応答台帳で見る`, easy: phrase`ページを 見(み)る`, en: phrase`See it on the ledger` },
  desk: { ja: phrase`職員の机を開く`, easy: phrase`職員(しょくいん)の ページを 開(ひら)く`, en: phrase`Open the desk` },
  answer: { ja: phrase`回答を読む`, easy: phrase`答(こた)えを 読(よ)む`, en: phrase`Read the answer` },
  comment: { ja: phrase`コメントを読む`, easy: phrase`意見(いけん)を 読(よ)む`, en: phrase`Read the comment` },
  draft: { ja: phrase`回答案を開く`, easy: phrase`答(こた)えの 案(あん)を 開(ひら)く`, en: phrase`Open the draft` },
  note: { ja: phrase`メモを読む`, easy: phrase`メモを 読(よ)む`, en: phrase`Read the note` },
  change: {
    ja: phrase`変わったところを見る`,
    easy: phrase`変(か)わった ところを 見(み)る`,
    en: phrase`See what changed`,
  },
  confirm: {
    ja: phrase`メールアドレスを確認する`,
    easy: phrase`メールを 確(たし)かめる`,
    en: phrase`Confirm my email address`,
  },
  signIn: { ja: phrase`ログインする`, easy: phrase`ログインする`, en: phrase`Sign in` },
  reset: {
    ja: phrase`新しいパスワードを決める`,
    easy: phrase`新(あたら)しい パスワードを 決(き)める`,
    en: phrase`Choose a new password`,
  },
} satisfies Record<string, In3>;

export const FOOTER = {
  stop: {
    ja: phrase`この種類のメールを止める`,
    easy: phrase`このメールを 止(と)める`,
    en: phrase`Stop emails of this kind`,
  },
  choose: {
    ja: phrase`お知らせの設定`,
    easy: phrase`お知(し)らせの 設定(せってい)`,
    en: phrase`Choose what we tell you`,
  },
  always: {
    ja: phrase`受付の控えは、いつもお送りします。`,
    easy: phrase`番号(ばんごう)の メールは いつも 送(おく)ります。`,
    en: phrase`We always send receipts.`,
  },
  notYou: {
    ja: phrase`心当たりがないときは、何もしなくて大丈夫です。`,
    easy: phrase`わからない メールですか。何(なに)も しなくて だいじょうぶです。`,
    en: phrase`If this was not you, there is nothing you need to do.`,
  },
} satisfies Record<string, In3>;

/** Above somebody's words: whose they are. */
export function wordsLabel(name: string, own: boolean, language: Language): Phrase {
  switch (language) {
    case 'ja':
      return own ? phrase`あなたの言葉` : phrase`${name}さんの言葉`;
    case 'easy':
      return own ? phrase`あなたの 言葉(ことば)` : phrase`${name}さんの 言葉(ことば)`;
    case 'en':
      return own ? phrase`Your words` : phrase`Words of ${name}`;
  }
}

/** Above a comment: whose it is. */
export function commentLabel(name: string, language: Language): Phrase {
  switch (language) {
    case 'ja':
      return phrase`${name}さんのコメント`;
    case 'easy':
      return phrase`${name}さんの 意見(いけん)`;
    case 'en':
      return phrase`Comment by ${name}`;
  }
}

/** What the QR code of a receipt is, for those who do not see it. */
export const CODE_LABEL: In3 = {
  ja: phrase`この受付番号のページを開くQRコード`,
  easy: phrase`この 番号(ばんごう)の ページの QRコード`,
  en: phrase`QR code of this receipt’s page`,
};

/** Above the reason the authority gives. */
export const WHY_LABEL: In3 = { ja: phrase`反映した理由`, easy: phrase`変(か)えた 理由(りゆう)`, en: phrase`Why` };

/** Above the clause: its heading, and whether it is new. */
export function clauseLabel(heading: string, isNew: boolean, language: Language): Phrase {
  switch (language) {
    case 'ja':
      return isNew ? phrase`「${heading}」（新しい項目）` : phrase`「${heading}」の変更前と変更後`;
    case 'easy':
      return isNew ? phrase`「${heading}」（新(あたら)しい）` : phrase`「${heading}」の 前(まえ)と 今(いま)`;
    case 'en':
      return isNew ? phrase`“${heading}” (new)` : phrase`“${heading}”, before and after`;
  }
}
