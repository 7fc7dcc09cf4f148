import type { EntryRow } from '#ledger';
import { type Clause, labelOfField, type PublishedVersion } from '#policies';

type Published = Pick<PublishedVersion, 'version' | 'fields' | 'clauses' | 'influences'>;
type Change = PublishedVersion['clauses'][number];
type Part = Change['text'][number];
type Submitted = Pick<EntryRow, 'authorName' | 'receipt'>;

const KINDS: Readonly<Record<Change['kind'], string>> = {
  kept: '変更なし',
  changed: '変更',
  inserted: '追加',
  removed: '削除',
  moved: '移動',
};

/**
 * What a version changed, as plain Japanese text: its summary, each field and clause that differs before and after, and the
 * words that were taken up, each with its author and receipt. A first version has changed nothing: it says what it is.
 */
export function changeInWords(
  { version, fields, clauses, influences }: Published,
  submissions: ReadonlyMap<string, Submitted>,
): string {
  const isFirst = version.number === 1;
  const introduced = [`対象者: ${version.forWhom}`, `支援の内容: ${version.benefit}`];
  return [
    [version.summary, `適用日: ${version.effectiveFrom}`, ...(isFirst ? introduced : [])].join('\n'),
    ...fields.map(({ field, parts }) => [labelOfField(field), ...beforeAndAfter(parts)].join('\n')),
    ...clauses.map(clauseInWords),
    ...influences.map((influence) => influenceInWords(influence, submissions.get(influence.entryId))),
  ].join('\n\n');
}

function clauseInWords({ kind, before, after, textChanged, text }: Change): string {
  const head = `「${(after ?? before)?.heading ?? ''}」(${KINDS[kind]})`;
  switch (kind) {
    case 'kept':
      return head;
    case 'inserted':
      return [head, textOf(after)].join('\n');
    case 'removed':
      return [head, textOf(before)].join('\n');
    case 'changed':
    case 'moved':
      return [head, ...headingChange(before, after), ...(textChanged ? beforeAndAfter(text) : [])].join('\n');
  }
}

function headingChange(before: Clause | null, after: Clause | null): readonly string[] {
  return before && after && before.heading !== after.heading ? [`見出しの変更前: ${before.heading}`] : [];
}

function beforeAndAfter(parts: readonly Part[]): readonly string[] {
  const without = (kind: Part['kind']) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [`前: ${without('inserted')}`, `後: ${without('removed')}`];
}

function textOf(clause: Clause | null): string {
  return clause?.text ?? '';
}

function influenceInWords(
  { clauseHeading, words, why }: Published['influences'][number],
  submission: Submitted | undefined,
): string {
  const whose = submission ? `${submission.authorName}さん(受付番号 ${submission.receipt})` : '';
  return [`反映された声: ${whose}`, `「${words}」`, `「${clauseHeading}」へ: ${why}`].join('\n');
}
