import type { When } from '../moment';
import { type DemoSession, paragraphs } from '../script';

/** Who follows which policy. */
export const FOLLOWED: readonly Readonly<{ by: string; policy: string; when: When }>[] = [
  { by: 'tani', policy: 'yoyaku-bus', when: '31 20:30' },
  { by: 'kawai', policy: 'yoyaku-bus', when: '23 12:10' },
  { by: 'murai', policy: 'yoyaku-bus', when: '2 22:40' },
];

/** A proposal begun and not handed in. */
export const DRAFT = {
  by: 'tani',
  space: 'kuruma-ga-nakutemo',
  when: '1 12:25' as const,
  title: '病院の中に、バスの発車を知らせる画面を',
  text: paragraphs(
    '待合室から、予約バスがいまどこにいるのかがわかると助かります。',
    '(あとで書き足す: 父の病院の入口の写真、受付の人に聞いた話)',
  ),
};

export const SESSIONS: readonly DemoSession[] = [
  {
    space: 'kuruma-ga-nakutemo',
    by: 'matsui',
    published: '26 10:00',
    heldOn: -36,
    title: '「足」のことを話す夕べ(氷見)',
    place: '氷見市の公民館 大広間',
    statements: [
      {
        by: '参加した住民(70代)',
        asks: false,
        text: '息子に「乗せて」と言うたび、借りが一つ増える気がする。バスなら、借りにならない。',
      },
      {
        by: '参加した住民(40代)',
        asks: true,
        text: '診療所の予約の時刻と、予約バスの時刻を、同じ電話で決められないでしょうか。',
      },
      {
        by: '参加した高校生',
        asks: false,
        text: '本数より、乗り遅れたときにどうなるかがわからないのが、いちばん怖いです。',
      },
      {
        by: '参加した住民(60代)',
        asks: false,
        text: '空のバスが走っているとみんな言うが、空でも走っているから、免許を返す気になれる。',
      },
      {
        by: '参加した運転者',
        asks: true,
        text: '冬の朝、停まる所の雪をだれがどけるのかが決まっていません。停められない停留所が、毎年いくつもできます。',
      },
      {
        by: '参加した住民(80代)',
        asks: false,
        text: '行き先は病院だけやない。用のない外出に乗ってもいいと、だれか言うてくれんかね。',
      },
    ],
  },
];
