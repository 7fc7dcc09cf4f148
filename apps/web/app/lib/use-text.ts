import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { marksFromBrackets, parseRuby, readingsInBrackets, withoutReadings } from '../i18n/ruby';
import { shield, translate, unshield, type Key } from '../i18n/translate';
import { withLanguage, type Language } from './language';
import { usePage } from './page-context';

/** A text in the three languages, as the api gives it. Plain Japanese may carry reading marks. */
export type LocalText = Readonly<{ ja: string; easy: string; en: string }>;

type Value = string | number | ReactElement;
export type RichValues = Readonly<Record<string, Value>>;
type PlainValues = Readonly<Record<string, string | number>>;

const slot = /(\ue000\w+\ue001)/;

function ruby(base: string, reading: string): ReactElement {
  return createElement(
    'ruby',
    null,
    base,
    createElement('rp', null, '（'),
    createElement('rt', null, reading),
    createElement('rp', null, '）'),
  );
}

const fill = (text: string, elements: RichValues): readonly ReactNode[] =>
  text.split(slot).map((piece) => (piece.startsWith('\ue000') ? elements[piece.slice(1, -1)] : unshield(piece)));

/** Turns a text with reading marks and slots into nodes; a text without either stays a string. */
export function toNodes(source: string, elements: RichValues = {}): ReactNode {
  const parts = parseRuby(source).flatMap(({ base, reading }) =>
    reading ? [ruby(base, reading)] : fill(base, elements),
  );
  return parts.every((part) => typeof part === 'string') ? parts.join('') : createElement(Fragment, null, ...parts);
}

function richText(language: Language, key: Key, values: RichValues): ReactNode {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    isValidElement(value) ? `\ue000${name}\ue001` : value,
  ]);
  return toNodes(translate(language, key, Object.fromEntries(entries)), values);
}

/** Texts for one language: `t` for what is shown, `x` for titles and labels that cannot carry readings. */
export function textsOf(language: Language) {
  const own = (text: string) => (language === 'easy' ? marksFromBrackets(text) : text);
  return {
    language,
    t: (key: Key, values: RichValues = {}): ReactNode => richText(language, key, values),
    x: (key: Key, values: PlainValues = {}): string => unshield(withoutReadings(translate(language, key, values))),
    /** For options of a list: the reading follows in brackets. */
    o: (key: Key, values: PlainValues = {}): string => unshield(readingsInBrackets(translate(language, key, values))),
    /** The text with its reading marks, for messages that are shown by `said`. */
    m: (key: Key, values: PlainValues = {}): string => translate(language, key, values),
    local: (text: LocalText): ReactNode => toNodes(own(text[language])),
    localPlain: (text: LocalText): string => withoutReadings(own(text[language])),
    localOption: (text: LocalText): string => readingsInBrackets(own(text[language])),
    /** A sentence of the api in the reader's language. */
    said: (text: string): ReactNode => toNodes(own(text)),
    to: (path: string): string => withLanguage(language, path),
  };
}

export type Texts = ReturnType<typeof textsOf>;

const made = { ja: textsOf('ja'), easy: textsOf('easy'), en: textsOf('en') } satisfies Record<Language, Texts>;

/** The texts of the page's language. */
export const useText = (): Texts => made[usePage().language];

/** The texts for a request, for loaders, actions and `meta`. */
export const texts = (language: Language): Texts => made[language];

export { shield };
