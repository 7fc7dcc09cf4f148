/** The three languages of the interface: Japanese, plain Japanese (やさしい日本語) and English. */
export const LANGUAGES = ['ja', 'easy', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in the three languages of the interface. */
export type LocalText = Readonly<Record<Language, string>>;

/** Whether a text names one of the three languages. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
