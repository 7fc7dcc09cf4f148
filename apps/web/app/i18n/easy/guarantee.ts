import type { guarantee as ja } from '../ja/guarantee';
import type { Shape } from '../shape';

export const guarantee: Shape<typeof ja> = {
  stepping: {
    title: '{次|つぎ}のことを{知|し}らせる',
    lead: 'ここに{書|か}いたことは、みんなが{読|よ}みます。{後|あと}で{消|け}せません。',
    nothing: 'いまできることはないです。',
    to: '{次|つぎ}のことを{知|し}らせる',
    note: 'ことば',
    noteHint: 'したこと、{次|つぎ}にすることを{書|か}きます。',
    reason: 'どうしてですか',
    reasonHint: 'みんなが{読|よ}みます。',
    mergedInto: '{番号|ばんごう} {{receipt}} といっしょになりました',
  },
  acts: {
    start: '{始|はじ}めたことを{知|し}らせる',
    fulfil: 'できたことを{知|し}らせる',
    abandon: 'するのをやめる',
    merge: '{同|おな}じことを{書|か}いたものといっしょにする',
  },
  actHints: {
    start: '{約束|やくそく}したことを{始|はじ}めたら、{知|し}らせます。',
    fulfil: '{約束|やくそく}したことができたら、{知|し}らせます。',
    abandon: 'できないときは、どうしてかを{書|か}きます。',
    merge: '{番号|ばんごう}は{残|のこ}ります。{出|だ}した{人|ひと}に、{相手|あいて}の{答|こた}えを{知|し}らせます。',
  },
  actFields: {
    survivor: '{相手|あいて}の{番号|ばんごう}',
    survivorHint: '{同|おな}じ{課|か}のものです。{答|こた}える{日|ひ}が{同|おな}じか、{早|はや}いものです。',
  },
};
