import type { EntryRow } from '#ledger';
import { type Clause, labelOfField, type PublishedVersion } from '#policies';

type Published = Pick<PublishedVersion, 'version' | 'fields' | 'clauses' | 'influences'>;
type Change = PublishedVersion['clauses'][number];
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
    ...fields.map(({ field, before, after }) => [labelOfField(field), ...bothOf(before, after)].join('\n')),
    ...clauses.map(clauseInWords),
    ...influences.map((influence) => influenceInWords(influence, submissions.get(influence.entryId))),
  ].join('\n\n');
}

function clauseInWords({ kind, before, after, textChanged }: Change): string {
  const head = `「${(after ?? before)?.heading ?? ''}」(${KINDS[kind]})`;
  switch (kind) {
    case 'kept':
      return head;
    case 'inserted':
      return [head, after?.text ?? ''].join('\n');
    case 'removed':
      return [head, before?.text ?? ''].join('\n');
    case 'changed':
    case 'moved':
      return [head, ...(before && after && textChanged ? changeIn(before, after) : [])].join('\n');
  }
}

function changeIn(before: Clause, after: Clause): readonly string[] {
  return [
    ...(before.heading === after.heading ? [] : [`見出しの変更前: ${before.heading}`]),
    ...(before.text === after.text ? [] : bothOf(before.text, after.text)),
  ];
}

function bothOf(before: string, after: string): readonly string[] {
  return [`前: ${before}`, `後: ${after}`];
}

function influenceInWords(
  { clauseHeading, words, why }: Published['influences'][number],
  submission: Submitted | undefined,
): string {
  const whose = submission ? `${submission.authorName}さん(受付番号 ${submission.receipt})` : '';
  return [`反映された声: ${whose}`, `「${words}」`, `「${clauseHeading}」へ: ${why}`].join('\n');
}
