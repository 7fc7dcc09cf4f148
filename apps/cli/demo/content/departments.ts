import type { DemoDepartment } from '../script';
import { TOYAMA, TOYAMA_CITY } from './authorities';

/** `desk` is who acknowledges what comes in. Telephone numbers of zeros and `.example` addresses reach nobody. */
export const DEPARTMENTS: readonly DemoDepartment[] = [
  {
    key: 'kotsu',
    authority: TOYAMA,
    name: { ja: '地域交通課', easy: '地域交通課(ちいきこうつうか)', en: 'Regional Transport Division' },
    contact: '電話 076-000-0101 kotsu@pref-toyama.example',
    desk: 'kuwabara',
  },
  {
    key: 'kodomo',
    authority: TOYAMA,
    name: { ja: 'こども未来課', easy: 'こども未来課(みらいか)', en: 'Children’s Future Division' },
    contact: '電話 076-000-0102 kodomo@pref-toyama.example',
    desk: 'minami',
  },
  {
    key: 'kyodo',
    authority: TOYAMA,
    name: { ja: '県民協働課', easy: '県民協働課(けんみんきょうどうか)', en: 'Civic Collaboration Division' },
    contact: '電話 076-000-0103 kyodo@pref-toyama.example',
    desk: 'ueno',
  },
  {
    key: 'doro',
    authority: TOYAMA,
    name: { ja: '道路課', easy: '道路課(どうろか)', en: 'Roads Division' },
    contact: '電話 076-000-0104 doro@pref-toyama.example',
    desk: 'horita',
  },
  {
    key: 'bosai',
    authority: TOYAMA,
    name: {
      ja: '防災・危機管理課',
      easy: '防災(ぼうさい)・危機管理課(ききかんりか)',
      en: 'Disaster Preparedness Division',
    },
    contact: '電話 076-000-0105 bosai@pref-toyama.example',
    desk: 'nojima',
  },
  {
    key: 'fukushi',
    authority: TOYAMA,
    name: { ja: '高齢福祉課', easy: '高齢福祉課(こうれいふくしか)', en: 'Senior Welfare Division' },
    contact: '電話 076-000-0106 korei@pref-toyama.example',
  },
  {
    key: 'shi-kotsu',
    authority: TOYAMA_CITY,
    name: { ja: '交通政策課', easy: '交通政策課(こうつうせいさくか)', en: 'Transport Policy Division' },
    contact: '電話 076-000-0201 kotsu@city-toyama.example',
    desk: 'asano',
  },
  {
    key: 'shi-kodomo',
    authority: TOYAMA_CITY,
    name: { ja: 'こども支援課', easy: 'こども支援課(しえんか)', en: 'Child Support Division' },
    contact: '電話 076-000-0202 kodomo@city-toyama.example',
  },
];
