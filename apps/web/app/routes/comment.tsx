import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { CommentItem } from '../components/discussion';
import { Area, ErrorSummary, PostForm } from '../components/forms';
import { Head } from '../components/head';
import { Crumb, Done, Pager } from '../components/parts';
import type { OneCommentPageQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { actOnComment } from '../lib/comment-acts.server';
import { doneOf } from '../lib/done';
import { fieldIn, wrongIn, type Refused } from '../lib/form';
import { safePath } from '../lib/language';
import { pageSize, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { OneCommentPage } from '../queries/proposals';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { comment } = await ask(request, OneCommentPage, {
    id: params['id'] ?? '',
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  return {
    comment: found(comment),
    back: safePath(queryOf(request, 'to'), '/ledger'),
    thread: queryOf(request, 'thread'),
    done: doneOf(request),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const refused = await actOnComment(request, params['id'] ?? '');
  return refused instanceof Response ? refused : data(refused, { status: 400 });
}

type Comment = NonNullable<OneCommentPageQuery['comment']>;

function Mine({ comment, refused }: Readonly<{ comment: Comment; refused: Refused | undefined }>) {
  const { t } = useText();
  if (!comment.viewerCan.edit.allowed && !comment.viewerCan.delete.allowed) return null;
  return (
    <>
      {comment.viewerCan.edit.allowed && (
        <PostForm>
          <Area
            field={fieldIn(refused, 'text', comment.text)}
            label={t('comment.editText')}
            hint={t('comment.editHint')}
            rows={6}
            most={3000}
          />
          <p className="acts">
            <button name="intent" value="edit">
              {t('comment.editSave')}
            </button>
          </p>
        </PostForm>
      )}
      {comment.viewerCan.delete.allowed && (
        <PostForm className="delete-form">
          <p>{t('comment.deleteWhat')}</p>
          <button name="intent" value="delete" className="quiet-button">
            {t('comment.delete')}
          </button>
        </PostForm>
      )}
    </>
  );
}

function Answering({ comment, refused }: Readonly<{ comment: Comment; refused: Refused | undefined }>) {
  const { t } = useText();
  if (!comment.viewerCan.reply.allowed) return null;
  return (
    <PostForm>
      <Area field={{ ...fieldIn(refused, 'reply'), id: 'reply' }} label={t('comment.sendReply')} rows={4} most={3000} />
      <p className="acts">
        <button name="intent" value="reply">
          {t('comment.sendReply')}
        </button>
      </p>
    </PostForm>
  );
}

export default function CommentPage() {
  const { t, x } = useText();
  const { comment, back, thread, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Head title={`${x('kinds.comment')} ${comment.author.name}`} hidden />
      <Crumb to={`${back}#comment-${comment.id}`}>{t('comment.back')}</Crumb>
      {done && <Done>{t(done)}</Done>}
      <ErrorSummary errors={wrongIn(refused)} />
      <h1 className="untitled">{t('kinds.comment')}</h1>
      <ol className="comments">
        <CommentItem comment={comment} />
      </ol>
      <Mine comment={comment} refused={refused} />
      {comment.replies.nodes.length > 0 && (
        <>
          <h2 className="small-head">{t('comment.replies')}</h2>
          <ol className="comments">
            {comment.replies.nodes.map((reply) => (
              <CommentItem key={reply.id} comment={reply}>
                {reply.replies.nodes.length > 0 && (
                  <ol className="comments replies">
                    {reply.replies.nodes.map((last) => (
                      <CommentItem key={last.id} comment={last} />
                    ))}
                  </ol>
                )}
              </CommentItem>
            ))}
          </ol>
          <Pager info={comment.replies.pageInfo} />
        </>
      )}
      {thread && <Answering comment={comment} refused={refused} />}
      <p>
        <A to={back}>{t('comment.back')}</A>
      </p>
    </div>
  );
}
