import type { EntryAtDeskQuery } from '../gql/graphql';
import { fieldIn, type Refused } from '../lib/form';
import { useText } from '../lib/use-text';
import { A, Day, Prose, useWritten } from './basics';
import { Keys } from './desk';
import { Area, PostForm, Select } from './forms';

type Work = NonNullable<NonNullable<EntryAtDeskQuery['ledgerEntry']>['desk']>;
type Colleagues = EntryAtDeskQuery['desk']['colleagues'];

/** Who sees to it, and a way to give it to somebody else. */
export function Assignee({
  assignee,
  colleagues,
  here,
}: Readonly<{ assignee: Work['assignee']; colleagues: Colleagues; here: string }>) {
  const { t, o } = useText();
  return (
    <PostForm to={here} className="desk-assign-one">
      <div data-key="a">
        <Select
          field={{ id: 'assignee', name: 'assignee', value: assignee?.id ?? '', errors: [] }}
          label={
            <>
              {t('desk.assignee')} <Keys>a</Keys>
            </>
          }
          options={[
            { value: '', label: o('desk.nobody') },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <button name="intent" value="assign" className="quiet-button" data-enters="assignee">
        {t('desk.assign')}
      </button>
    </PostForm>
  );
}

/** Two officials with drafts for one submission are told of one another. */
export function Meeting({ drafts }: Readonly<{ drafts: Work['drafts'] }>) {
  const { t } = useText();
  const written = useWritten();
  if (drafts.length === 0) return null;
  return (
    <div className="note" role="note">
      {drafts.length > 1 && <p>{t('desk.twoDrafts')}</p>}
      <ul>
        {drafts.map(({ draftId, draftedByName, state }) => (
          <li key={draftId}>
            <A to={`/desk/drafts/${draftId}`}>
              {t('desk.draftOf', {
                name: <span {...written}>{draftedByName}</span>,
                state: <span>{t(`drafts.states.${state}`)}</span>,
              })}
            </A>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What officials wrote to each other, and a form to write more. */
export function Notes({
  notes,
  refused,
  here,
}: Readonly<{ notes: Work['notes']; refused: Refused | null; here: string }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <section aria-labelledby="notes" className="desk-notes">
      <h2 id="notes" className="small-head">
        {t('desk.noteHeading')}
      </h2>
      <p className="quiet">{t('desk.noteLead')}</p>
      {notes.length === 0 && <p>{t('desk.noNotes')}</p>}
      <ol className="plain-list">
        {notes.map(({ id, authorName, text, writtenAt }) => (
          <li key={id}>
            <p className="row-by">
              <b {...written}>{authorName}</b> <Day at={writtenAt} time />
            </p>
            <Prose>{text}</Prose>
          </li>
        ))}
      </ol>
      <PostForm to={here}>
        <div data-key="n">
          <Area
            field={fieldIn(refused, 'note')}
            label={
              <>
                {t('desk.note')} <Keys>n</Keys>
              </>
            }
            hint={t('desk.noteHint')}
            rows={3}
          />
        </div>
        <button name="intent" value="note" className="quiet-button" data-send="">
          {t('desk.noteSend')} <Keys>Ctrl+Enter</Keys>
        </button>
      </PostForm>
    </section>
  );
}
