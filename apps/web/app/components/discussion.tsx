import type { ReactNode } from 'react';
import type { OneCommentFragment, ReactionKind } from '../gql/graphql';
import { withQuery } from '../lib/paging';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A, Day, Name, Prose, Receipt } from './basics';
import { Area, Check, Choice, PostForm, type FieldFacts } from './forms';
import { StateWord } from './standing';

const kinds: readonly ReactionKind[] = ['agree', 'disagree', 'thoughtful'];

function Reactions({ comment }: Readonly<{ comment: OneCommentFragment }>) {
  const { t } = useText();
  const can = comment.viewerCan.react.allowed;
  const some = kinds.filter((kind) => can || comment.reactions[kind] > 0);
  if (some.length === 0) return null;
  const words = (kind: ReactionKind) => (
    <>
      {t(`reactions.${kind}`)} {comment.reactions[kind] > 0 && <b>{comment.reactions[kind]}</b>}
    </>
  );
  if (!can) {
    return (
      <ul className="reactions">
        {some.map((kind) => (
          <li key={kind}>{words(kind)}</li>
        ))}
      </ul>
    );
  }
  return (
    <PostForm className="reactions">
      <input type="hidden" name="comment" value={comment.id} />
      <input type="hidden" name="intent" value="react" />
      {kinds.map((kind) => (
        <button
          key={kind}
          name="kind"
          value={comment.viewerReaction === kind ? '' : kind}
          aria-pressed={comment.viewerReaction === kind}
        >
          {words(kind)}
        </button>
      ))}
    </PostForm>
  );
}

/** The page of one comment, with the way back to its discussion. */
export function commentPage(id: string, path: string, thread?: string): string {
  if (path.startsWith('/comments/'))
    return withQuery(path.replace(/^\/comments\/[^?]*/, `/comments/${id}`), { done: null, after: null });
  const to = path.split('?')[0] ?? '/';
  return withQuery(`/comments/${id}`, { to, thread: thread ?? null });
}

function Acts({ comment }: Readonly<{ comment: OneCommentFragment }>) {
  const { t } = useText();
  const { path } = usePage();
  const can = comment.viewerCan;
  return (
    <div className="comment-acts">
      <Reactions comment={comment} />
      {can.reply.allowed && (
        <A to={`${withQuery(path, { reply: comment.id, done: null })}#reply`}>{t('comment.reply')}</A>
      )}
      {can.edit.allowed && <A to={commentPage(comment.id, path)}>{t('comment.edit')}</A>}
      {can.ask.allowed && !comment.entry && (
        <PostForm>
          <input type="hidden" name="comment" value={comment.id} />
          <button name="intent" value="ask" className="link-button">
            {t('comment.ask')}
          </button>
        </PostForm>
      )}
    </div>
  );
}

function Asked({ entry }: Readonly<{ entry: NonNullable<OneCommentFragment['entry']> }>) {
  const { t } = useText();
  return (
    <p className="comment-asked">
      <A to={`/ledger/${entry.receipt}`}>
        {t('comment.asked')} <Receipt>{entry.receipt}</Receipt>
      </A>
      <StateWord state={entry.state} overdue={entry.overdue} />
    </p>
  );
}

/** One contribution under the name it was written with. A deleted one leaves a marker and its replies. */
export function CommentItem({ comment, children }: Readonly<{ comment: OneCommentFragment; children?: ReactNode }>) {
  const { t } = useText();
  return (
    <li id={`comment-${comment.id}`} className={`comment comment-depth-${comment.depth}`}>
      {comment.deleted ? (
        <p className="quiet">{t('comment.deleted')}</p>
      ) : (
        <article aria-label={comment.author.name}>
          <header className="comment-by">
            <Name of={comment.author} />
            {comment.stance && (
              <span className={`stance stance-${comment.stance}`}>{t(`stances.${comment.stance}`)}</span>
            )}
            <A to={`#comment-${comment.id}`} className="comment-when">
              <Day at={comment.createdAt} year time />
            </A>
            {comment.editedAt && <span className="quiet">{t('comment.edited')}</span>}
          </header>
          <Prose>{comment.text}</Prose>
          {comment.entry && <Asked entry={comment.entry} />}
          <Acts comment={comment} />
        </article>
      )}
      {children}
    </li>
  );
}

type ReplyProps = Readonly<{ to: OneCommentFragment; text: FieldFacts }>;

/** Writing a reply, below the contribution it answers. */
export function ReplyForm({ to, text }: ReplyProps) {
  const { t } = useText();
  const { path } = usePage();
  return (
    <PostForm id="reply" className="reply-form">
      <input type="hidden" name="parent" value={to.id} />
      <Area field={text} label={t('comment.replyTo', { name: <Name of={to.author} plain /> })} rows={4} most={3000} />
      <p className="acts">
        <button name="intent" value="comment">
          {t('comment.sendReply')}
        </button>
        <A to={withQuery(path, { reply: null })}>{t('form.cancel')}</A>
      </p>
    </PostForm>
  );
}

type CommentFormProps = Readonly<{
  text: FieldFacts;
  stance: FieldFacts;
  mayAsk: Readonly<{ allowed: boolean; reason?: string | null }>;
}>;

/** Writing a contribution: for, against or neutral, and whether the authority is asked for an answer. */
export function CommentForm({ text, stance, mayAsk }: CommentFormProps) {
  const { t, said } = useText();
  return (
    <PostForm className="comment-form">
      <Choice
        field={stance}
        label={t('comment.stance')}
        options={(['for', 'against', 'neutral'] as const).map((value) => ({ value, label: t(`stances.${value}`) }))}
      />
      <Area field={text} label={t('comment.text')} hint={t('comment.textHint')} rows={6} most={3000} />
      {mayAsk.allowed && (
        <Check name="ask">
          <b>{t('comment.askBox')}</b>
          <small>{t('comment.askHint')}</small>
        </Check>
      )}
      {!mayAsk.allowed && mayAsk.reason && <p className="note">{said(mayAsk.reason)}</p>}
      <p className="acts">
        <button name="intent" value="comment">
          {t('comment.send')}
        </button>
      </p>
    </PostForm>
  );
}
