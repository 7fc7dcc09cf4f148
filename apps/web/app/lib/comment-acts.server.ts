import type { ReactionKind } from '../gql/graphql';
import { AskAuthority, DeleteComment, EditComment, PostComment, React } from '../queries/discussion';
import { leaveFor, tell, type Told } from './api.server';
import type { Deed } from './done';
import { refusedBy, typedIn, type Refused } from './form';
import { goTo } from './go.server';
import { safePath } from './language';
import { oneOf, queryOf, withQuery } from './paging';
import { hasSignIn, toSignIn } from './reader.server';

const reactions: readonly ReactionKind[] = ['agree', 'disagree', 'thoughtful'];

async function send(request: Request, form: FormData, id: string): Promise<readonly [Told<unknown>, Deed]> {
  const about = String(form.get('comment') ?? '') || id;
  switch (form.get('intent')) {
    case 'edit':
      return [await tell(request, form, EditComment, { id, text: String(form.get('text') ?? '') }), 'edited'];
    case 'delete':
      return [await tell(request, form, DeleteComment, { id }), 'deleted'];
    case 'ask':
      return [await tell(request, form, AskAuthority, { id: about }), 'asked'];
    case 'reply': {
      const input = {
        threadId: queryOf(request, 'thread') ?? '',
        parentId: id,
        stance: null,
        text: String(form.get('reply') ?? ''),
        askAuthority: false,
      };
      return [await tell(request, form, PostComment, { input }), 'comment'];
    }
    default:
      return [await tell(request, form, React, { id: about, kind: oneOf(reactions, form.get('kind')) }), 'reacted'];
  }
}

/** What one can do on the page of one comment; a deleted one leads back to its discussion. */
export async function actOnComment(request: Request, id: string): Promise<Response | Refused> {
  const form = await request.formData();
  if (!hasSignIn(request)) throw toSignIn(request);
  const [told, deed] = await send(request, form, id);
  if (told.ok) {
    const { pathname, search } = new URL(request.url);
    const here = withQuery(pathname + search, { done: deed });
    const back = withQuery(safePath(queryOf(request, 'to'), '/ledger'), { done: deed });
    return goTo(request, deed === 'deleted' ? back : here);
  }
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  const field = form.get('intent') === 'reply' ? 'reply' : told.problem.field;
  return refusedBy({ ...told.problem, field }, typedIn(form), ['text', 'reply']);
}
