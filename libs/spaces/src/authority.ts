import type { LocalText } from '#kernel';
import type { Closure } from './working-days';

export type Tier = 'state' | 'prefecture' | 'municipality';

/** A public body; authorities form a tree of tiers. `code` is the six-digit local government code. */
export type Authority = Readonly<{ id: string; code: string; tier: Tier; parentId: string | null; name: LocalText }>;

/** The part of an authority that owns an answer. */
export type Department = Readonly<{ id: string; authorityId: string; name: LocalText; contact: string }>;

/** How long an authority has, and on which days it is closed. */
export type AnswerTerms = Readonly<{
  authorityId: string;
  authorityCode: string;
  acknowledgeWorkingDays: number;
  answerDays: number;
  closure: Closure;
}>;
