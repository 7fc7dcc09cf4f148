/** The page for people who write programs against the api. */
export const developers = {
  developers: {
    title: '開発者向け（API）',
    lead: '画面でできることは、すべてこのAPIでできます。きまりも同じです。公開されている情報を読むのに、登録はいりません。',
    schema: 'スキーマを読む',
    sections: {
      start: {
        title: 'はじめに',
        text: 'GraphQL です。POST で、JSON の query と variables を送ります。フォームの形式で送られたものは受け付けません。\n型と説明は、スキーマにすべて書いてあります。内省（introspection）も使えます。',
      },
      language: {
        title: 'ことば',
        text: 'エラーや理由の文は、ヘッダー x-hiraku-language の ja、easy、en に合わせます。なければ Accept-Language を見ます。',
      },
      sign: {
        title: 'ログイン',
        text: '`signIn` を呼ぶと、クッキー `hiraku_sign_in` が返ります。30日間使え、マイページから止められます。\nブラウザーでないプログラムは、その値を `Authorization: Bearer` に入れて送れます。',
      },
      lists: {
        title: '一覧',
        text: '一覧はすべて同じ形です。`first` は100まで、書かなければ20です。続きは、`pageInfo.endCursor` を `after` に入れて読みます。\n`totalCount` は、数えるのに時間がかかるときは `null` です。',
      },
      may: {
        title: 'できるかどうか',
        text: 'viewerCan は、いまその人がそれをできるか、できないなら理由を答えます。書きこみを守るきまりと同じもので判断します。',
      },
      errors: {
        title: 'エラー',
        text: 'errors の extensions に、code（変わらない名前）、kind（種類）、field（どの入力についてか）が入ります。message は、そのまま人に見せられる文です。',
      },
      once: {
        title: '同じことを二度しない',
        text: '変更を送るときに、ヘッダー Idempotency-Key に自分で作った番号を入れると、途中で切れて送り直しても一度しか行われず、同じ返事が返ります。同じ番号で別の内容を送ると、断られます。',
      },
      limits: { title: '一度に頼める量', text: '重い問い合わせは、始める前に断られます。分けて送ってください。' },
      persisted: {
        title: '登録ずみの問い合わせ',
        text: 'このサイトの画面は、問い合わせの文の代わりに、その SHA-256 を送ります。登録されていない番号は断られるので、ほかのプログラムは文をそのまま送ってください。',
      },
      files: {
        title: 'まとめて受け取る',
        text: '台帳の更新は Atom で、施策の一覧は CSV で受け取れます。',
      },
    },
    kinds: {
      invalid: '入力か問い合わせがまちがっている',
      unauthenticated: 'ログインが要る',
      forbidden: 'その人にはできない',
      not_found: 'ないか、見ることができない',
      conflict: 'いまの状態ではできない。読み直してから試す',
      busy: '混み合っている。少し待ってから試す',
      internal: 'こちらの不具合。errorId を添えて知らせてほしい',
    },
    limits: {
      label: '一度に頼める量',
      what: '項目',
      most: '上限',
      depth: '入れ子の深さ',
      aliases: '別名の数',
      directives: '指示（ディレクティブ）の数',
      tokens: '問い合わせの語の数',
      objects: '返事に入るものの数（見積もり）',
      bodyKilobytes: '送る大きさ（KiB）',
      page: '一覧の一ページの件数',
    },
    downloads: {
      ledgerFeed: '応答台帳の更新（Atom）',
      ledgerFile: '応答台帳（CSV）',
      waitingFeed: '答えを待っている声（Atom）',
      waitingFile: '答えを待っている声（CSV）',
      policiesFeed: '施策の変更（Atom）',
      policiesFile: '施策の一覧（CSV）',
    },
    ofASpace: '参加の場ごとの提案も、それぞれのページの終わりからAtomとCSVで受け取れます。',
    explorer: '試してみる',
    explorerHint: 'このサイトにログインしていれば、あなたとして行われます。変更を送ると、本当に行われます。',
    examples: '例',
    exampleNames: { waiting: '長く待っているもの', changes: '声で変わった施策', entry: '一つの受付番号' },
    query: '問い合わせ',
    variables: '変数（JSON）',
    run: '送る',
    result: '返事',
    badVariables: '変数が JSON として読めません。',
    unreachable: 'いま API が応答しません。少し待ってから試してください。',
  },
} as const;
