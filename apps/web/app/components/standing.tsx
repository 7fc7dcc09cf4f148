import type { ReactNode } from 'react';
import type { EntryState, Outcome } from '../gql/graphql';
import { trackOf, isWaiting, type Step } from '../lib/track';
import { useText } from '../lib/use-text';
import { usePage } from '../lib/page-context';
import { A, Day, LastDay, Receipt } from './basics';
import type { LocalText } from '../lib/use-text';

/** The state of a submission in a word or two, marked by shape as well as by weight; late is said in words. */
export function StateWord({
  state,
  outcome,
  overdue,
}: Readonly<{ state: EntryState; outcome?: Outcome | null; overdue?: boolean }>) {
  const { t } = useText();
  return (
    <span className={`state state-${state}`}>
      <span className="state-word">{t(`states.${state}`)}</span>
      {outcome && !isWaiting(state) && <span className="state-outcome">{t(`outcomes.${outcome}`)}</span>}
      {overdue && <span className="late">{t('clock.late')}</span>}
    </span>
  );
}

function StepItem({ step }: Readonly<{ step: Step }>) {
  const { t } = useText();
  return (
    <li className={`step step-${step.place}`} aria-current={step.place === 'now' ? 'step' : undefined}>
      <span className="step-name">
        {step.name === 'withdrawn' || step.name === 'merged' ? t(`states.${step.name}`) : t(`steps.${step.name}`)}
      </span>
      {step.at && (
        <span className="step-date">
          <Day at={step.at} />
        </span>
      )}
      {!step.at && step.due && (
        <span className="step-date">{t('clock.until', { day: <LastDay end={step.due} /> })}</span>
      )}
    </li>
  );
}

type Facts = Parameters<typeof trackOf>[0];

/** The five steps as a line of stations with their dates. */
export function Track({ entry }: Readonly<{ entry: Facts }>) {
  const { x } = useText();
  return (
    <ol className="track" aria-label={x('steps.label')}>
      {trackOf(entry).map((step) => (
        <StepItem key={step.name} step={step} />
      ))}
    </ol>
  );
}

type Clocked = Readonly<{
  state: EntryState;
  waitingDays: number;
  dueAt?: string | null;
  overdue: boolean;
  answeredAt?: string | null;
}>;

/** The clock in words: how long it has waited, by when an answer is due, or when it came. */
export function Clock({ entry }: Readonly<{ entry: Clocked }>) {
  const { t } = useText();
  if (!isWaiting(entry.state)) {
    return entry.answeredAt ? (
      <p className="clock">
        <span>{t('clock.answered', { day: <Day at={entry.answeredAt} year /> })}</span>
      </p>
    ) : null;
  }
  return (
    <p className="clock">
      <span>{t('clock.waiting', { count: entry.waitingDays })}</span>
      {entry.dueAt && <span>{t('clock.due', { day: <LastDay end={entry.dueAt} weekday /> })}</span>}
      {entry.overdue && <strong className="late">{t('clock.late')}</strong>}
    </p>
  );
}

type Standing = Facts &
  Clocked &
  Readonly<{
    receipt: string;
    outcome?: Outcome | null;
    department: { name: LocalText };
    authority?: { name: LocalText };
  }>;

/** The receipt, leading to the ledger from everywhere but there. */
function OwnReceipt({ receipt }: Readonly<{ receipt: string }>) {
  const { path } = usePage();
  const to = `/ledger/${receipt}`;
  if (path.startsWith(to)) return <Receipt>{receipt}</Receipt>;
  return (
    <A to={to}>
      <Receipt>{receipt}</Receipt>
    </A>
  );
}

/** The block that answers "what became of it": state, clock, owner, receipt, and the one thing to do next. */
export function StandingBlock({ entry, children }: Readonly<{ entry: Standing; children?: ReactNode }>) {
  const { t, local } = useText();
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing" className="standing-state">
        {t(`states.${entry.state}`)}
        {entry.outcome && !isWaiting(entry.state) && (
          <span className="standing-outcome">{t(`outcomes.${entry.outcome}`)}</span>
        )}
      </h2>
      <p className="standing-words">{t(`stateWords.${entry.state}`)}</p>
      <Clock entry={entry} />
      <Track entry={entry} />
      <dl className="facts">
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>
            {entry.authority && <>{local(entry.authority.name)} </>}
            {local(entry.department.name)}
          </dd>
        </div>
        <div>
          <dt>{t('entry.receipt')}</dt>
          <dd>
            <OwnReceipt receipt={entry.receipt} />
          </dd>
        </div>
      </dl>
      {children}
    </section>
  );
}
