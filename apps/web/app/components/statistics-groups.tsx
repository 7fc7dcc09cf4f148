import type { ReactNode } from 'react';
import type { Key } from '../i18n/translate';
import { useText } from '../lib/use-text';
import { Part } from './parts';
import { figure, type Figures, percent } from './statistics';

type Group = Readonly<{ key: string; name: ReactNode; figures: Figures }>;

/** The figures of several departments or authorities, one in a row. */
export function Groups({
  id,
  title,
  head,
  groups,
}: Readonly<{ id: string; title: Key; head: Key; groups: readonly Group[] }>) {
  const { t, x } = useText();
  if (groups.length === 0) return null;
  return (
    <Part id={id} title={t(title)}>
      <table className="counts wide-counts">
        <caption className="sr">{x(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(head)}</th>
            <th scope="col">{t('statistics.inTimeOf')}</th>
            <th scope="col">{t('statistics.overdue')}</th>
            <th scope="col">{t('statistics.medianShort')}</th>
            <th scope="col">{t('statistics.ninetiethShort')}</th>
            <th scope="col">{t('statistics.meets')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, figures }) => (
            <GroupRow key={key} name={name} figures={figures} />
          ))}
        </tbody>
      </table>
      <p className="hint">{t('statistics.ownNow')}</p>
    </Part>
  );
}

function GroupRow({ name, figures }: Readonly<{ name: ReactNode; figures: Figures }>) {
  const { t, x } = useText();
  const { inTime, decided, overdue, medianDays, ninetiethDays, verdicts } = figures;
  const { yes, partly, no } = verdicts;
  const said = yes + partly + no;
  const share = percent(inTime, decided);
  const days = (count: number | null | undefined) =>
    typeof count === 'number' ? t('statistics.days', { days: count }) : '—';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={x('statistics.inTimeOf')}>
        <span>
          {decided === 0 ? '—' : t('statistics.ofDecided', { decided: figure(decided), inTime: figure(inTime) })}
          {share !== null && ` (${share}%)`}
        </span>
      </td>
      <td data-label={x('statistics.overdue')}>
        <span>{figure(overdue)}</span>
      </td>
      <td data-label={x('statistics.medianShort')}>
        <span>{days(medianDays)}</span>
      </td>
      <td data-label={x('statistics.ninetiethShort')}>
        <span>{days(ninetiethDays)}</span>
      </td>
      <td data-label={x('statistics.meets')}>
        <span>{said === 0 ? '—' : t('statistics.ofSaid', { said, yes })}</span>
      </td>
    </tr>
  );
}
