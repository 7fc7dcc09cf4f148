import type { EntryRowFragment } from '../gql/graphql';
import { titleOf } from '../lib/excerpt';
import { isWaiting } from '../lib/track';
import { useText } from '../lib/use-text';
import { A, Day, LastDay, Name, Phrases, Receipt, useWritten } from './basics';
import { StateWord } from './standing';

function When({ entry }: Readonly<{ entry: EntryRowFragment }>) {
  const { t } = useText();
  if (!isWaiting(entry.state)) return entry.answeredAt ? <Day at={entry.answeredAt} year /> : null;
  return (
    <>
      <span className="row-days">{t('clock.waiting', { count: entry.waitingDays })}</span>
      {entry.dueAt && <span className="quiet">{t('clock.dueShort', { day: <LastDay end={entry.dueAt} /> })}</span>}
    </>
  );
}

function Row({ entry }: Readonly<{ entry: EntryRowFragment }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <tr>
      <th scope="row" className="row-title">
        <A to={`/ledger/${entry.receipt}`} {...written}>
          <Phrases>{titleOf(entry)}</Phrases>
        </A>
        <span className="row-by">
          {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
        </span>
      </th>
      <td className="row-state">
        <StateWord state={entry.state} outcome={entry.outcome} overdue={entry.overdue} />
      </td>
      <td className="row-when">
        <When entry={entry} />
      </td>
      <td className="row-owner">{local(entry.department.name)}</td>
    </tr>
  );
}

/** Entries as a dense table on wide screens; on phones each row becomes a short paragraph. */
export function Entries({ entries, caption }: Readonly<{ entries: readonly EntryRowFragment[]; caption: string }>) {
  const { t } = useText();
  return (
    <table className="rows">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('entry.what')}</th>
          <th scope="col">{t('entry.state')}</th>
          <th scope="col">{t('entry.clock')}</th>
          <th scope="col">{t('entry.owner')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}
