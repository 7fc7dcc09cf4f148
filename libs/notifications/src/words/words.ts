import type { NoticeReason } from '../notices/notice';
import type { Phrase } from './phrase';

/** A notice in words: a title that says all that matters, and a sentence or two. */
export type Words = Readonly<{ title: Phrase; text: Phrase }>;

/** To whom it is said: the strongest reason decides how. */
export type Reader = Readonly<{ accountId: string; reasons: readonly NoticeReason[] }>;
