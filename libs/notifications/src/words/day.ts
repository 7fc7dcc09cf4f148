import type { Language } from '#kernel';
import { dueDay } from '#spaces';
import { ourText, type Phrase } from './phrase';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'] as const;
const LATER_MONTHS = ['July', 'August', 'September', 'October', 'November', 'December'] as const;

/** The day a term ends, in words: 24:00 belongs to the day before midnight. */
export function dueDayInWords(due: Date, language: Language): Phrase {
  const day = dueDay(due);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  switch (language) {
    case 'ja':
      return ourText(`${year}年${month}月${date}日（${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`);
    case 'easy':
      return ourText(`${year}年(ねん)${month}月(がつ)${date}日(${dateReading(date)})`);
    case 'en':
      return ourText(`${date} ${[...MONTHS, ...LATER_MONTHS][month - 1]} ${year}`);
  }
}

/** How 日 is read behind the number, which stands without a reading of its own. */
function dateReading(date: number): string {
  if (date === 1) return 'ついたち';
  return date <= 10 || [14, 20, 24].includes(date) ? 'か' : 'にち';
}
