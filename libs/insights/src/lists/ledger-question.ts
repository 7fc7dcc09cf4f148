import type { EntryState, LedgerFilter, Outcome, SubmissionKind } from '#ledger';

/** What the address of the page `/ledger` may ask; its feed and its file take the same. */
export const QUESTION_PARTS = ['state', 'outcome', 'kind', 'department', 'space', 'words'] as const;

/** The parts of an address that are there, trimmed; null for what is not. */
export type LedgerQuestion = Readonly<Record<(typeof QUESTION_PARTS)[number], string | null>>;

type Group = Readonly<{ words: string; states: readonly EntryState[]; overdue?: true }>;

/** The states by which people narrow the ledger. */
const GROUPS: ReadonlyMap<string, Group> = new Map<string, Group>([
  ['waiting', { words: '答えを待っている', states: ['received', 'acknowledged', 'in_review'] }],
  ['overdue', { words: '期限を過ぎた', states: ['received', 'acknowledged', 'in_review'], overdue: true }],
  ['answered', { words: '答えが出た', states: ['answered', 'in_progress', 'fulfilled', 'abandoned'] }],
  ['carried', { words: '実施に進んだ', states: ['in_progress', 'fulfilled'] }],
]);
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  adopted: '採用',
  partly_adopted: '一部採用',
  already_in_place: 'すでに実施',
  declined: '不採用',
  referred: '別の機関へ',
  for_reference: '参考',
};
const KINDS: Readonly<Record<SubmissionKind, string>> = {
  proposal: '提案',
  comment: 'コメント',
  statement: '発言',
  position: '立場表明',
  form: '申出',
  enquiry: '問い合わせ',
  paper: '書面',
};

/** Reads the query of an address (`state=waiting&department=…`). Of a part that comes twice the first counts; no text holds a NUL. */
export function questionIn(query: string): LedgerQuestion {
  const given = new URLSearchParams(query);
  const part = (name: string): string | null => given.get(name)?.replaceAll('\0', '').trim() || null;
  return {
    state: part('state'),
    outcome: part('outcome'),
    kind: part('kind'),
    department: part('department'),
    space: part('space'),
    words: part('words'),
  };
}

/** What the ledger is narrowed to. As on the page, states, outcomes and kinds that there are not count as none. */
export function filterOf({ state, outcome, kind, department, space, words }: LedgerQuestion): LedgerFilter {
  const group = GROUPS.get(state ?? '');
  return {
    ...(group ? { states: group.states } : {}),
    ...(group?.overdue ? { overdue: true } : {}),
    outcome: keyOf(OUTCOMES, outcome),
    kind: keyOf(KINDS, kind),
    departmentId: department,
    spaceId: space,
    words,
  };
}

/** What it is narrowed to in words, without the names of department and space. */
export function wordsFor({ state, outcome, kind, words }: LedgerQuestion): readonly string[] {
  const [known, such] = [keyOf(OUTCOMES, outcome), keyOf(KINDS, kind)];
  return [
    GROUPS.get(state ?? '')?.words,
    known ? OUTCOMES[known] : undefined,
    such ? KINDS[such] : undefined,
    words ? `「${words}」` : undefined,
  ].filter((part) => part !== undefined);
}

/** The question as the query of an address, its parts in one order: `?state=waiting`, or nothing. */
export function queryOf(question: LedgerQuestion): string {
  const parts = new URLSearchParams();
  for (const name of QUESTION_PARTS) if (question[name] !== null) parts.set(name, question[name]);
  return parts.size > 0 ? `?${parts.toString()}` : '';
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string | null): K | null {
  for (const key in words) if (key === text) return key;
  return null;
}
