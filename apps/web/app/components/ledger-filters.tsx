import type { EntryState, LedgerFilter, Outcome, SubmissionKind } from '../gql/graphql';
import { oneOf } from '../lib/paging';
import { useText, type LocalText } from '../lib/use-text';
import { Choices } from './parts';
import { Field, Select } from './forms';

export type LedgerQuestion = Readonly<
  Record<'words' | 'state' | 'outcome' | 'department' | 'space' | 'kind', string | null>
>;

const groups = {
  waiting: ['received', 'acknowledged', 'in_review'],
  overdue: ['received', 'acknowledged', 'in_review'],
  answered: ['answered', 'in_progress', 'fulfilled', 'abandoned'],
  carried: ['in_progress', 'fulfilled'],
} as const satisfies Record<string, readonly EntryState[]>;
const groupNames = ['waiting', 'overdue', 'answered', 'carried'] as const;
const outcomes: readonly Outcome[] = [
  'adopted',
  'partly_adopted',
  'already_in_place',
  'declined',
  'referred',
  'for_reference',
];
const kinds: readonly SubmissionKind[] = ['proposal', 'comment', 'statement', 'position', 'form', 'enquiry', 'paper'];

/** What the api is asked for, from what stands in the address. Unknown values count as none. */
export function readFilter(question: LedgerQuestion): LedgerFilter {
  const state = oneOf(groupNames, question.state);
  const outcome = oneOf(outcomes, question.outcome);
  const kind = oneOf(kinds, question.kind);
  return {
    ...(state ? { states: [...groups[state]] } : {}),
    ...(state === 'overdue' ? { overdue: true } : {}),
    ...(outcome ? { outcome } : {}),
    ...(kind ? { kind } : {}),
    ...(question.department ? { departmentId: question.department } : {}),
    ...(question.space ? { spaceId: question.space } : {}),
    ...(question.words ? { words: question.words } : {}),
  };
}

type Named = readonly Readonly<{ id: string; name?: LocalText; title?: LocalText }>[];
type FilterProps = Readonly<{ question: LedgerQuestion; departments: Named; spaces: Named }>;

const field = (name: keyof LedgerQuestion, question: LedgerQuestion) => ({
  id: `f-${name}`,
  name,
  value: question[name] ?? '',
  errors: [],
});

/** The ways to narrow the ledger: states as links, the rest as a form whose result is an address to send on. */
export function LedgerFilters({ question, departments, spaces }: FilterProps) {
  const { t, o, to, localOption } = useText();
  const any = { value: '', label: o('filter.any') };
  const narrowed = Boolean(question.outcome ?? question.department ?? question.space ?? question.kind);
  return (
    <div className="filters">
      <Choices
        label="filter.state"
        name="state"
        now={question.state}
        options={[
          { value: null, text: t('filter.all') },
          ...groupNames.map((value) => ({ value, text: t(`filter.${value}`) })),
        ]}
      />
      <form action={to('/ledger')} method="get" role="search" aria-label={o('filter.search')}>
        {question.state && <input type="hidden" name="state" value={question.state} />}
        <Field field={field('words', question)} label={t('filter.words')} bare wide />
        <details open={narrowed}>
          <summary>{t('filter.more')}</summary>
          <div className="filter-grid">
            <Select
              field={field('department', question)}
              label={t('entry.owner')}
              options={[
                any,
                ...departments.map(({ id, name }) => ({ value: id, label: name ? localOption(name) : '' })),
              ]}
            />
            <Select
              field={field('outcome', question)}
              label={t('entry.outcome')}
              options={[any, ...outcomes.map((value) => ({ value, label: o(`outcomes.${value}`) }))]}
            />
            <Select
              field={field('kind', question)}
              label={t('entry.kind')}
              options={[any, ...kinds.map((value) => ({ value, label: o(`kinds.${value}`) }))]}
            />
            <Select
              field={field('space', question)}
              label={t('entry.space')}
              options={[any, ...spaces.map(({ id, title }) => ({ value: id, label: title ? localOption(title) : '' }))]}
            />
          </div>
        </details>
        <button type="submit" className="quiet-button">
          {t('filter.show')}
        </button>
      </form>
    </div>
  );
}
