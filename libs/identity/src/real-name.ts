import { characterCount } from '#kernel';
import { mixedScripts, standsInForKanji, writtenInJapanese } from './name-scripts';

/** A real name as typed. `kana` is the reading; empty where the name has none. */
export type RealNameInput = Readonly<{ familyName: string; givenName: string; kana: string }>;

/** What is wrong with which part of a name, one problem per part: the first that a person should hear of. */
export type RealNameProblem = Readonly<{ field: keyof RealNameInput; code: RealNameProblemCode }>;

export type RealNameProblemCode =
  | 'missing'
  | 'too_long'
  | 'control_character'
  | 'bidirectional_control'
  | 'invisible_character'
  | 'stacked_marks'
  | 'digit'
  | 'symbol'
  | 'mixed_scripts'
  | 'confusable_character'
  | 'not_kana';

/** Characters as a reader counts them; Brazilian and Portuguese names of sixty are ordinary. */
export const LONGEST_NAME = 100;

const CONTROL = /[^\P{Cc}\t\n\r]/u;
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Ideographic variation selectors are part of a name when they follow a kanji, and nothing else invisible is. */
const INVISIBLE =
  /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0000}-\u{e00ff}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/u;
/** Burmese piles up four marks in ordinary names. */
const STACKED = /\p{M}{5}/u;
const DIGIT = /[\p{N}]/u;
/** Letters, marks and the signs that names are written with: blank, hyphen, apostrophe, middle dot, a point after letters. */
const NAME = /^(?:[\p{L}\p{M}\u{e0100}-\u{e01ef} '’\-‐・·]|(?<=\p{L})\.)*$/u;
/** Letters that belong to no script are mathematical and phonetic look-alikes; the long-vowel mark and ʼ are not. */
const LETTER_WITHOUT_SCRIPT = /(?![\u30fc\u02bc])(?=\p{Script=Common})\p{L}/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]*$/u;
/** Kanji that Unicode encoded a second time; NFC would give the bearer of the name another kanji. */
const SECOND_KANJI = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}])/u;

/**
 * A name as it is kept and shown: one blank between parts, none around, full-width Latin letters and half-width kana as
 * ordinary ones, the reading in katakana. Kanji stay exactly as typed (髙 and 﨑 are not 高 and 崎).
 */
export function normaliseRealName(typed: RealNameInput): RealNameInput {
  return {
    familyName: tidy(typed.familyName),
    givenName: tidy(typed.givenName),
    kana: tidy(typed.kana).replace(/[\u3041-\u3096\u309d\u309e]/g, katakana),
  };
}

/**
 * What speaks against a name, in the order of its parts; an empty list when nothing does. Looks for what makes two names
 * look alike or a name look like another: mixed scripts after Unicode Technical Standard 39 ("highly restrictive"), katakana
 * that stand in for kanji, bidirectional and invisible characters; and for what is no name: digits, symbols, nothing at
 * all. Whether it is the person's own name is judged at the counter.
 */
export function checkRealName(typed: RealNameInput): readonly RealNameProblem[] {
  const name = normaliseRealName(typed);
  const japanese = writtenInJapanese(name.familyName + name.givenName);
  const needed = (text: string, other: string): boolean => text === '' && (japanese || other === '');
  return [
    problem('familyName', needed(name.familyName, name.givenName) ? 'missing' : wrongPart(typed.familyName, 'family')),
    problem('givenName', needed(name.givenName, name.familyName) ? 'missing' : wrongPart(typed.givenName, 'given')),
    problem('kana', wrongKana(typed.kana, name)),
  ].flat();
}

function wrongPart(typed: string, part: 'family' | 'given'): RealNameProblemCode | null {
  const name = tidy(typed);
  if (BIDIRECTIONAL.test(typed)) return 'bidirectional_control';
  if (CONTROL.test(typed)) return 'control_character';
  if (INVISIBLE.test(typed)) return 'invisible_character';
  if (characterCount(name) > LONGEST_NAME) return 'too_long';
  if (STACKED.test(name)) return 'stacked_marks';
  if (DIGIT.test(name)) return 'digit';
  if (!NAME.test(name) || LETTER_WITHOUT_SCRIPT.test(name) || (name !== '' && !/\p{L}/u.test(name))) return 'symbol';
  if (mixedScripts(name)) return 'mixed_scripts';
  return part === 'family' && standsInForKanji(name) ? 'confusable_character' : null;
}

/** A reading is owed where kanji do not tell it; names in other scripts, kana among them, may go without. */
function wrongKana(typed: string, name: RealNameInput): RealNameProblemCode | null {
  if (name.kana === '') return /\p{Script=Han}/u.test(name.familyName + name.givenName) ? 'missing' : null;
  const wrong = wrongPart(typed, 'given');
  return wrong === null || wrong === 'mixed_scripts' ? (KANA.test(name.kana) ? null : 'not_kana') : wrong;
}

function problem(field: keyof RealNameInput, code: RealNameProblemCode | null): readonly RealNameProblem[] {
  return code === null ? [] : [{ field, code }];
}

/** Folds width without folding anything else, and leaves kanji that NFC would replace. */
function tidy(typed: string): string {
  const folded = typed.replace(/[\uff01-\uff9f]+/g, (wide) => wide.normalize('NFKC'));
  return folded
    .split(SECOND_KANJI)
    .map((piece) => (SECOND_KANJI.test(piece) ? piece : piece.normalize('NFC')))
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function katakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + 0x60);
}
