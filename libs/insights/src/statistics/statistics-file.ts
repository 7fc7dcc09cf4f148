import { stringify } from 'csv-stringify/sync';
import { guardCell } from '#policies';
import type { AnswerFigures } from './answer-figures';
import type { NamedStatistics } from './asked-statistics';

type Column = Readonly<{ label: string; valueOf: (figures: AnswerFigures) => number | null }>;

/** By this Japanese spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: readonly Column[] = [
  { label: '提出 (submissions)', valueOf: (one) => one.submissions },
  { label: '期限内に回答 (inTime)', valueOf: (one) => one.inTime },
  { label: 'うち期限を延ばしたもの (inTimeExtended)', valueOf: (one) => one.inTimeExtended },
  { label: '期限後に回答 (late)', valueOf: (one) => one.late },
  { label: '期限を過ぎて未回答 (overdue)', valueOf: (one) => one.overdue },
  { label: '期限を過ぎて終わったもの (endedLate)', valueOf: (one) => one.endedLate },
  { label: '期限前 (notYetDue)', valueOf: (one) => one.notYetDue },
  { label: '取り下げ (withdrawn)', valueOf: (one) => one.withdrawn },
  { label: '一つにまとめた (merged)', valueOf: (one) => one.merged },
  { label: '期限の来たもの (decided)', valueOf: (one) => one.decided },
  { label: '期限内の割合 (shareInTime)', valueOf: (one) => (one.decided > 0 ? one.inTime / one.decided : null) },
  { label: '回答 (answered)', valueOf: (one) => one.answered },
  { label: '回答までの日数 中央値 (medianDays)', valueOf: (one) => one.medianDays },
  { label: '回答までの日数 9割 (ninetiethDays)', valueOf: (one) => one.ninetiethDays },
  { label: '採用 (adopted)', valueOf: (one) => one.outcomes.adopted },
  { label: '一部採用 (partly_adopted)', valueOf: (one) => one.outcomes.partly_adopted },
  { label: 'すでに実施 (already_in_place)', valueOf: (one) => one.outcomes.already_in_place },
  { label: '不採用 (declined)', valueOf: (one) => one.outcomes.declined },
  { label: '別の機関へ (referred)', valueOf: (one) => one.outcomes.referred },
  { label: '参考 (for_reference)', valueOf: (one) => one.outcomes.for_reference },
  { label: '答えになっている (yes)', valueOf: (one) => one.verdicts.yes },
  { label: '一部なっている (partly)', valueOf: (one) => one.verdicts.partly },
  { label: 'なっていない (no)', valueOf: (one) => one.verdicts.no },
  { label: '期限の延長 (extended)', valueOf: (one) => one.extended },
  { label: '再検討 (reopened)', valueOf: (one) => one.reopened },
  { label: '取り込み (imported)', valueOf: (one) => one.imported },
];

/** The figures as CSV (RFC 4180, UTF-8 with a byte order mark): all of it first, then its authorities, then its departments. */
export function statisticsFile(found: NamedStatistics): string {
  const { authority, department, whole, authorities, departments } = found;
  const waits = whole.waits.map(({ from, to }) => `${from}〜${to ?? ''}日 (days_${from}_${to ?? 'more'})`);
  const head = ['機関 (authority)', '部局 (department)', '最初の月 (from)', '最後の月 (to)'];
  const period = [found.from ?? '', found.to ?? ''];
  const rowOf = (who: string, which: string, figures: AnswerFigures) => [
    ...[guardCell(who), guardCell(which), ...period],
    ...COLUMNS.map(({ valueOf }) => String(valueOf(figures) ?? '')),
    ...figures.waits.map(({ count }) => String(count)),
  ];
  const rows = [
    [...head, ...COLUMNS.map(({ label }) => label), ...waits],
    rowOf(authority.name.ja, department?.name.ja ?? '', whole),
    ...authorities.map((part) => rowOf(part.authority.name.ja, '', part.figures)),
    ...(department ? [] : departments.map((part) => rowOf(authority.name.ja, part.department.name.ja, part.figures))),
  ];
  return BYTE_ORDER_MARK + stringify(rows, { record_delimiter: 'windows' });
}
