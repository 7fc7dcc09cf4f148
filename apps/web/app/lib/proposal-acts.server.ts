import { data, redirect } from 'react-router';
import type { ReactionKind, Stance } from '../gql/graphql';
import { AskAuthority, PostComment, React } from '../queries/discussion';
import { OneProposal, SupportProposal, WithdrawSupport } from '../queries/proposals';
import { ask, found, leaveFor, tell, type Problem, type Told } from './api.server';
import type { Deed } from './done';
import { withLanguage } from './language';
import { languageOf } from './page-context';
import { oneOf, withQuery } from './paging';
import { hasSignIn, toSignIn } from './reader.server';
import { texts } from './use-text';

/** What was typed into a comment, kept when it was refused. */
export type CommentTyped = Readonly<{ text: string; stance: string; parent: string | null }>;

const stances: readonly Stance[] = ['for', 'against', 'neutral'];
const reactions: readonly ReactionKind[] = ['agree', 'disagree', 'thoughtful'];
const fields = ['text', 'stance'];

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

function back(request: Request, deed: Deed | null, anchor: string): Response {
  const { pathname, search } = new URL(request.url);
  const path = withQuery(pathname + search, { done: deed, reply: null });
  return redirect(`${withLanguage(languageOf(request), path)}${anchor}`, 303);
}

function refused(problem: Problem, typed: CommentTyped | null, status: number) {
  const id = problem.field !== null && fields.includes(problem.field) ? problem.field : null;
  return data({ errors: [{ id, message: problem.message }], typed }, { status });
}

/** Settles one deed: back to the page, or the page again with what is wrong. */
function settle(request: Request, told: Told<unknown>, deed: Deed, anchor = '') {
  if (told.ok) return back(request, deed, anchor);
  if (told.problem.kind === 'unauthenticated' || told.problem.kind === 'internal')
    return leaveFor(request, told.problem);
  return refused(told.problem, null, 400);
}

async function comment(request: Request, form: FormData, id: string) {
  const typed = { text: textOf(form, 'text'), stance: textOf(form, 'stance'), parent: textOf(form, 'parent') || null };
  if (typed.text.trim() === '') {
    const message = texts(languageOf(request)).m('comment.textMissing');
    return data({ errors: [{ id: 'text', message }], typed }, { status: 400 });
  }
  const { proposal } = await ask(request, OneProposal, { id, first: 1, after: null });
  const threadId = found(proposal?.thread).id;
  const stance = typed.parent ? null : oneOf(stances, typed.stance);
  const askAuthority = form.get('ask') === 'on';
  const input = { threadId, parentId: typed.parent, stance, text: typed.text, askAuthority };
  const told = await tell(request, form, PostComment, { input });
  if (told.ok) return back(request, askAuthority ? 'asked' : 'comment', `#comment-${told.data.postComment.id}`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return refused(told.problem, typed, 400);
}

/** Everything one can do on a proposal's page, by the button that was pressed. */
export async function actOnProposal(request: Request, id: string) {
  const form = await request.formData();
  if (!hasSignIn(request)) throw toSignIn(request);
  const commentId = textOf(form, 'comment');
  const intent = textOf(form, 'intent');
  switch (intent) {
    case 'support':
      return settle(request, await tell(request, form, SupportProposal, { id }), 'support');
    case 'unsupport':
      return settle(request, await tell(request, form, WithdrawSupport, { id }), 'unsupport');
    case 'react':
      return settle(
        request,
        await tell(request, form, React, { id: commentId, kind: oneOf(reactions, form.get('kind')) }),
        'reacted',
        `#comment-${commentId}`,
      );
    case 'ask':
      return settle(
        request,
        await tell(request, form, AskAuthority, { id: commentId }),
        'asked',
        `#comment-${commentId}`,
      );
    case 'comment':
      return comment(request, form, id);
    default:
      return back(request, null, '');
  }
}
