import type { DeskPageQuery } from '../gql/graphql';
import { titleOf } from '../lib/excerpt';
import { useText } from '../lib/use-text';
import { isWaiting } from '../lib/track';
import { A, Day, LastDay, Name, Phrases, Receipt, useWritten } from './basics';
import { Keys } from './desk';
import { StateWord } from './standing';

export type DeskEntry = DeskPageQuery['desk']['entries']['nodes'][number];

/** The ids of the two forms whose fields stand in the rows. */
export const answerForm = 'answer-together';
export const acknowledgeForm = 'acknowledge';

function Acts({ entry, title }: Readonly<{ entry: DeskEntry; title: string }>) {
  const { t, x } = useText();
  const can = entry.viewerCan;
  return (
    <>
      {can.acknowledge.allowed && (
        <button
          form={acknowledgeForm}
          name="receipt"
          value={entry.receipt}
          className="quiet-button desk-button"
          aria-label={x('office.acknowledgeWhat', { title })}
          data-acknowledge=""
        >
          {t('office.acknowledge')}
        </button>
      )}
      {can.draftResponse.allowed && (
        <A
          to={`/desk/answer?receipts=${entry.receipt}`}
          aria-label={x('office.answerWhat', { title })}
          className="desk-answer"
          data-answer=""
        >
          {t('office.answer')}
        </A>
      )}
    </>
  );
}

function Row({ entry, many }: Readonly<{ entry: DeskEntry; many: boolean }>) {
  const { t, x, local } = useText();
  const written = useWritten();
  const title = titleOf(entry, 36);
  return (
    <tr id={`entry-${entry.receipt}`} data-row="">
      <td className="desk-choose">
        {entry.viewerCan.draftResponse.allowed && (
          <input
            type="checkbox"
            form={answerForm}
            name="receipts"
            value={entry.receipt}
            aria-label={x('office.select', { title })}
          />
        )}
      </td>
      <th scope="row" className="row-title">
        <A to={`/ledger/${entry.receipt}`} data-title="" {...written}>
          <Phrases>{title}</Phrases>
        </A>
        <span className="row-by">
          {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
          {many && <> {local(entry.department.name)}</>}
        </span>
      </th>
      <td className="row-days-cell">{isWaiting(entry.state) && t('clock.waiting', { count: entry.waitingDays })}</td>
      <td className="row-when">
        {isWaiting(entry.state) && entry.dueAt && t('clock.dueShort', { day: <LastDay end={entry.dueAt} weekday /> })}
        {!isWaiting(entry.state) && entry.answeredAt && <Day at={entry.answeredAt} year />}
      </td>
      <td className="row-state">
        <StateWord state={entry.state} outcome={entry.outcome} overdue={entry.overdue} />
      </td>
      <td className="desk-acts">
        <Acts entry={entry} title={title} />
      </td>
    </tr>
  );
}

/** What the departments owe, the longest waiting first: a dense table, on phones one paragraph for each. */
export function Queue({ entries, many }: Readonly<{ entries: readonly DeskEntry[]; many: boolean }>) {
  const { t, x } = useText();
  return (
    <table className="rows desk-rows">
      <caption className="sr">{x('office.queue')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('entry.what')}</th>
          <th scope="col">{t('office.waited')}</th>
          <th scope="col">{t('office.due')}</th>
          <th scope="col">{t('entry.state')}</th>
          <th scope="col">{t('office.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} many={many} />
        ))}
      </tbody>
    </table>
  );
}

/** The commands above the queue, with their keys beside them. */
export function QueueCommands() {
  const { t, o } = useText();
  return (
    <div className="desk-commands" data-desk="" data-on={o('office.keysOn')} data-off={o('office.keysOff')}>
      <p>
        <button form={answerForm} className="desk-button">
          {t('office.together')} <Keys>e</Keys>
        </button>
        <span className="counter" data-chosen={o('office.chosen', { count: '%' })} aria-live="polite" />
      </p>
      <p className="desk-keys" data-keys="" hidden>
        <span>
          <kbd className="key">j</kbd> <kbd className="key">k</kbd> {t('office.move')}
        </span>
        <span>
          <kbd className="key">x</kbd> {t('office.keySelect')}
        </span>
        <span>
          <kbd className="key">a</kbd> {t('office.acknowledge')}
        </span>
        <span>
          <kbd className="key">e</kbd> {t('office.answer')}
        </span>
      </p>
      <button type="button" className="link-button" data-switch="" hidden />
    </div>
  );
}
