import type { developers as ja } from '../ja/developers';
import type { Shape } from '../shape';

export const developers: Shape<typeof ja> = {
  developers: {
    title: 'プログラムを{作|つく}る{人|ひと}へ（API）',
    lead: '{画面|がめん}でできることは、プログラムでもできます。{読|よ}むだけなら{登録|とうろく}はいりません。',
    schema: 'スキーマを{読|よ}む（{英語|えいご}）',
    sections: {
      start: {
        title: '{始|はじ}めに',
        text: 'GraphQL です。JSON を POST で{送|おく}ります。\nくわしいことは、スキーマに{書|か}いてあります。',
      },
      language: {
        title: '{使|つか}うことば',
        text: 'x-hiraku-language に ja か easy か en を{書|か}きます。',
      },
      sign: {
        title: 'ログインのしかた',
        text: '`signIn` でログインします。`hiraku_sign_in` というクッキーがとどきます。\nその{値|あたい}を `Authorization: Bearer` で{送|おく}ることもできます。',
      },
      lists: {
        title: 'ならんだもの',
        text: '1{回|かい}に100まで{読|よ}めます。{続|つづ}きは after に endCursor を{入|い}れます。',
      },
      may: {
        title: 'できるかどうかを{知|し}る',
        text: 'viewerCan を{見|み}ると、できるかどうかがわかります。できない{理由|りゆう}もわかります。',
      },
      errors: {
        title: 'うまくいかないとき',
        text: 'errors の extensions を{見|み}ます。code と kind と field があります。',
      },
      once: {
        title: '2{回|かい}しないために',
        text: 'Idempotency-Key に{番号|ばんごう}を{入|い}れて{送|おく}ります。{同|おな}じ{番号|ばんごう}なら、1{回|かい}だけします。',
      },
      limits: {
        title: '1{回|かい}にたのめる{量|りょう}',
        text: '{多|おお}すぎるときは、{分|わ}けて{送|おく}ってください。',
      },
      persisted: {
        title: '{登録|とうろく}した{質問|しつもん}',
        text: 'このサイトは、{質問|しつもん}の{代|か}わりに SHA-256 を{送|おく}ります。ほかのプログラムは{文|ぶん}を{送|おく}ってください。',
      },
      files: {
        title: 'まとめてもらう',
        text: '{新|あたら}しい{記録|きろく}は Atom でもらえます。{役所|やくしょ}の{仕事|しごと}は CSV でもらえます。',
      },
    },
    kinds: {
      invalid: '{書|か}き{方|かた}がちがいます',
      unauthenticated: 'ログインがいります',
      forbidden: 'その{人|ひと}にはできません',
      not_found: 'ないか、{見|み}られません',
      conflict: 'いまはできません。もう{一度|いちど}{読|よ}んでください',
      busy: 'こんでいます。すこし{待|ま}ってください',
      internal: 'こちらがこわれています。errorId を{教|おし}えてください',
    },
    limits: {
      label: '1{回|かい}にたのめる{量|りょう}',
      what: '{何|なに}が',
      most: 'どこまで',
      depth: '{深|ふか}さ',
      aliases: '{別|べつ}の{名前|なまえ}の{数|かず}',
      directives: 'ディレクティブの{数|かず}',
      tokens: 'ことばの{数|かず}',
      objects: '{返事|へんじ}に{入|はい}るものの{数|かず}',
      bodyKilobytes: '{送|おく}る{大|おお}きさ（KiB）',
      page: '1ページの{数|かず}',
    },
    downloads: {
      ledgerFeed: '{答|こた}えの{記録|きろく}の{新|あたら}しいもの（Atom）',
      ledgerFile: '{答|こた}えの{記録|きろく}（CSV）',
      waitingFeed: '{答|こた}えを{待|ま}っているもの（Atom）',
      waitingFile: '{答|こた}えを{待|ま}っているもの（CSV）',
      policiesFeed: '{変|か}わった{役所|やくしょ}の{仕事|しごと}（Atom）',
      policiesFile: '{役所|やくしょ}の{仕事|しごと}（CSV）',
    },
    ofASpace: '{参加|さんか}の{場|ば}の{提案|ていあん}は、その{場|ば}のページからもらえます。',
    explorer: 'ためしてみる',
    explorerHint: 'ログインしていると、あなたがしたことになります。{本当|ほんとう}にかわります。',
    examples: '{見本|みほん}',
    exampleNames: {
      waiting: '{長|なが}く{待|ま}っているもの',
      changes: 'かわった{決|き}まり',
      entry: '1つの{受付番号|うけつけばんごう}',
    },
    query: '{質問|しつもん}',
    variables: '{変数|へんすう}（JSON）',
    run: '{送|おく}る',
    result: '{返事|へんじ}',
    badVariables: '{変数|へんすう}の{書|か}き{方|かた}がちがいます。',
    unreachable: 'いま{動|うご}いていません。すこし{待|ま}ってください。',
  },
};
