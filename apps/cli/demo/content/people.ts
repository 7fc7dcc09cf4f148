import type { DemoPerson } from '../script';
import { TOYAMA } from './authorities';

const RESIDENTS: readonly DemoPerson[] = [
  { key: 'tani', name: ['谷', '美咲', 'タニ ミサキ'], cameToTheCounter: '70 12:20', signIn: 'resident' },
  { key: 'murai', name: ['村井', '翔太', 'ムライ ショウタ'], unverified: true, signIn: 'newcomer' },
  { key: 'morita', name: ['森田', '久子', 'モリタ ヒサコ'] },
  { key: 'saito', name: ['斉藤', '陸', 'サイトウ リク'] },
  { key: 'hama', name: ['浜', '義男', 'ハマ ヨシオ'] },
  { key: 'nakada', name: ['中田', '智子', 'ナカダ トモコ'] },
  { key: 'oshima', name: ['大島', '由紀', 'オオシマ ユキ'] },
  { key: 'kawai', name: ['河合', '正樹', 'カワイ マサキ'] },
  { key: 'nguyen', name: ['NGUYEN', 'THI LAN', ''] },
  { key: 'silva', name: ['SILVA', 'MARCOS', ''] },
  { key: 'takagi', name: ['髙木', '敏夫', 'タカギ トシオ'] },
  { key: 'fukami', name: ['深見', '彩', 'フカミ アヤ'] },
  { key: 'kosugi', name: ['小杉', '健司', 'コスギ ケンジ'] },
  { key: 'tsuda', name: ['津田', '美和', 'ツダ ミワ'] },
  { key: 'arai', name: ['新井', '大地', 'アライ ダイチ'] },
  { key: 'shimada', name: ['島田', '清', 'シマダ キヨシ'] },
  { key: 'noda', name: ['野田', '真理', 'ノダ マリ'] },
  { key: 'ebata', name: ['江端', '修平', 'エバタ シュウヘイ'] },
  { key: 'okamoto', name: ['岡本', '春江', 'オカモト ハルエ'] },
  { key: 'mizuno', name: ['水野', '結衣', 'ミズノ ユイ'] },
  { key: 'sakurai', name: ['桜井', '拓', 'サクライ タク'] },
  { key: 'kurokawa', name: ['黒川', '文子', 'クロカワ フミコ'] },
  { key: 'tanbo', name: ['丹保', '康弘', 'タンボ ヤスヒロ'] },
  { key: 'kaneko', name: ['金子', '千鶴', 'カネコ チヅル'] },
];

/** People who read and support; they look at the site and want no mails. */
const QUIET: readonly DemoPerson[] = (
  [
    ['ishiguro', '石黒', '和子', 'イシグロ カズコ'],
    ['makino', '牧野', '亮', 'マキノ リョウ'],
    ['terashima', '寺島', '恵美', 'テラシマ エミ'],
    ['takashima', '高嶋', '勝', 'タカシマ マサル'],
    ['hirota', '広田', '節子', 'ヒロタ セツコ'],
    ['fukushima', '福島', '章', 'フクシマ アキラ'],
    ['shima', '嶋', '美穂', 'シマ ミホ'],
    ['takeuchi', '竹内', '信也', 'タケウチ シンヤ'],
    ['nagamori', '永森', '悦子', 'ナガモリ エツコ'],
    ['mukai', '向井', '直樹', 'ムカイ ナオキ'],
    ['matsubara', '松原', '幸', 'マツバラ サチ'],
    ['funaki', '舟木', '進', 'フナキ ススム'],
    ['kitamura', '北村', '麻衣', 'キタムラ マイ'],
    ['yamashita', '山下', '晴男', 'ヤマシタ ハルオ'],
    ['shibata', '柴田', '澄子', 'シバタ スミコ'],
    ['nishida', '西田', '圭', 'ニシダ ケイ'],
    ['omote', '表', '紀子', 'オモテ ノリコ'],
    ['yokoyama', '横山', '保', 'ヨコヤマ タモツ'],
    ['honda', '本多', '里美', 'ホンダ サトミ'],
    ['tokuno', '得能', '勇', 'トクノウ イサム'],
    ['hannya', '般若', '朋子', 'ハンニャ トモコ'],
    ['tsuri', '釣', '浩一', 'ツリ コウイチ'],
  ] as const
).map(([key, family, given, kana]) => ({ key, name: [family, given, kana], noMail: true }));

const STAFF: readonly DemoPerson[] = [
  {
    key: 'kuwabara',
    name: ['桑原', '直人', 'クワバラ ナオト'],
    roles: [{ role: 'official', on: 'kotsu', post: '地域交通課 係長' }],
    signIn: 'drafter',
  },
  {
    key: 'todo',
    name: ['藤堂', '恵', 'トウドウ メグミ'],
    roles: [{ role: 'official', on: 'kotsu', post: '地域交通課 課長' }],
    signIn: 'releaser',
  },
  {
    key: 'inaba',
    name: ['稲葉', '奈緒', 'イナバ ナオ'],
    roles: [{ role: 'official', on: 'kyodo', post: '県民協働課 主任' }],
    signIn: 'counter',
  },
  {
    key: 'oyanagi',
    name: ['大柳', '修', 'オオヤナギ オサム'],
    roles: [{ role: 'executive', on: TOYAMA, post: '富山県 交通政策局長' }],
    signIn: 'executive',
  },
  {
    key: 'kita',
    name: ['北', '由美子', 'キタ ユミコ'],
    roles: [{ role: 'administrator', on: TOYAMA, post: '県民協働課 システム担当' }],
    signIn: 'administrator',
  },
  {
    key: 'matsui',
    name: ['松井', '遥', 'マツイ ハルカ'],
    roles: [
      { role: 'facilitator', on: 'kuruma-ga-nakutemo' },
      { role: 'facilitator', on: 'kosodate-no-komatta' },
    ],
  },
  {
    key: 'ueno',
    name: ['上野', 'さやか', 'ウエノ サヤカ'],
    roles: [{ role: 'official', on: 'kyodo', post: '県民協働課 係長' }],
  },
  {
    key: 'kanaya',
    name: ['金谷', '誠', 'カナヤ マコト'],
    roles: [{ role: 'official', on: 'kyodo', post: '県民協働課 課長' }],
  },
  {
    key: 'minami',
    name: ['南', '亜希子', 'ミナミ アキコ'],
    roles: [{ role: 'official', on: 'kodomo', post: 'こども未来課 係長' }],
  },
  {
    key: 'hosokawa',
    name: ['細川', '英治', 'ホソカワ エイジ'],
    roles: [{ role: 'official', on: 'kodomo', post: 'こども未来課 課長' }],
  },
  {
    key: 'horita',
    name: ['堀田', '和彦', 'ホリタ カズヒコ'],
    roles: [{ role: 'official', on: 'doro', post: '道路課 係長' }],
  },
  {
    key: 'sugimori',
    name: ['杉森', '隆', 'スギモリ タカシ'],
    roles: [{ role: 'official', on: 'doro', post: '道路課 課長' }],
  },
  {
    key: 'nojima',
    name: ['野島', '健太', 'ノジマ ケンタ'],
    roles: [{ role: 'official', on: 'bosai', post: '防災・危機管理課 係長' }],
  },
  {
    key: 'miyakoshi',
    name: ['宮腰', '律子', 'ミヤコシ リツコ'],
    roles: [{ role: 'official', on: 'fukushi', post: '高齢福祉課 課長' }],
  },
  {
    key: 'asano',
    name: ['浅野', '真由美', 'アサノ マユミ'],
    roles: [{ role: 'official', on: 'shi-kotsu', post: '富山市交通政策課 係長' }],
  },
  {
    key: 'takase',
    name: ['高瀬', '博', 'タカセ ヒロシ'],
    roles: [{ role: 'official', on: 'shi-kotsu', post: '富山市交通政策課 課長' }],
  },
];

/** Everybody in the demo. None of them exists. */
export const PEOPLE: readonly DemoPerson[] = [...RESIDENTS, ...QUIET, ...STAFF];
