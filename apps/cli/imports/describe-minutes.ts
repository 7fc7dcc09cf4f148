import type { MinutesRecord, MinutesRemark } from '#intake';

const FIRST_WORDS = 36;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** What was found in public minutes, line by line, for somebody who compares it with the paper. */
export function describeMinutes(record: MinutesRecord): readonly string[] {
  return [
    `title:    ${record.title}`,
    `held on:  ${record.heldOn ?? 'not told'}`,
    `place:    ${record.place ?? 'not told'}`,
    'sections (> is imported):',
    ...record.sections.map(
      (section) =>
        `  ${section === record.chosen ? '>' : ' '} ${section.heading || '(no heading)'}: ${section.opinions.length}`,
    ),
    'opinions:',
    ...record.chosen.opinions.map(
      ({ number, text, line }) => `  ${String(number).padStart(3)}  line ${line}: ${firstWords(text)}`,
    ),
    record.remarks.length === 0 ? 'remarks:  none' : 'remarks:',
    ...record.remarks.map((remark) => `  ${remark.line === null ? '' : `line ${remark.line}: `}${sentenceOf(remark)}`),
  ];
}

function firstWords(text: string): string {
  const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
  return characters.length > FIRST_WORDS ? `${characters.slice(0, FIRST_WORDS).join('')}…` : text;
}

function sentenceOf(remark: MinutesRemark): string {
  switch (remark.code) {
    case 'no_title':
      return 'no title was found';
    case 'no_date':
      return 'no date was found';
    case 'impossible_date':
      return `${remark.detail} is no day of the calendar`;
    case 'era_mismatch':
      return `${remark.detail} lies outside the era it names`;
    case 'weekday_mismatch':
      return `${remark.detail}: the document says ${remark.stated}, that day was a ${remark.actual}`;
    case 'no_opinions':
      return 'no opinions were found';
    case 'empty_opinion':
      return 'an opinion without words was left out';
    case 'unread_line':
      return `not understood, left out: ${firstWords(remark.detail)}`;
  }
}
