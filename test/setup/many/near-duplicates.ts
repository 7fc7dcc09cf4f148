import { ISSUES, type Issue } from './issues';

/** What a submission says. */
export type Words = Readonly<{ title: string; text: string }>;

/** An entry as it was generated; `issue` is the number of the matter it belongs to, null where nobody else says the same. */
export type Generated = Words & Readonly<{ issue: number | null }>;

const PLACES =
  '大泉 堀川 太田口 磯部 五福 奥田 豊田 針原 水橋 岩瀬 四方 婦中 八尾 大沢野 山田 細入 月岡 熊野 新庄 藤ノ木 山室 広田 桜谷 長岡 寒江 古沢 老田 池多 浜黒崎 大久保'.split(
    ' ',
  );
const TOWNS = '本町 東町 西町 北町 南町 新町 栄町 旭町 緑町 春日町 若竹町 千歳町 桜木町 松葉町 丸の内 元町'.split(' ');
const SPOTS = '橋のたもと 三丁目 踏切のそば 団地 神社の裏 集会所 交番の前 坂の上 農道 堤防 工業団地 旧街道'.split(' ');
const THINGS =
  'カーブミラー 側溝 掲示板 ベンチ 花壇 消火栓 滑り台 電柱 ガードレール 水飲み場 階段 砂場 生け垣 排水ポンプ 踏切 信号機 アスファルト マンホール 石垣 屋外時計 案内板 植木鉢 井戸 鳥居 ブランコ 体育館 集会室 ごみ集積所 街頭テント 融雪装置 田んぼ 竹やぶ 土手 桟橋 倉庫 待合室 物置 郵便受け 遊具 日時計'.split(
    ' ',
  );
const TROUBLES =
  'が曇っています から水があふれます の屋根が傷んでいます の板が割れました に落書きがあります の標識が倒れました のねじがゆるみました の陰で見通しが悪いです がへこみました の字がはげました から異臭がします の手すりがぐらつきます に段差があります が傾いています に苔が生えています の塗装がはがれました の幅が狭すぎます に蜂の巣があります がぬかるみます の音がうるさいです に釘が出ています が錆びています の柱が腐りました に物が捨てられています の影で暗くなります が風で揺れます の継ぎ目が浮いています に隙間があります の金網が破れました が詰まりました'.split(
    ' ',
  );
const WISHES =
  '磨いてほしいです|泥を上げてください|修理を考えてください|当番を決めてはどうでしょう|立て直してください|点検をしてください|場所を移せませんか|取り替える時期だと思います|書き直してください|水道屋さんに診せてください|締め直してください|撤去してください|色を変えてください|予算を付けてください|説明会を開いてください|写真を送りますので見てください|囲いを作ってください|役所の方に来てほしいです|寄付を募りましょう|使い方を教えてください|高さを低くしてください|広げてください|町内で相談したいです|業者を呼んでください|掃除の道具を貸してください'.split(
    '|',
  );
const REASONS =
  '孫が転びました|犬の散歩で気づきました|回覧板で話題です|去年から続いています|祭りの支度ができません|写真を撮りました|配達の人も困っています|雨のたびに困ります|雪の前に済ませたいです|区長さんも知っています|学校帰りの子が遊びます|近所の方が手を切りました|車いすの方が遠回りします|朝は特にひどいです|観光の人に聞かれました|引っ越して来て驚きました|昔はこうではありませんでした|隣の市ではきれいです|夜になると見えません|花粉の季節が不安です'.split(
    '|',
  );
const OPENINGS = [
  'いつもお世話になっております。',
  'はじめて投稿します。',
  '町内会で話題になりました。',
  '先日、家族で話し合いました。',
  '',
  '',
];
const CLOSINGS = ['よろしくお願いします。', 'ご検討ください。', 'どうか早めの対応をお願いします。', '', ''];

/** A generator of numbers from 0 to below 1 that gives the same row for the same seed (Mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const oneOf = <T>(some: readonly T[], random: Random): T | undefined => some[Math.floor(random() * some.length)];

function ofIssue({ where, what, ask, why }: Issue, issue: number, random: Random): Generated {
  const said = (wordings: readonly string[]) => oneOf(wordings, random) ?? '';
  const sentences = [`${said(where)}で、${said(what)}。`, `${said(why)}。`, `${said(ask)}。`];
  const ordered = random() < 0.3 ? [sentences[2], sentences[0], sentences[1]] : sentences;
  const text = [said(OPENINGS), ...ordered, said(CLOSINGS)].join('');
  const title = random() < 0.5 ? `${said(where)}のこと` : said(ask);
  return { title, text, issue };
}

/** Something of which only one person writes: a place, a thing, a trouble and a wish that hardly meet again. */
function single(random: Random): Generated {
  const said = (wordings: readonly string[]) => oneOf(wordings, random) ?? '';
  const [place, thing, wish] = [`${said(PLACES)}${said(TOWNS)}`, said(THINGS), said(WISHES)];
  const text = `${said(OPENINGS)}${place}の${said(SPOTS)}の${thing}${said(TROUBLES)}。${said(REASONS)}。${wish}。${said(CLOSINGS)}`;
  return { title: said([`${thing}について`, `${place}から`, wish]), text, issue: null };
}

/**
 * `count` entries in a mixed order, among them as many groups as there are issues, of 12 to 40 entries each, that say the
 * same in different words. The same seed gives the same entries.
 */
export function nearDuplicates(count: number, seed: number): readonly Generated[] {
  const random = seeded(seed);
  const grouped = ISSUES.flatMap((issue, number) =>
    Array.from({ length: 12 + Math.floor(random() * 29) }, () => ofIssue(issue, number, random)),
  );
  const others = Array.from({ length: Math.max(0, count - grouped.length) }, () => single(random));
  return [...grouped, ...others]
    .map((entry) => ({ entry, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}
