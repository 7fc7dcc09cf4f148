import type { OneDraftQuery } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { Day, useWritten } from './basics';
import { Area, PostForm } from './forms';
import { Keys } from './desk';

type Draft = NonNullable<OneDraftQuery['responseDraft']>;

/** Through whom a draft goes: who has approved, whose turn it is, and who comes after. */
export function ApprovalTrack({ approvals }: Pick<Draft, 'approvals'>) {
  const { t } = useText();
  const written = useWritten();
  const next = approvals.findIndex(({ name }) => name === null);
  if (approvals.length === 0) return null;
  return (
    <section aria-labelledby="chain">
      <h3 id="chain" className="small-head">
        {t('approval.chain')}
      </h3>
      <ol className="plain-list approval-track">
        {approvals.map(({ post, name, approvedAt }, place) => (
          <li key={post ?? ''} aria-current={place === next ? 'step' : undefined}>
            {post === null ? t('approval.anyPost') : <span {...written}>{post}</span>}{' '}
            {name && approvedAt && (
              <span className="row-by">
                {t('approval.approvedBy', { name: <span {...written}>{name}</span> })} <Day at={approvedAt} time />
              </span>
            )}
            {place === next && <b className="row-by">{t('approval.waits')}</b>}
            {place > next && next >= 0 && <span className="row-by">{t('approval.later')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What happened to it before, notes of approvers among it. Officials alone read this. */
export function DraftHistory({ history }: Pick<Draft, 'history'>) {
  const { t } = useText();
  const written = useWritten();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="way" className="desk-notes">
      <h2 id="way" className="small-head">
        {t('approval.history')}
      </h2>
      <p className="quiet">{t('desk.noteLead')}</p>
      <ol className="plain-list">
        {history.map(({ kind, post, name, note, occurredAt }) => (
          <li key={`${kind} ${occurredAt}`}>
            <p>
              <b>{t(`approval.kinds.${kind}`)}</b>{' '}
              <span className="row-by">
                <span {...written}>
                  {post} {name}
                </span>{' '}
                <Day at={occurredAt} time />
              </span>
            </p>
            {note && <blockquote {...written}>{note}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the last approver wanted changed, before everything else for whoever writes it anew. */
export function SentBack({ draft }: Readonly<{ draft: Pick<Draft, 'history' | 'state'> }>) {
  const { t } = useText();
  const written = useWritten();
  const last = draft.history.at(-1);
  if (draft.state !== 'draft' || last?.kind !== 'sent_back') return null;
  return (
    <div className="note">
      <p>
        <b>{t('approval.sentBack')}</b>{' '}
        <span {...written}>
          {last.post} {last.name}
        </span>
      </p>
      <blockquote {...written}>{last.note}</blockquote>
    </div>
  );
}

/** Approving as the next of several, and giving the draft back. Releasing, as the last, has a form of its own. */
export function ApproveForm({ draft }: Readonly<{ draft: Pick<Draft, 'viewerCan' | 'version'> }>) {
  const { t } = useText();
  const { approve, release } = draft.viewerCan;
  if (!approve.allowed || release.allowed) return null;
  return (
    <PostForm>
      <p>{t('approval.approveLead')}</p>
      <input type="hidden" name="version" value={draft.version} />
      <button name="intent" value="approve" data-send="">
        {t('approval.approve')} <Keys>Ctrl+Enter</Keys>
      </button>
    </PostForm>
  );
}

export function SendBackForm({ draft }: Readonly<{ draft: Pick<Draft, 'viewerCan'> }>) {
  const { t } = useText();
  if (!draft.viewerCan.sendBack.allowed) return null;
  return (
    <details>
      <summary>{t('approval.sendBack')}</summary>
      <PostForm>
        <Area
          field={{ id: 'note', name: 'note', value: '', errors: [] }}
          label={t('approval.note')}
          hint={t('approval.noteHint')}
          rows={4}
        />
        <button name="intent" value="sendBack" className="quiet-button">
          {t('approval.sendBack')}
        </button>
      </PostForm>
    </details>
  );
}
