import type { LocalText } from '#kernel';
import type { Tier } from '#spaces';

/** `parent` is the code of the authority above, which stands earlier in the list. */
export type DemoAuthority = Readonly<{ code: string; tier: Tier; parent: string | null; name: LocalText }>;

const STATE = '000000';
export const TOYAMA = '160008';
export const TOYAMA_CITY = '162019';

/** Code, name, reading, English name: as the Ministry of Internal Affairs and Communications numbers them. */
const MUNICIPALITIES = [
  ['162019', '富山市', 'とやまし', 'Toyama City'],
  ['162027', '高岡市', 'たかおかし', 'Takaoka City'],
  ['162043', '魚津市', 'うおづし', 'Uozu City'],
  ['162051', '氷見市', 'ひみし', 'Himi City'],
  ['162060', '滑川市', 'なめりかわし', 'Namerikawa City'],
  ['162078', '黒部市', 'くろべし', 'Kurobe City'],
  ['162086', '砺波市', 'となみし', 'Tonami City'],
  ['162094', '小矢部市', 'おやべし', 'Oyabe City'],
  ['162108', '南砺市', 'なんとし', 'Nanto City'],
  ['162116', '射水市', 'いみずし', 'Imizu City'],
  ['163210', '舟橋村', 'ふなはしむら', 'Funahashi Village'],
  ['163228', '上市町', 'かみいちまち', 'Kamiichi Town'],
  ['163236', '立山町', 'たてやままち', 'Tateyama Town'],
  ['163422', '入善町', 'にゅうぜんまち', 'Nyuzen Town'],
  ['163431', '朝日町', 'あさひまち', 'Asahi Town'],
] as const;

/** The state, the prefecture and its fifteen municipalities. The state has no local government code: zeros stand for it. */
export const AUTHORITIES: readonly DemoAuthority[] = [
  { code: STATE, tier: 'state', parent: null, name: { ja: '国', easy: '国(くに)', en: 'State' } },
  {
    code: TOYAMA,
    tier: 'prefecture',
    parent: STATE,
    name: { ja: '富山県', easy: '富山県(とやまけん)', en: 'Toyama Prefecture' },
  },
  ...MUNICIPALITIES.map(([code, ja, reading, en]) => ({
    code,
    tier: 'municipality' as const,
    parent: TOYAMA,
    name: { ja, easy: `${ja}(${reading})`, en },
  })),
];
