import { createHash } from 'node:crypto';
import { cleanLine, DomainError, normaliseForSearch } from '#kernel';
import type { RecordedStatement } from '#sessions';
import { intakeErrors } from './intake.errors';
import { type Minutes, type MinutesRemark, type MinutesSection, readMinutes } from './minutes';

/** What would be published of public minutes. `heldOn` is `YYYY-MM-DD`; `sourceHash` has 32 bytes. */
export type MinutesRecord = Readonly<{
  title: string;
  heldOn: string | null;
  place: string | null;
  sections: readonly MinutesSection[];
  /** The section of which each opinion becomes a statement. */
  chosen: MinutesSection;
  statements: readonly RecordedStatement[];
  remarks: readonly MinutesRemark[];
  sourceHash: Buffer;
}>;

/** Shown in place of a name, in the language of the minutes: "committee member, not named". */
export const UNNAMED_MEMBER = '委員（氏名なし）';
/** For minutes without a title, which are reported as such. */
const UNTITLED = '会議の記録';
const OPINIONS = '意見';

/**
 * Reads public minutes as the record of a session. `section` names the section of opinions by a part of its heading; else
 * it is the first one that calls itself opinions. Throws `intake.no_opinions`, `intake.section_not_found`.
 */
export function recordOf(file: string, section?: string): MinutesRecord {
  const minutes = readMinutes(file);
  const chosen = section === undefined ? sectionOfOpinions(minutes) : sectionNamed(minutes, section);
  return {
    title: cleanLine(minutes.title ?? UNTITLED),
    heldOn: minutes.date?.iso ?? null,
    place: minutes.place,
    sections: minutes.sections,
    chosen,
    statements: chosen.opinions.map(({ text }) => statementOf(text)),
    remarks: minutes.remarks,
    sourceHash: sourceHash(file),
  };
}

/**
 * SHA-256 of a source without what changes when a file is merely saved anew: byte order mark, line endings, blanks at the
 * ends of lines and of the file, and the normal form of its characters.
 */
export function sourceHash(file: string): Buffer {
  const lines = file
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .split(/\r\n?|\n/);
  const normal = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
  return createHash('sha256').update(normal).digest();
}

function statementOf(text: string): RecordedStatement {
  return { text, authorName: UNNAMED_MEMBER, authorCapacity: 'committee_member', asksAuthority: true };
}

function sectionOfOpinions({ sections }: Minutes): MinutesSection {
  const withOpinions = sections.filter(({ opinions }) => opinions.length > 0);
  const called = withOpinions.find(({ heading }) => heading.includes(OPINIONS));
  const [only] = withOpinions;
  const unnamed = withOpinions.length === 1 && only?.heading === '' ? only : undefined;
  const chosen = called ?? unnamed;
  if (!chosen)
    throw new DomainError(intakeErrors.noOpinions, { field: 'section', details: { sections: sections.length } });
  return chosen;
}

function sectionNamed({ sections }: Minutes, name: string): MinutesSection {
  const sought = normaliseForSearch(name);
  const chosen = sections.find(
    ({ heading, opinions }) => opinions.length > 0 && normaliseForSearch(heading).includes(sought),
  );
  if (!chosen || sought === '') throw new DomainError(intakeErrors.sectionNotFound, { field: 'section' });
  return chosen;
}
