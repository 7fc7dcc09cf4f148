import type { DeskPageQuery } from '../gql/graphql';
import { titleOf } from '../lib/excerpt';
import { useText } from '../lib/use-text';
import { usePage } from '../lib/page-context';
import { withQuery } from '../lib/paging';
import { isWaiting } from '../lib/track';
import { A, Day, LastDay, Name, Phrases, Receipt, useWritten } from './basics';
import { Keys, KeySwitch } from './desk';
import { StateWord } from './standing';

export type DeskEntry = DeskPageQuery['desk']['entries']['nodes'][number];

/** The ids of the two forms whose fields stand in the rows. */
export const answerForm = 'answer-together';
export const acknowledgeForm = 'acknowledge';

/** The queue as it is narrowed now, to come back to. */
function useQueuePath(): string {
  return withQuery(usePage().path, { done: null });
}

/** What colleagues have done about it so far: who sees to it, notes, drafts. */
function Marks({ entry }: Readonly<{ entry: DeskEntry }>) {
  const { t } = useText();
  const written = useWritten();
  if (!entry.desk) return null;
  const { assignee, notes, drafts, group } = entry.desk;
  const others = group && group.size > 1 ? group : null;
  const [draft] = drafts;
  if (!assignee && notes.length === 0 && !draft && !others) return null;
  return (
    <span className="row-by desk-marks">
      {assignee && <span>{t('desk.seesTo', { name: <b {...written}>{assignee.name}</b> })}</span>}{' '}
      {others && (
        <A to={`/desk/similar/${entry.receipt}`} data-similar="">
          {t('desk.group', { count: others.size })}
        </A>
      )}{' '}
      {notes.length > 0 && <span>{t('desk.notes', { count: notes.length })}</span>}{' '}
      {draft && (
        <A to={`/desk/drafts/${draft.draftId}`}>
          {t('desk.draftBy', { name: <span {...written}>{draft.draftedByName}</span> })}
        </A>
      )}{' '}
      {draft?.waitsFor && <span>{t('approval.waitsFor', { post: <span {...written}>{draft.waitsFor}</span> })}</span>}
    </span>
  );
}

function Acts({ entry, title }: Readonly<{ entry: DeskEntry; title: string }>) {
  const { t, x } = useText();
  const path = useQueuePath();
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
          to={withQuery('/desk/answer', { receipts: entry.receipt, from: path })}
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
        <A to={`/desk/entries/${entry.receipt}`} data-title="" {...written}>
          <Phrases>{title}</Phrases>
        </A>
        <span className="row-by">
          {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt> <Name of={entry.author} plain />
          {many && <> {local(entry.department.name)}</>}
        </span>
        <Marks entry={entry} />
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

type Colleagues = DeskPageQuery['desk']['colleagues'];

/** Who sees to what was chosen: sent with the same boxes as answering together. */
function Assigning({ colleagues }: Readonly<{ colleagues: Colleagues }>) {
  const { t, x, o, to } = useText();
  const path = useQueuePath();
  const written = useWritten();
  return (
    <p className="desk-assign">
      <select form={answerForm} name="assignee" aria-label={x('desk.assignTo')} data-assign="">
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id} {...written}>
            {name}
          </option>
        ))}
        <option value="">{o('desk.release')}</option>
      </select>
      <button
        form={answerForm}
        formAction={to(path)}
        formMethod="post"
        name="intent"
        value="assign"
        className="quiet-button desk-button"
        data-assigns=""
      >
        {t('desk.assign')} <Keys>a</Keys>
      </button>
    </p>
  );
}

/** The commands above the queue, with their keys beside them. */
export function QueueCommands({ colleagues }: Readonly<{ colleagues: Colleagues }>) {
  const { t, o } = useText();
  const path = useQueuePath();
  return (
    <div className="desk-commands" data-desk="">
      <p>
        <input type="hidden" form={answerForm} name="from" value={path} />
        <button form={answerForm} className="desk-button" data-answers="">
          {t('office.together')} <Keys>e</Keys>
        </button>
        <span className="counter" data-chosen={o('office.chosen', { count: '%' })} aria-live="polite" />
      </p>
      <Assigning colleagues={colleagues} />
      <p className="desk-keys" data-keys="" hidden>
        <span>
          <kbd className="key">j</kbd> <kbd className="key">k</kbd> {t('office.move')}
        </span>
        <span>
          <kbd className="key">Enter</kbd> {t('desk.keyOpen')}
        </span>
        <span>
          <kbd className="key">x</kbd> {t('office.keySelect')}
        </span>
        <span>
          <kbd className="key">e</kbd> {t('office.answer')}
        </span>
        <span>
          <kbd className="key">a</kbd> {t('desk.keyAssign')}
        </span>
        <span>
          <kbd className="key">n</kbd> {t('desk.keyNote')}
        </span>
        <span>
          <kbd className="key">s</kbd> {t('desk.similar')}
        </span>
        <span>
          <kbd className="key">r</kbd> {t('desk.keyAcknowledge')}
        </span>
      </p>
      <KeySwitch />
    </div>
  );
}
