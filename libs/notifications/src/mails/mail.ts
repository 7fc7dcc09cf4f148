import type { DifferencePart, Language } from '#kernel';
import type { Phrase } from '../words/phrase';

/** A mail ready to be handed over. Only `to` is private. */
export type Mail = Readonly<{
  to: string;
  subject: string;
  html: string;
  text: string;
  pictures: readonly Picture[];
  headers: Readonly<Record<string, string>>;
}>;

/** A picture the mail carries along, shown where its HTML names `cid:` and this id. */
export type Picture = Readonly<{ id: string; name: string; png: Buffer }>;

/** What a mail says, before it is set as HTML and as plain text. */
export type MailContent = Readonly<{
  language: Language;
  subject: Phrase;
  blocks: readonly Block[];
  /** Small print: why one gets this, how to stop it. */
  footer: readonly FooterLine[];
}>;

export type Block =
  | Readonly<{ kind: 'paragraph'; phrase: Phrase }>
  /** Text as its author wrote it; its line breaks are kept. */
  | Readonly<{ kind: 'quote'; text: string }>
  | Readonly<{ kind: 'facts'; rows: readonly Fact[] }>
  /** An address to scan; as plain text it says nothing, the button beside it leads there too. */
  | Readonly<{ kind: 'code'; url: string; label: Phrase }>
  | Readonly<{ kind: 'influence'; influence: InfluenceBlock }>
  | Readonly<{ kind: 'button'; label: Phrase; url: string }>;

export type Fact = Readonly<{ label: Phrase; value: Phrase }>;

/** Somebody's words beside the clause they changed. */
export type InfluenceBlock = Readonly<{
  wordsLabel: Phrase;
  words: string;
  whyLabel: Phrase;
  why: string;
  clauseLabel: Phrase;
  parts: readonly DifferencePart[];
}>;

export type FooterLine = Readonly<{ phrase: Phrase; url: string | null }>;
