import { readDate, outsideItsEra, type StatedDate } from './japanese-date';
import { joinLines, sourceLines, type SourceLine } from './minutes-lines';

/** One opinion, whole and without the line breaks of the page; `number` counts from 1 in its section, `line` in the file. */
export type MinutesOpinion = Readonly<{ number: number; text: string; line: number }>;

export type MinutesSection = Readonly<{ heading: string; line: number; opinions: readonly MinutesOpinion[] }>;

/** Something a person should look at; nothing of it keeps the rest from being read. `line` is null for the whole file. */
export type MinutesRemark = Readonly<{ line: number | null; detail: string }> &
  (
    | Readonly<{ code: 'no_title' | 'no_date' | 'impossible_date' | 'era_mismatch' | 'no_opinions' }>
    | Readonly<{ code: 'empty_opinion' | 'unread_line' }>
    | Readonly<{ code: 'weekday_mismatch'; stated: string; actual: string }>
  );

export type Minutes = Readonly<{
  title: string | null;
  date: StatedDate | null;
  place: string | null;
  sections: readonly MinutesSection[];
  remarks: readonly MinutesRemark[];
}>;

/** Its lines are added to while the file is read: copying them for each one would take a wrong file of 10 MB minutes. */
type Block = Readonly<{ kind: 'heading' | 'opinion' | 'header' | 'stray'; line: number; lines: string[] }>;

const OPINION = /^[・･•]\s*/u;
const HEADING = /^(?:[(（]\s*[0-9０-９]{1,2}\s*[)）]|[0-9０-９]{1,2}\s*[.．、]|[■【])\s*\S/u;
const LONGEST_HEADING = 60;
const END = /^以\s*上$/u;
const DATE_LABEL = /^(?:開催)?(?:日\s*時|期\s*日|と\s*き)\s*[:：]?\s*(?=\S)/u;
const PLACE_LABEL = /^(?:開催)?(?:場\s*所|会\s*場|と\s*こ\s*ろ)\s*[:：]?\s*(?=\S)/u;

/**
 * Reads public minutes as plain text: a title, labelled date and place, numbered sections, and opinions that each begin
 * with `・` and run over several lines and pages. Whatever does not fit is reported as a remark and never fatal; texts
 * with nothing in them give minutes with nothing in them.
 */
export function readMinutes(file: string): Minutes {
  const blocks = blocksOf(sourceLines(file));
  const header = blocks
    .filter(({ kind }) => kind === 'header')
    .map(({ line, lines }) => ({ line, text: joinLines(lines) }));
  const sections = sectionsOf(blocks);
  const labelled = header.findIndex(({ text }) => DATE_LABEL.test(text) || PLACE_LABEL.test(text));
  const title = joinLines(header.slice(0, labelled === -1 ? 1 : labelled).map(({ text }) => text));
  const dateLine =
    header.find(({ text }) => DATE_LABEL.test(text)) ?? header.find(({ text }) => readDate(text) !== null);
  const placeLine = header.find(({ text }) => PLACE_LABEL.test(text));
  const date = readDate(dateLine?.text ?? '');
  const unread = header.slice(Math.max(labelled, 1)).filter((some) => some !== dateLine && some !== placeLine);
  return {
    title: title === '' ? null : title,
    date,
    place: placeLine?.text.replace(PLACE_LABEL, '') ?? null,
    sections: sections.map((section) => ({ ...section, opinions: numbered(section.opinions) })),
    remarks: [
      ...(title === '' ? [{ code: 'no_title' as const, line: null, detail: '' }] : []),
      ...dateRemarks(date, dateLine),
      ...unread.map(({ line, text }) => ({ code: 'unread_line' as const, line, detail: text })),
      ...bodyRemarks(blocks, sections),
    ],
  };
}

/** Cuts the file into blocks: a line opens one when it begins an opinion or a heading, else it goes on with the last. */
function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { line, text } of lines) {
    const last = blocks.at(-1);
    if (OPINION.test(text)) blocks.push({ kind: 'opinion', line, lines: [text.replace(OPINION, '')] });
    else if (isHeading(text, last)) blocks.push({ kind: 'heading', line, lines: [text] });
    else if (last === undefined || last.kind === 'header') blocks.push({ kind: 'header', line, lines: [text] });
    else if (END.test(text)) break;
    else if (last.kind === 'opinion') last.lines.push(text);
    else blocks.push({ kind: 'stray', line, lines: [text] });
  }
  return blocks;
}

/** A number at the start of a line is a heading only where a sentence has ended: lines are broken anywhere. */
function isHeading(text: string, last: Block | undefined): boolean {
  if (!HEADING.test(text) || text.length > LONGEST_HEADING || /[。、]$/u.test(text)) return false;
  return last?.kind !== 'opinion' || /[。．.」）)?？!！]$/u.test(lastWritten(last));
}

const lastWritten = ({ lines }: Block): string => lines.findLast((line) => line !== '') ?? '';

/** Opinions before any heading stand in a section of their own without one. */
function sectionsOf(blocks: readonly Block[]): readonly MinutesSection[] {
  const sections: (MinutesSection & { opinions: MinutesOpinion[] })[] = [];
  for (const { kind, line, lines } of blocks) {
    const text = joinLines(lines.filter((some) => some !== ''));
    const last = sections.at(-1);
    if (kind === 'heading') sections.push({ heading: text, line, opinions: [] });
    if (kind !== 'opinion' || text === '') continue;
    const opinion = { number: 0, text, line };
    if (last === undefined) sections.push({ heading: '', line, opinions: [opinion] });
    else last.opinions.push(opinion);
  }
  return sections;
}

function numbered(opinions: readonly MinutesOpinion[]): readonly MinutesOpinion[] {
  return opinions.map((opinion, place) => ({ ...opinion, number: place + 1 }));
}

function dateRemarks(date: StatedDate | null, from: SourceLine | undefined): readonly MinutesRemark[] {
  const line = from?.line ?? null;
  if (date === null) return [{ code: 'no_date', line, detail: from?.text ?? '' }];
  const { text: detail, iso, statedWeekday: stated, actualWeekday: actual } = date;
  if (iso === null) return [{ code: 'impossible_date', line, detail }];
  const differs = stated !== null && actual !== null && stated !== actual;
  return [
    ...(outsideItsEra(date) ? [{ code: 'era_mismatch' as const, line, detail }] : []),
    ...(differs ? [{ code: 'weekday_mismatch' as const, line, detail, stated, actual }] : []),
  ];
}

function bodyRemarks(blocks: readonly Block[], sections: readonly MinutesSection[]): readonly MinutesRemark[] {
  const none = sections.every(({ opinions }) => opinions.length === 0);
  const odd = blocks.flatMap(({ kind, line, lines }): readonly MinutesRemark[] => {
    if (kind === 'stray') return [{ code: 'unread_line', line, detail: joinLines(lines) }];
    return kind === 'opinion' && joinLines(lines) === '' ? [{ code: 'empty_opinion', line, detail: '' }] : [];
  });
  return [...odd, ...(none ? [{ code: 'no_opinions' as const, line: null, detail: '' }] : [])];
}
