import type { DeskPageQuery } from '../gql/graphql';
import { dueDays, kinds, type DeskQuestion, type DeskState } from '../lib/desk-question';
import { useText } from '../lib/use-text';
import { useWritten } from './basics';
import { Field, Select } from './forms';
import { Choices } from './parts';

type Facts = Readonly<DeskPageQuery & { state: DeskState | null; question: DeskQuestion }>;

const field = (name: keyof DeskQuestion, question: DeskQuestion) => ({
  id: `f-${name}`,
  name,
  value: question[name] ?? '',
  errors: [],
});

function More({ facts }: Readonly<{ facts: Facts }>) {
  const { t, o, localOption } = useText();
  const { question, desk, spaces, viewer } = facts;
  const written = useWritten();
  const any = { value: '', label: o('filter.any') };
  const mine = viewer ? [{ value: viewer.id, label: o('desk.mine') }] : [];
  const others = desk.colleagues.filter(({ id }) => id !== viewer?.id);
  const owner = {
    label: t('entry.owner'),
    options: [any, ...desk.departments.map(({ id, name }) => ({ value: id, label: localOption(name) }))],
  };
  return (
    <div className="filter-grid">
      {desk.departments.length > 1 && <Select field={field('department', question)} {...owner} />}
      <Select
        field={field('assignee', question)}
        label={t('desk.assignee')}
        options={[
          { value: '', label: o('desk.anybody') },
          ...mine,
          { value: 'nobody', label: o('desk.nobody') },
          ...others.map(({ id, name }) => ({ value: id, label: name, ...written })),
        ]}
      />
      <Select
        field={field('awaits', question)}
        label={t('approval.waitingFor')}
        options={[
          { value: '', label: o('approval.anybody') },
          { value: 'me', label: o('approval.me') },
        ]}
      />
      <Select
        field={field('due', question)}
        label={t('desk.due')}
        options={[
          { value: '', label: o('desk.dueAny') },
          ...dueDays.map((value) => ({ value, label: o('desk.dueIn', { count: Number(value) }) })),
        ]}
      />
      <Select
        field={field('kind', question)}
        label={t('entry.kind')}
        options={[any, ...kinds.map((value) => ({ value, label: o(`kinds.${value}`) }))]}
      />
      <Select
        field={field('space', question)}
        label={t('entry.space')}
        options={[any, ...spaces.nodes.map(({ id, title }) => ({ value: id, label: localOption(title) }))]}
      />
    </div>
  );
}

/** The ways to narrow the queue: states as links, the rest as a form whose result is an address to come back to. */
export function DeskFilters({ facts }: Readonly<{ facts: Facts }>) {
  const { t, x, to } = useText();
  const { words, group, ...others } = facts.question;
  return (
    <div className="filters">
      <Choices
        label="office.state"
        name="state"
        now={facts.state}
        options={[
          { value: null, text: t('office.stateWaiting') },
          { value: 'new', text: t('office.stateNew') },
          { value: 'review', text: t('office.stateReview') },
          { value: 'overdue', text: t('office.stateOverdue') },
          { value: 'answered', text: t('office.stateAnswered') },
        ]}
      />
      <form action={to('/desk')} method="get" role="search" aria-label={x('office.search')} data-key="/">
        {facts.state && <input type="hidden" name="state" value={facts.state} />}
        {group && <input type="hidden" name="group" value={group} />}
        <Field
          field={{ id: 'words', name: 'words', value: words ?? '', errors: [] }}
          label={t('filter.words')}
          bare
          wide
        />
        <details open={Object.values(others).some((value) => value !== null)}>
          <summary>{t('desk.more')}</summary>
          <More facts={facts} />
        </details>
        <button type="submit" className="quiet-button">
          {t('filter.show')}
        </button>
      </form>
    </div>
  );
}
