import type { DifferencePart, Language } from '#kernel';
import { withReadings } from '../words/phrase';
import { CHANGE_LEGEND } from './mail-words';
import type { Block, FooterLine, InfluenceBlock, MailContent } from './mail';

/** A mail as plain text: everything the HTML says, readings in brackets. Insertions stand in {+ +}, removals in [- -]. */
export function mailText(content: MailContent): string {
  const body = content.blocks.filter(({ kind }) => kind !== 'code').map((block) => textOf(block, content.language));
  const footer = content.footer.map(footerText).join('\n');
  return `${[withReadings(content.subject), ...body, `-- \n${footer}`].join('\n\n')}\n`;
}

/** The difference of two texts in one line of text. Long stretches that stayed are shortened. */
export function differenceText(parts: readonly DifferencePart[]): string {
  return shortened(parts).map(markedText).join('');
}

/** The difference with long unchanged stretches cut down to what stands around the changes. */
export function shortened(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  return parts.map((part, place) =>
    part.kind === 'same' ? { ...part, text: cut(part.text, place > 0, place < parts.length - 1) } : part,
  );
}

const KEPT = 60;

function cut(text: string, before: boolean, after: boolean): string {
  const head = before ? KEPT : 0;
  const tail = after ? KEPT : 0;
  if (text.length <= head + tail + KEPT) return text;
  return `${text.slice(0, head)}…${tail > 0 ? text.slice(-tail) : ''}`.toWellFormed();
}

function markedText(part: DifferencePart): string {
  switch (part.kind) {
    case 'same':
      return part.text;
    case 'inserted':
      return `{+${part.text}+}`;
    case 'removed':
      return `[-${part.text}-]`;
  }
}

function textOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return withReadings(block.phrase);
    case 'quote':
      return quoted(block.text);
    case 'facts':
      return block.rows.map((row) => `${withReadings(row.label)}: ${withReadings(row.value)}`).join('\n');
    case 'code':
      return withReadings(block.label);
    case 'influence':
      return influenceText(block.influence, language);
    case 'button':
      return `${withReadings(block.label)}:\n${block.url}`;
  }
}

function influenceText(influence: InfluenceBlock, language: Language): string {
  return [
    `${withReadings(influence.wordsLabel)}\n${quoted(influence.words)}`,
    `${withReadings(influence.whyLabel)}: ${influence.why}`,
    `${withReadings(influence.clauseLabel)}\n${differenceText(influence.parts)}`,
    `(${withReadings(CHANGE_LEGEND[language])})`,
  ].join('\n');
}

function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}

function footerText(line: FooterLine): string {
  return line.url ? `${withReadings(line.phrase)}: ${line.url}` : withReadings(line.phrase);
}
