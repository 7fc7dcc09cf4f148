import { z } from 'zod';
import type { Texts } from './use-text';

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const notKana = /[^\p{Script=Hiragana}\p{Script=Katakana}ー・ｰ･ﾞﾟ\s]/u;
const part = z.string().trim().default('');

/** The fields of a name. */
export const nameFields = { familyName: part, givenName: part, kana: part };

type Name = Readonly<{ familyName: string; givenName: string; kana: string }>;
type Trouble = Readonly<{ path: keyof Name; message: string }>;

/**
 * What a name still lacks: a Japanese one has both parts and a reading, any other at least one part.
 * The api judges the characters; this only says sooner, and closer to the matter, what is empty or no kana.
 */
export function lackingIn({ familyName, givenName, kana }: Name, m: Texts['m']): readonly Trouble[] {
  const isJapanese = japanese.test(familyName + givenName);
  const bare = familyName + givenName === '';
  return [
    ...(familyName === '' && (isJapanese || bare)
      ? [{ path: 'familyName', message: m('signUp.familyNameMissing') } as const]
      : []),
    ...(givenName === '' && (isJapanese || bare)
      ? [{ path: 'givenName', message: m('signUp.givenNameMissing') } as const]
      : []),
    ...(notKana.test(kana) ? [{ path: 'kana', message: m('signUp.kanaWrong') } as const] : []),
    ...(isJapanese && kana === '' ? [{ path: 'kana', message: m('signUp.kanaMissing') } as const] : []),
  ];
}
