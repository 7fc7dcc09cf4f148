import type { LocalText } from '#kernel';
import type { Outcome } from '#ledger';

/** The outcomes as people read them. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, LocalText>> = {
  adopted: { ja: '採用', easy: 'します', en: 'adopted' },
  partly_adopted: { ja: '一部採用', easy: 'すこし します', en: 'partly adopted' },
  already_in_place: { ja: 'すでに実施', easy: 'もう しています', en: 'already in place' },
  declined: { ja: '不採用', easy: 'しません', en: 'declined' },
  referred: { ja: '別の機関へ', easy: 'ほかの ところへ', en: 'referred' },
  for_reference: { ja: '参考', easy: 'これから 考(かんが)える 時(とき)に 使(つか)います', en: 'for reference' },
};
