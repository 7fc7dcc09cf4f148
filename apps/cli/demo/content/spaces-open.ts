import { type DemoSpace, paragraphs } from '../script';

export const OPEN_SPACES: readonly DemoSpace[] = [
  {
    slug: 'kuruma-ga-nakutemo',
    kind: 'process',
    department: 'kotsu',
    opened: '78 10:00',
    realNames: true,
    title: {
      ja: '車がなくても暮らせる富山へ',
      easy: '車(くるま)が なくても 暮(く)らせる 富山(とやま)へ',
      en: 'Living in Toyama without a car',
    },
    question: {
      ja: '運転をやめても、はじめからしなくても、行きたい所へ行けるために、何から始めますか。',
      easy: '車(くるま)を 運転(うんてん)しない 人(ひと)が 行(い)きたい 所(ところ)へ 行(い)く ために、何(なに)が 必要(ひつよう)ですか。',
      en: 'What should come first, so that people who do not drive can get where they want to go?',
    },
    description: {
      ja: paragraphs(
        '富山では、一つの家に車が二台、三台とあるのが当たり前です。だからこそ、運転をやめた日から暮らしが急に狭くなります。高校生、けがや病気をした人、引っ越してきたばかりの人も同じです。',
        '県は、バスと予約バス、鉄道、地域の送り合いを一つにまとめた「暮らしの足の計画」を来年度に作り直します。その前に、いつ、どこで、なぜ出かけるのをあきらめたかを聞かせてください。数字では見えない一日が、計画の一行を変えます。',
        'いただいた提案には、地域交通課が一件ずつ、理由をつけて公開で答えます。',
      ),
      easy: paragraphs(
        '富山(とやま)では 車(くるま)で 出(で)かける 人(ひと)が 多(おお)いです。車(くるま)が ないと 困(こま)る ことが たくさん あります。',
        '県(けん)は バスや 電車(でんしゃ)の 新(あたら)しい 計画(けいかく)を 作(つく)ります。その 前(まえ)に みなさんの 話(はなし)を 聞(き)きます。',
        '困(こま)った こと、ほしい ものを 書(か)いて ください。県(けん)の 人(ひと)が 必(かなら)ず 答(こた)えます。',
      ),
      en: paragraphs(
        'In Toyama a household often has two or three cars. So the day somebody stops driving, life becomes small at once; and the same goes for pupils, for people who are ill, and for those who have only just moved here.',
        'Next year the prefecture rewrites its plan for buses, on-demand buses, railways and neighbours who drive each other. Before that, tell us when, where and why you gave up going out.',
        'The Regional Transport Division answers every proposal in public, one by one, with its reasons.',
      ),
    },
    phases: [
      {
        name: { ja: '提案と話し合い', easy: '提案(ていあん)と 話(はな)し合(あ)い', en: 'Proposals and discussion' },
        from: -76,
        to: 45,
        switches: ['submit', 'comment', 'support', 'meet', 'answer'],
      },
      {
        name: { ja: '計画の案をつくる', easy: '計画(けいかく)の 案(あん)を 作(つく)る', en: 'Drafting the plan' },
        from: 45,
        to: 100,
        switches: ['comment', 'answer'],
      },
      {
        name: {
          ja: '案への意見と決定',
          easy: '案(あん)への 意見(いけん)と 決定(けってい)',
          en: 'Comments on the draft, and decision',
        },
        from: 100,
        to: 150,
        switches: ['submit', 'comment', 'support', 'answer'],
      },
    ],
  },
  {
    slug: 'kosodate-no-komatta',
    kind: 'process',
    department: 'kodomo',
    opened: '72 10:00',
    realNames: true,
    title: {
      ja: '学校と子育ての「困った」を出しあう',
      easy: '学校(がっこう)と 子育(こそだ)ての 「困(こま)った」を 話(はな)す',
      en: 'School and childcare: saying what is hard',
    },
    question: {
      ja: '子どもが家と学校のあいだで過ごす時間を、だれが、どう支えますか。',
      easy: '子(こ)どもの 放課後(ほうかご)や 休(やす)みを、だれが どう 助(たす)けますか。',
      en: 'Who looks after the hours that children spend between home and school, and how?',
    },
    description: {
      ja: paragraphs(
        '朝の一時間、夕方の一時間、夏休みの四十日。学校でも家でもない時間を、親と、祖父母と、指導員がやりくりしています。富山は共働きの家が多く、そのやりくりは外から見えにくいままです。',
        '困っていることを、困っている人の言葉で出してください。放課後児童クラブ、病児保育、学校に行けないときの居場所など、市町村と県のどちらの仕事かは、こちらで整理します。',
      ),
      easy: paragraphs(
        '子(こ)どもが 学校(がっこう)にも 家(いえ)にも いない 時間(じかん)が あります。朝(あさ)、夕方(ゆうがた)、夏休(なつやす)みなどです。',
        '困(こま)って いる ことを 書(か)いて ください。市(し)の 仕事(しごと)か 県(けん)の 仕事(しごと)かは、わたしたちが 調(しら)べます。',
      ),
      en: paragraphs(
        'An hour in the morning, an hour in the evening, forty days in summer: parents, grandparents and club staff make ends meet in the time that is neither school nor home.',
        'Say what is hard in your own words. Whether it is for the municipality or the prefecture to act is ours to sort out.',
      ),
    },
    phases: [
      {
        name: { ja: '困りごとと提案', easy: '困(こま)った ことと 提案(ていあん)', en: 'What is hard, and proposals' },
        from: -70,
        to: 35,
        switches: ['submit', 'comment', 'support', 'answer'],
      },
      {
        name: { ja: 'まとめと回答', easy: 'まとめと 答(こた)え', en: 'Summing up and answering' },
        from: 35,
        to: 80,
        switches: ['comment', 'answer'],
      },
    ],
  },
  {
    slug: 'hirakareta-kencho',
    kind: 'assembly',
    department: 'kyodo',
    opened: '96 10:00',
    realNames: true,
    title: {
      ja: '県庁の仕事をひらく',
      easy: '県庁(けんちょう)の 仕事(しごと)を みんなに 見(み)せる',
      en: 'Opening up the work of the prefectural office',
    },
    question: {
      ja: '県庁の仕事の、どこが見えれば、いっしょに決められますか。',
      easy: '県庁(けんちょう)の 仕事(しごと)の 何(なに)を 知(し)りたいですか。',
      en: 'What would you have to see of the office’s work to be able to decide together with it?',
    },
    description: {
      ja: paragraphs(
        '会議、資料、申請の窓口、電話の応対。県庁の「いつものやり方」の中には、外から見ると壁になっているものがあります。内側にいると気づけません。',
        'ここは終わりのない参加の場です。気づいたときに書き、同じことを思った人が支持し、担当の課が答えます。直したことは施策の版として残り、だれの言葉で直ったかも残ります。',
      ),
      easy: paragraphs(
        '県庁(けんちょう)の 会議(かいぎ)、紙(かみ)、電話(でんわ)。わかりにくい ことを 教(おし)えて ください。',
        'ここは いつでも 書(か)けます。県(けん)の 人(ひと)が 答(こた)えます。直(なお)した ことは ここに 残(のこ)ります。',
      ),
      en: paragraphs(
        'Meetings, papers, forms, telephone calls: some of what the office has always done is a wall when seen from outside, and nobody inside notices.',
        'This space has no end. Write when you notice something; the division in charge answers. What was mended stays on record as a version of a policy, together with the words that mended it.',
      ),
    },
    phases: [
      {
        name: { ja: 'いつでも受け付けています', easy: 'いつでも 書(か)けます', en: 'Always open' },
        from: -95,
        to: 365,
        switches: ['submit', 'comment', 'support', 'meet', 'answer'],
      },
    ],
  },
  {
    slug: 'toyama-machinaka-ido',
    kind: 'public_comment',
    department: 'shi-kotsu',
    opened: '21 10:00',
    realNames: false,
    title: {
      ja: '富山市まちなか移動計画(素案)への意見募集',
      easy: '富山市(とやまし) まちなかの 移動(いどう)の 計画(けいかく)への 意見(いけん)',
      en: 'Toyama City: comments on the draft plan for getting around the centre',
    },
    question: {
      ja: '歩く人、自転車の人、車いすの人、荷物を運ぶ人が、同じ通りをどう分け合いますか。',
      easy: '歩(ある)く 人(ひと)、自転車(じてんしゃ)、車(くるま)いす。同(おな)じ 道(みち)を どう 使(つか)いますか。',
      en: 'How should people on foot, on bicycles, in wheelchairs and with goods share the same street?',
    },
    description: {
      ja: paragraphs(
        '素案は三つの柱からできています。一つ、駅から中心商店街までの歩道を、段差のない一続きの道にする。二つ、自転車の通る所と停める所をはっきりさせる。三つ、荷さばきの車は時間を決めて受け入れる。',
        '意見の募集は32日間です。名前の確認がすんでいない方も、メールアドレスの確認だけで書けます。いただいた意見と市の考えは、計画と同じ日に公表します。',
      ),
      easy: paragraphs(
        '市(し)の 計画(けいかく)の 案(あん)は 3つです。段差(だんさ)の ない 道(みち)を 作(つく)る。自転車(じてんしゃ)の 場所(ばしょ)を 決(き)める。荷物(にもつ)の 車(くるま)の 時間(じかん)を 決(き)める。',
        'メールアドレスが あれば 書(か)けます。市(し)の 答(こた)えは 計画(けいかく)と 同(おな)じ 日(ひ)に 出(で)ます。',
      ),
      en: paragraphs(
        'The draft rests on three things: a pavement without steps from the station to the shopping streets; clear places for riding and parking bicycles; and fixed hours for deliveries.',
        'Comments are taken for 32 days, and a confirmed email address is enough. What was said and what the city makes of it are published on the same day as the plan.',
      ),
    },
    phases: [
      {
        name: { ja: '意見の募集', easy: '意見(いけん)を 出(だ)す', en: 'Sending in comments' },
        from: -20,
        to: 12,
        switches: ['submit', 'comment', 'support', 'answer'],
      },
      {
        name: {
          ja: '結果と理由の公表',
          easy: '結果(けっか)と 理由(りゆう)を 知(し)らせる',
          en: 'Publishing the result and its reasons',
        },
        from: 12,
        to: 60,
        switches: ['answer'],
      },
    ],
  },
  {
    slug: 'hinanjo-wo-daremo',
    kind: 'process',
    department: 'bosai',
    opened: '4 10:00',
    realNames: true,
    title: {
      ja: '避難所を、だれもが過ごせる場所に',
      easy: '避難所(ひなんじょ)を だれでも いられる 場所(ばしょ)に',
      en: 'Shelters in which everybody can stay',
    },
    question: {
      ja: '体育館での三日間を、自分と、自分とはちがうだれかが、どう乗り切りますか。',
      easy: '地震(じしん)の あと、体育館(たいいくかん)で 3日(みっか) くらします。何(なに)が 必要(ひつよう)ですか。',
      en: 'How would you, and somebody quite unlike you, get through three days in a gymnasium?',
    },
    description: {
      ja: paragraphs(
        '地震の夜、避難所には、赤ちゃんを連れた人、日本語が得意でない人、薬を冷やしておきたい人、犬を置いてこられなかった人が集まりました。それぞれが、少しずつ遠慮していました。',
        '避難所の運営の手引きを、その人たちの目で書き直します。受け付けは三週間後に始まります。それまでは読むことと、知らせを受け取ることができます。',
      ),
      easy: paragraphs(
        '地震(じしん)の 夜(よる)、避難所(ひなんじょ)には いろいろな 人(ひと)が 来(き)ました。赤(あか)ちゃん、外国人(がいこくじん)、病気(びょうき)の 人(ひと)も いました。',
        'みんなが 安心(あんしん)できる 避難所(ひなんじょ)を 考(かんが)えます。3週間(しゅうかん) あとに 始(はじ)まります。',
      ),
      en: paragraphs(
        'On the night of the earthquake people came with babies, with little Japanese, with medicine that had to stay cold, with a dog they could not leave behind. Each of them held back a little.',
        'The handbook for shelters is to be rewritten as those people see it. Proposals are taken from three weeks from now; until then you can read and follow.',
      ),
    },
    phases: [
      {
        name: { ja: '体験と提案', easy: '体験(たいけん)と 提案(ていあん)', en: 'Experiences and proposals' },
        from: 21,
        to: 70,
        switches: ['submit', 'comment', 'support', 'meet'],
      },
      {
        name: {
          ja: '手引きの書き直しと回答',
          easy: '手引(てび)きの 書(か)き直(なお)しと 答(こた)え',
          en: 'Rewriting the handbook, and answers',
        },
        from: 70,
        to: 120,
        switches: ['comment', 'answer'],
      },
    ],
  },
];
