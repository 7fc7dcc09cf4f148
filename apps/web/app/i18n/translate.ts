import i18next from 'i18next';
import type { Language } from '../lib/language';
import { easy } from './easy';
import { en } from './en';
import { ja } from './ja';
import type { KeyOf } from './shape';

export type Key = KeyOf<typeof ja>;
export type Values = Readonly<Record<string, string | number>>;

const speak = (lng: string, texts: object) => {
  const instance = i18next.createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { translation: texts } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
};

/** Plain Japanese counts and inflects as Japanese, so its instance carries that name. */
const instances = { ja: speak('ja', ja), easy: speak('ja', easy), en: speak('en', en) };

// What people wrote must never be taken for a reading mark: its braces and bars change places with
// three private characters before it is put into a sentence, and change back when it is shown.
const hidden: Readonly<Record<string, string>> = { '{': '\ue010', '|': '\ue011', '}': '\ue012' };
const shown: Readonly<Record<string, string>> = { '\ue010': '{', '\ue011': '|', '\ue012': '}' };

/** Makes reading marks in a person's own words harmless. */
export const shield = (text: string): string => text.replace(/[{|}]/g, (sign) => hidden[sign] ?? sign);

/** Undoes `shield`. */
export const unshield = (text: string): string => text.replace(/[\ue010-\ue012]/g, (sign) => shown[sign] ?? sign);

/** The text of a key with its values put in; plain Japanese keeps its reading marks `{漢字|かんじ}`. */
export function translate(language: Language, key: Key, values: Values = {}): string {
  const safe = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? shield(value) : value]);
  return String(instances[language].t(key, Object.fromEntries(safe)));
}
