import type { OneCommentFragment, OneProposalQuery } from '../gql/graphql';
import type { CommentTyped } from '../lib/proposal-acts.server';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { CommentForm, CommentItem, commentPage, ReplyForm } from './discussion';
import type { FieldFacts } from './forms';
import { Empty, Pager } from './parts';

type Proposal = NonNullable<OneProposalQuery['proposal']>;
type Thread = NonNullable<Proposal['thread']>;
type Wrong = readonly Readonly<{ id: string | null; message: string }>[];
type Typing = Readonly<{
  thread: string;
  path: string;
  reply: string | null;
  typed: CommentTyped | null;
  errors: Wrong;
}>;

const fieldOf = (id: string, name: string, value: string, errors: Wrong): FieldFacts => ({
  id,
  name,
  value,
  errors: errors.filter((error) => error.id === id).map(({ message }) => message),
});

function Replies({ comment, typing }: Readonly<{ comment: Thread['comments']['nodes'][number]; typing: Typing }>) {
  const { t } = useText();
  const more = comment.replies.pageInfo.hasNextPage;
  return (
    <>
      <MaybeReply comment={comment} typing={typing} />
      {comment.replies.nodes.length > 0 && (
        <ol className="comments replies">
          {comment.replies.nodes.map((reply) => (
            <CommentItem key={reply.id} comment={reply}>
              <MaybeReply comment={reply} typing={typing} />
              {reply.replyCount > 0 && (
                <A to={commentPage(reply.id, typing.path, typing.thread)}>
                  {t('comment.moreReplies', { count: reply.replyCount })}
                </A>
              )}
            </CommentItem>
          ))}
        </ol>
      )}
      {more && (
        <A to={commentPage(comment.id, typing.path, typing.thread)}>
          {t('comment.allReplies', { count: comment.replyCount })}
        </A>
      )}
    </>
  );
}

function MaybeReply({ comment, typing }: Readonly<{ comment: OneCommentFragment; typing: Typing }>) {
  if (typing.reply !== comment.id || !comment.viewerCan.reply.allowed) return null;
  const text = typing.typed?.parent === comment.id ? typing.typed.text : '';
  return <ReplyForm to={comment} text={fieldOf('text', 'text', text, typing.errors)} />;
}

function Writing({ thread, signedIn, typing }: Readonly<{ thread: Thread; signedIn: boolean; typing: Typing }>) {
  const { t, said } = useText();
  const { path } = usePage();
  const may = thread.viewerCan.comment;
  if (!thread.open) return <p className="note">{t('comment.closed')}</p>;
  if (!signedIn) {
    return (
      <p className="note">
        <A to={`/sign-in?to=${encodeURIComponent(path)}`}>{t('comment.signIn')}</A>
      </p>
    );
  }
  if (!may.allowed) return may.reason ? <p className="note">{said(may.reason)}</p> : null;
  if (typing.reply) return null;
  return (
    <section className="writing" aria-labelledby="write">
      <h3 id="write">{t('comment.write')}</h3>
      <CommentForm
        text={fieldOf('text', 'text', typing.typed?.text ?? '', typing.errors)}
        stance={fieldOf('stance', 'stance', typing.typed?.stance ?? 'neutral', typing.errors)}
        mayAsk={thread.viewerCan.ask}
      />
    </section>
  );
}

/** The discussion of a proposal: contributions under real names, replies below them, and a place to write. */
export function ProposalDiscussion({
  proposal,
  signedIn,
  ...typed
}: Readonly<{ proposal: Proposal; signedIn: boolean }> & Omit<Typing, 'thread' | 'path'>) {
  const { t } = useText();
  const { path } = usePage();
  const { thread } = proposal;
  if (!thread) return <Empty>{t('comment.closed')}</Empty>;
  const typing = { ...typed, thread: thread.id, path };
  return (
    <>
      {thread.open && thread.comments.nodes.length === 0 && <Empty>{t('comment.empty')}</Empty>}
      <ol className="comments">
        {thread.comments.nodes.map((comment) => (
          <CommentItem key={comment.id} comment={comment}>
            <Replies comment={comment} typing={typing} />
          </CommentItem>
        ))}
      </ol>
      <Pager info={thread.comments.pageInfo} />
      <Writing thread={thread} signedIn={signedIn} typing={typing} />
    </>
  );
}
