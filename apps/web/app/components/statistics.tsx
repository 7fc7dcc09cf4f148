import type { ReactNode } from 'react';
import type { AnswerCountsFragment } from '../gql/graphql';
import type { Key } from '../i18n/translate';
import { useText } from '../lib/use-text';
import { Bars, Columns, type Bar, type Mark } from './charts';
import { Part } from './parts';

export type Figures = AnswerCountsFragment;

/** Below so many a percentage would say more than is known: the counts stand alone. */
const FEW = 20;

export const figure = (count: number): string => count.toLocaleString('en-US');
export const percent = (part: number, whole: number): string | null =>
  whole >= FEW ? String(Math.round((part / whole) * 100)) : null;

type Line = Readonly<{
  key: string;
  label: ReactNode;
  count: number;
  of: number | null;
  within?: boolean;
}>;

/** The same figures as the chart beside it, as a table. */
function Counts({ caption, lines }: Readonly<{ caption: string; lines: readonly Line[] }>) {
  const { t } = useText();
  const shares = lines.some(({ of }) => of !== null && of >= FEW);
  return (
    <table className="counts">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statistics.what')}</th>
          <th scope="col">{t('statistics.count')}</th>
          {shares && <th scope="col">{t('statistics.share')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, count, of, within }) => {
          const share = of === null ? null : percent(count, of);
          return (
            <tr key={key} className={within ? 'within' : undefined}>
              <th scope="row">{label}</th>
              <td>{figure(count)}</td>
              {shares && <td>{share === null ? '' : `${share}%`}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the figures come to, in one sentence. */
export function Headline({ of }: Readonly<{ of: Figures }>) {
  const { t } = useText();
  const { decided, inTime } = of;
  if (decided === 0) return <p className="headline">{t('statistics.headlineNone')}</p>;
  const share = percent(inTime, decided);
  const counts = { decided: <b>{figure(decided)}</b>, inTime: <b>{figure(inTime)}</b> };
  if (share === null)
    return (
      <>
        <p className="headline">{t('statistics.headlineFew', counts)}</p>
        <p className="hint">{t('statistics.few')}</p>
      </>
    );
  return <p className="headline">{t('statistics.headline', { ...counts, share })}</p>;
}

export function InTime({ of }: Readonly<{ of: Figures }>) {
  const { t, x } = useText();
  const { inTime, late, overdue, endedLate, decided } = of;
  const bar = (key: 'inTime' | 'late' | 'overdue' | 'endedLate', label: Key, fill: Bar['fill'] = 'plain'): Bar => ({
    key,
    label: x(label),
    count: of[key],
    fill,
  });
  const line = (key: 'inTime' | 'inTimeExtended' | 'late' | 'overdue' | 'endedLate' | 'decided'): Line => ({
    ...{ key, label: t(`statistics.${key}`), count: of[key], of: decided, within: key === 'inTimeExtended' },
  });
  const rest = (key: 'notYetDue' | 'withdrawn' | 'merged'): Line => ({
    ...{ key, label: t(`statistics.${key}`), count: of[key], of: null },
  });
  return (
    <Part id="clock" title={t('statistics.clock')}>
      <div className="charted">
        <Bars
          id="clock-chart"
          title={x('statistics.clock')}
          desc={x('statistics.clockDesc', { inTime, late, overdue, endedLate })}
          bars={[
            bar('inTime', 'statistics.inTime'),
            bar('late', 'statistics.late', 'hatched'),
            bar('overdue', 'statistics.overdue', 'open'),
            bar('endedLate', 'statistics.endedLateShort', 'open'),
          ]}
        />
        <div>
          <Counts
            caption={x('statistics.clock')}
            lines={[
              ...[line('inTime'), line('inTimeExtended'), line('late'), line('overdue'), line('endedLate')],
              ...[line('decided'), rest('notYetDue'), rest('withdrawn'), rest('merged')],
              { key: 'all', label: t('statistics.total'), count: of.submissions, of: null },
            ]}
          />
          <p className="hint">{t('statistics.clockHow')}</p>
        </div>
      </div>
    </Part>
  );
}

/** Where a number of days lies among the spans. In the last one, which has no end, in the middle. */
function markAt(key: string, days: number, label: string, waits: Figures['waits']): Mark {
  const column = waits.findIndex(({ to }) => typeof to !== 'number' || days <= to);
  const span = waits[column];
  const along = span && typeof span.to === 'number' ? (days - span.from + 0.5) / (span.to - span.from + 1) : 0.5;
  return { key, column, along, label };
}

export function Waits({ of }: Readonly<{ of: Figures }>) {
  const { t, x } = useText();
  const { medianDays: median, ninetiethDays: ninetieth, waits, answered } = of;
  const short = ({ from, to }: Figures['waits'][number]) => (typeof to === 'number' ? `${from}–${to}` : `${from}+`);
  const label = ({ from, to }: Figures['waits'][number]) =>
    typeof to === 'number' ? t('statistics.spanTo', { from, to }) : t('statistics.spanOpen', { from });
  return (
    <Part id="waits" title={t('statistics.waits')}>
      {typeof median !== 'number' || typeof ninetieth !== 'number' ? (
        <p>{t('statistics.waitsNone')}</p>
      ) : (
        <div className="charted">
          <Columns
            id="waits-chart"
            title={x('statistics.waits')}
            desc={x('statistics.waitsDesc', { answered, median, ninetieth })}
            bars={waits.map((span) => ({ key: String(span.from), label: short(span), count: span.count }))}
            marks={[
              markAt('ninetieth', ninetieth, x('statistics.ninetieth', { days: ninetieth }), waits),
              markAt('median', median, x('statistics.median', { days: median }), waits),
            ]}
          />
          <div>
            <Counts
              caption={x('statistics.waits')}
              lines={waits.map((span) => ({
                ...{ key: String(span.from), label: label(span), count: span.count, of: answered },
              }))}
            />
            <p>
              {t('statistics.median', { days: median })}　{t('statistics.ninetieth', { days: ninetieth })}
            </p>
            <p className="hint">{t('statistics.waitsHow')}</p>
          </div>
        </div>
      )}
    </Part>
  );
}

export function Outcomes({ of }: Readonly<{ of: Figures }>) {
  const { t, x } = useText();
  const { answered, outcomes } = of;
  return (
    <Part id="outcomes" title={t('statistics.outcomes')}>
      {answered === 0 ? (
        <p>{t('statistics.waitsNone')}</p>
      ) : (
        <div className="charted">
          <Bars
            id="outcomes-chart"
            title={x('statistics.outcomes')}
            desc={x('statistics.outcomesDesc', { answered })}
            bars={outcomes.map(({ outcome, count }) => ({ key: outcome, label: x(`outcomes.${outcome}`), count }))}
          />
          <Counts
            caption={x('statistics.outcomes')}
            lines={outcomes.map(({ outcome, count }) => ({
              ...{ key: outcome, label: t(`outcomes.${outcome}`), count, of: answered },
            }))}
          />
        </div>
      )}
    </Part>
  );
}

export function Verdicts({ of: { verdicts } }: Readonly<{ of: Figures }>) {
  const { t, x } = useText();
  const { yes, partly, no } = verdicts;
  const said = yes + partly + no;
  const bars = [
    { key: 'yes', count: yes, fill: 'plain' },
    { key: 'partly', count: partly, fill: 'hatched' },
    { key: 'no', count: no, fill: 'open' },
  ] as const;
  return (
    <Part id="verdicts" title={t('statistics.verdicts')}>
      {said === 0 ? (
        <p>{t('statistics.verdictsNone')}</p>
      ) : (
        <div className="charted">
          <Bars
            id="verdicts-chart"
            title={x('statistics.verdicts')}
            desc={x('statistics.verdictsDesc', { said, yes, partly, no })}
            bars={bars.map((bar) => ({ ...bar, label: x(`verdicts.${bar.key}`) }))}
          />
          <div>
            <Counts
              caption={x('statistics.verdicts')}
              lines={bars.map(({ key, count }) => ({ key, label: t(`verdicts.${key}`), count, of: said }))}
            />
            <p className="hint">{t('statistics.verdictsHow')}</p>
          </div>
        </div>
      )}
    </Part>
  );
}

export function Besides({ of }: Readonly<{ of: Figures }>) {
  const { t, x } = useText();
  const lines = (['extended', 'reopened', 'imported'] as const).map((key) => ({
    ...{ key, label: t(`statistics.${key}`), count: of[key], of: of.submissions },
  }));
  return (
    <Part id="besides" title={t('statistics.besides')}>
      <Counts caption={x('statistics.besides')} lines={lines} />
    </Part>
  );
}
