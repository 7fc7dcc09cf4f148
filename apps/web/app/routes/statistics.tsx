import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { Field, Select } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Empty } from '../components/parts';
import { Besides, Headline, InTime, Outcomes, Verdicts, Waits } from '../components/statistics';
import { Groups } from '../components/statistics-groups';
import { ask, found } from '../lib/api.server';
import { queryOf, withQuery } from '../lib/paging';
import { nameOfPeriod, offeredPeriods, periodNames, type PeriodName } from '../lib/periods';
import { authorityCode } from '../lib/reader.server';
import { usePage } from '../lib/page-context';
import { useText, type LocalText } from '../lib/use-text';
import { Statistics } from '../queries/statistics';

export const handle = { reading: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const code = queryOf(request, 'authority') ?? authorityCode;
  const offered = offeredPeriods(new Date());
  const own = { from: queryOf(request, 'from'), to: queryOf(request, 'to') };
  const answer = await ask(request, Statistics, { code, departmentId: queryOf(request, 'department'), ...own });
  const statistics = found(answer.statistics);
  const { from = null, to = null } = statistics;
  const period = nameOfPeriod({ from, to }, offered);
  return { statistics, departments: answer.departments, offered, period, ownSite: code === authorityCode };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** What the address of this page, its file and its feed say of whose figures are shown, and of when. */
function questionOf({ statistics }: Pick<Loaded, 'statistics'>) {
  const { authority, department, from, to } = statistics;
  return { authority: authority.code, department: department?.id ?? null, from: from ?? null, to: to ?? null };
}

function Periods({ offered, period }: Pick<Loaded, 'offered' | 'period'>) {
  const { t, x } = useText();
  const { path } = usePage();
  const to = (name: PeriodName) => withQuery(path, offered[name]);
  return (
    <nav className="choices" aria-label={x('statistics.period')}>
      <ul>
        {periodNames.map((name) => (
          <li key={name}>
            <A to={to(name)} aria-current={name === period ? 'true' : undefined}>
              {t(`statistics.${name}`)}
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OwnChoice({ statistics, departments }: Pick<Loaded, 'statistics' | 'departments'>) {
  const { t, o, x, to, localOption } = useText();
  const question = questionOf({ statistics });
  const field = (name: 'from' | 'to' | 'department') => ({
    ...{ id: `s-${name}`, name, value: question[name] ?? '', errors: [] },
  });
  return (
    <form className="period-form" action={to('/statistics')} method="get" aria-label={x('statistics.period')}>
      <input type="hidden" name="authority" value={question.authority} />
      <Field field={field('from')} label={t('statistics.from')} hint={t('statistics.monthHint')} type="month" bare />
      <Field field={field('to')} label={t('statistics.to')} type="month" bare />
      <Select
        field={field('department')}
        label={t('entry.owner')}
        options={[
          { value: '', label: o('filter.any') },
          ...departments.map(({ id, name }) => ({ value: id, label: localOption(name) })),
        ]}
      />
      <button type="submit" className="quiet-button">
        {t('statistics.show')}
      </button>
    </form>
  );
}

function Take({ statistics }: Pick<Loaded, 'statistics'>) {
  const { t, x } = useText();
  const question = questionOf({ statistics });
  const feed = withQuery('/feeds/statistics.atom', { ...question, from: null, to: null });
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feed} title={x('statistics.title')} />
      <p className="quiet line take-along no-print">
        <a href={feed}>{t('statistics.feed')}</a>
        <a href={withQuery('/exports/statistics.csv', question)}>{t('statistics.csv')}</a>
      </p>
    </>
  );
}

/** Whose figures these are, with links to those above; counts lead to the lists behind them where these hold the same. */
function Who({ statistics, period, ownSite }: Pick<Loaded, 'statistics' | 'period' | 'ownSite'>) {
  const { t, local } = useText();
  const { authority, department, whole } = statistics;
  const listed = department !== null && department !== undefined && ownSite && period === 'all';
  const ledger = withQuery('/ledger', { department: department?.id ?? null });
  const count = t('statistics.submissions', { count: whole.submissions });
  return (
    <p className="count">
      {department ? local(department.name) : t('statistics.whole', { authority: <>{local(authority.name)}</> })}
      {'　'}
      {listed ? <A to={ledger}>{count}</A> : count}
    </p>
  );
}

function Charts({ statistics: { whole } }: Pick<Loaded, 'statistics'>) {
  const { t } = useText();
  if (whole.submissions === 0) return <Empty>{t('statistics.none')}</Empty>;
  return (
    <>
      <Headline of={whole} />
      <InTime of={whole} />
      <Waits of={whole} />
      <Outcomes of={whole} />
      <Verdicts of={whole} />
      <Besides of={whole} />
    </>
  );
}

/** The departments of the authority itself, and the authorities directly below it, each leading to its own figures. */
function ByGroup({ statistics }: Pick<Loaded, 'statistics'>) {
  const { local } = useText();
  const { authorities, departments, department } = statistics;
  const asked = questionOf({ statistics });
  const leading = (name: LocalText, to: Readonly<Record<string, string | null>>) => (
    <A to={withQuery('/statistics', { ...asked, ...to })}>{local(name)}</A>
  );
  const own = departments.map(({ id, department: { name }, figures }) => ({
    ...{ key: id, name: leading(name, { department: id }), figures },
  }));
  const below = authorities.map(({ authority: { code, name }, figures }) => ({
    ...{ key: code, name: leading(name, { authority: code, department: null }), figures },
  }));
  return (
    <>
      {!department && <Groups id="departments" title="statistics.departments" head="entry.owner" groups={own} />}
      <Groups id="authorities" title="statistics.authorities" head="statistics.authority" groups={below} />
    </>
  );
}

export default function StatisticsPage() {
  const { t, x, local } = useText();
  const loaded = useLoaderData<typeof loader>();
  const { parent } = loaded.statistics.authority;
  const above = { ...questionOf(loaded), authority: parent?.code ?? null, department: null };
  return (
    <>
      <Head title={x('statistics.title')} description={x('statistics.lead')} />
      {parent && (
        <Crumb to={withQuery('/statistics', above)}>
          {t('statistics.up', { authority: <>{local(parent.name)}</> })}
        </Crumb>
      )}
      <div className="top">
        <h1>{t('statistics.title')}</h1>
        <p className="lead">{t('statistics.lead')}</p>
      </div>
      <Periods {...loaded} />
      <OwnChoice {...loaded} />
      <Who {...loaded} />
      <Charts {...loaded} />
      <ByGroup {...loaded} />
      <Take {...loaded} />
    </>
  );
}
