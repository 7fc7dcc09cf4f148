import { type DemoSpace, paragraphs } from '../script';

export const FINISHED_SPACES: readonly DemoSpace[] = [
  {
    slug: 'josetsu-furikaeri',
    kind: 'process',
    department: 'doro',
    opened: '204 10:00',
    realNames: true,
    title: {
      ja: 'この前の冬の除雪をふりかえる',
      easy: 'この 前(まえ)の 冬(ふゆ)の 除雪(じょせつ)を 考(かんが)える',
      en: 'Looking back on last winter’s snow clearing',
    },
    question: {
      ja: '雪の朝、最初に通れるようになるべき道は、どこですか。',
      easy: '雪(ゆき)の 朝(あさ)、どの 道(みち)を 最初(さいしょ)に 通(とお)れるように しますか。',
      en: 'On a snowy morning, which way should be open first?',
    },
    description: {
      ja: paragraphs(
        '車道は朝七時までに通れるようにする。それが県の除雪の目標でした。けれど、歩く人にとっての朝七時は、ちがう景色だったはずです。',
        '雪の記憶が新しいうちに、困った場所と時刻を集めました。五件の提案すべてに答え、次の冬の除雪計画に入れました。',
      ),
      easy: paragraphs(
        '県(けん)は 朝(あさ)7時(じ)までに 車(くるま)の 道(みち)の 雪(ゆき)を どけます。でも 歩(ある)く 人(ひと)の 道(みち)は どうでしたか。',
        'みなさんの 提案(ていあん)に 全部(ぜんぶ) 答(こた)えました。次(つぎ)の 冬(ふゆ)の 計画(けいかく)に 入(い)れました。',
      ),
      en: paragraphs(
        'Carriageways clear by seven in the morning: that was the goal. For people on foot, seven o’clock looked different.',
        'While the snow was fresh in memory we asked where and when it was hard. All five proposals have been answered and went into the plan for the coming winter.',
      ),
    },
    phases: [
      {
        name: { ja: '体験と提案', easy: '体験(たいけん)と 提案(ていあん)', en: 'Experiences and proposals' },
        from: -203,
        to: -150,
        switches: ['submit', 'comment', 'support'],
      },
      {
        name: { ja: '回答と計画', easy: '答(こた)えと 計画(けいかく)', en: 'Answers and plan' },
        from: -150,
        to: -90,
        switches: ['comment', 'answer'],
      },
    ],
  },
];
