import { type DemoProposal, paragraphs } from '../script';

/** The finished space about snow, every proposal answered. */
export const JOSETSU: readonly DemoProposal[] = [
  {
    key: 'hodo',
    space: 'josetsu-furikaeri',
    by: 'mizuno',
    when: '192 19:20',
    title: '通学路の歩道が、いちばん最後に除雪される',
    text: '車道の雪が歩道に積まれて、わたしたちは車道を歩いて登校しました。車道は七時にきれいです。歩道は昼でした。昼に歩く小学生はいません。',
    supports: 22,
    comments: [
      {
        by: 'nakada',
        when: '190 21:00',
        stance: 'for',
        text: '一年生の列が、ダンプのわきを歩いていました。写真を撮る手が震えました。',
        agree: ['mizuno', 'shimada', 'oshima'],
      },
      {
        by: 'kosugi',
        when: '189 05:30',
        stance: 'neutral',
        text: '除雪する側です。歩道用の小さい機械は、班に一台しかありません。台数の話だと思います。',
      },
    ],
  },
  {
    key: 'ichi',
    space: 'josetsu-furikaeri',
    by: 'kawai',
    when: '188 07:10',
    title: '除雪車が今どこにいるか、知りたい',
    text: '「まだ来ない」のか「もう来ない」のかがわからないので、家の前を二回かくことになります。除雪車の位置を地図で見られるようにしてください。五分遅れでもかまいません。',
    supports: 18,
    comments: [
      {
        by: 'kosugi',
        when: '186 18:30',
        stance: 'neutral',
        text: '見られるのはいいが、「うちに来ない」と運転席に電話が来るのは勘弁してほしい。',
        agree: ['hama'],
      },
    ],
  },
  {
    key: 'kado',
    space: 'josetsu-furikaeri',
    by: 'okamoto',
    when: '185 14:00',
    title: '家の前に残る、固い雪のかたまり',
    text: '除雪車が通ったあと、玄関の前に氷のような雪が残ります。スコップが刺さりません。若い人のいない家の前だけでも、残さずに行ってもらえませんか。',
    supports: 19,
  },
  {
    key: 'taiki',
    space: 'josetsu-furikaeri',
    by: 'kosugi',
    when: '180 20:00',
    title: '雪の降らない夜の、待機の手当を',
    text: '冬のあいだ、除雪の当番は酒も飲まず、午前二時の電話を待ちます。雪が降らなければ収入はありません。去年、班から二人抜けました。降っても降らなくても、待っていることに手当をください。',
    supports: 14,
    comments: [
      {
        by: 'kawai',
        when: '178 22:00',
        stance: 'for',
        text: '降らない夜も待っている人がいることを、知りませんでした。',
        agree: ['kosugi'],
      },
    ],
  },
  {
    key: 'shosetsu',
    space: 'josetsu-furikaeri',
    by: 'takagi',
    when: '176 09:00',
    title: '消雪パイプの水を、もっと増やしてほしい',
    text: 'うちの前の消雪パイプは、水がちょろちょろで役に立たん。前は勢いよく出ていた。水の量を元に戻してほしい。',
    supports: 7,
    comments: [
      {
        by: 'ebata',
        when: '174 23:00',
        stance: 'against',
        text: '大雪の日に地下水の水位が大きく下がり、海沿いの井戸に塩が混じった年がありました。増やす前に、地下水の観測値を見てください。',
        agree: ['sakurai'],
      },
    ],
  },
];

/** Comments on the draft plan of Toyama City, where a confirmed address is enough. */
export const MACHINAKA: readonly DemoProposal[] = [
  {
    key: 'dansa',
    space: 'toyama-machinaka-ido',
    by: 'fukami',
    when: '15 12:00',
    title: '「段差二センチ以下」では、前輪が止まります',
    text: paragraphs(
      '素案の八ページに、歩道の段差は二センチ以下とあります。車いすの前輪は小さいので、二センチで止まります。止まった瞬間、体は前に出ます。',
      '目の見えない方は、段差がないと車道との境がわからないと聞きます。だから二センチなのだと思います。形をななめにした縁石なら、両方が通れます。数字ではなく、通れるかどうかで書いてください。',
    ),
    supports: 16,
    comments: [
      {
        by: 'kurokawa',
        when: '14 10:00',
        stance: 'for',
        text: '杖の者からも賛成です。ななめの縁石は、杖の先でちゃんとわかります。一度いっしょに現場を歩きませんか。',
        agree: ['fukami', 'noda', 'asano'],
        replies: [
          { by: 'fukami', when: '13 20:00', text: 'ぜひ。市の方も来てくださるとうれしいです。' },
          {
            by: 'asano',
            when: '12 16:00',
            text: '富山市交通政策課です。今月中に、通りの四か所を三者で歩く日を決めてお知らせします。',
            agree: ['fukami', 'kurokawa'],
          },
        ],
      },
    ],
  },
  {
    key: 'nisabaki',
    space: 'toyama-machinaka-ido',
    by: 'sakurai',
    when: '12 04:30',
    title: '荷さばきを朝八時までにすると、魚が間に合いません',
    text: '市場を出るのが六時半、まちなかの料理屋を五軒回って最後は九時です。八時で通りが閉まると、二軒に届けられません。生ものだけ九時まで、ではいけませんか。台車で運ぶ距離が百メートルまでなら歩きます。',
    supports: 9,
    comments: [
      {
        by: 'kawai',
        when: '10 20:00',
        stance: 'neutral',
        text: '子どもの登校が八時前後です。生ものだけなら台数は少ないと思うので、通学路の区間だけ手前で止める形はどうでしょう。',
        thoughtful: ['sakurai'],
      },
    ],
  },
  {
    key: 'share',
    space: 'toyama-machinaka-ido',
    by: 'kurokawa',
    when: '8 13:10',
    title: '点字ブロックの上に、自転車を停めさせない仕組みを',
    text: '注意の看板は、停める人には見えていて、わたしには見えません。置き場所を増やすときは、点字ブロックから一メートル離すことを、お願いではなく決まりにしてください。',
    supports: 13,
  },
  {
    key: 'hikkoshi',
    space: 'toyama-machinaka-ido',
    by: 'murai',
    when: '2 22:20',
    title: '引っ越してきて、最初に困ったこと',
    text: '先月、転勤で来ました。電停で、どちら向きの電車が駅へ行くのかわからず、二本見送りました。電停の名前と一緒に「駅のほう」「大学のほう」と書いてあるだけで助かります。',
    supports: 3,
  },
];
