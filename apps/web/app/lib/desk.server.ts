import { data } from 'react-router';
import type { DeskFilter, LedgerFilter } from '../gql/graphql';
import { Acknowledge, DeskPage } from '../queries/desk';
import { AssignEntries } from '../queries/desk-work';
import { ask, leaveFor, tell } from './api.server';
import { refusedBy } from './form';
import { goTo } from './go.server';
import { deskStates, dueDays, kinds, type DeskQuestion, type DeskState } from './desk-question';
import { oneOf, pageSize, queryOf, withQuery } from './paging';
import { hasSignIn, readerOf, toSignIn } from './reader.server';

function filterFor(state: DeskState | null): LedgerFilter {
  switch (state) {
    case 'new':
      return { states: ['received'] };
    case 'review':
      return { states: ['in_review'] };
    case 'overdue':
      return { overdue: true };
    case 'answered':
      return { states: ['answered', 'in_progress', 'fulfilled', 'abandoned'] };
    case null:
      return {};
  }
}

function questionOf(request: Request): DeskQuestion {
  const of = (name: string) => queryOf(request, name);
  return {
    words: of('words'),
    department: of('department'),
    kind: oneOf(kinds, of('kind')),
    space: of('space'),
    assignee: of('assignee'),
    due: oneOf(dueDays, of('due')),
    group: of('group'),
    awaits: oneOf(['me'] as const, of('awaits')),
  };
}

const filterOf = ({ words, department, kind, space }: DeskQuestion): LedgerFilter => ({
  ...(department ? { departmentId: department } : {}),
  ...(words ? { words } : {}),
  ...(space ? { spaceId: space } : {}),
  ...(oneOf(kinds, kind) ? { kind: oneOf(kinds, kind) } : {}),
});

const narrowedBy = ({ assignee, due, group, awaits }: DeskQuestion): DeskFilter => ({
  ...(assignee === 'nobody' ? { unassigned: true } : {}),
  ...(assignee && assignee !== 'nobody' ? { assigneeId: assignee } : {}),
  ...(due ? { dueWithinDays: Number(due) } : {}),
  ...(group ? { groupId: group } : {}),
  ...(awaits ? { awaitsMe: true } : {}),
});

/** The queue of the reader's departments as the address narrows it. */
export async function deskFor(request: Request) {
  const state = oneOf(deskStates, queryOf(request, 'state'));
  const question = questionOf(request);
  const filter: LedgerFilter = { ...filterFor(state), ...filterOf(question) };
  const variables = { filter, desk: narrowedBy(question), first: pageSize, after: queryOf(request, 'after') };
  return { ...(await ask(request, DeskPage, variables)), state, question };
}

/**
 * Acknowledges one submission and comes back to its row. The form carries no key: it stands on the page once for all rows,
 * and the ledger acknowledges nothing twice.
 */
export async function actOnQueue(request: Request) {
  const form = await request.formData();
  return form.get('intent') === 'assign' ? assign(request, form) : acknowledge(request, form);
}

/** Gives what was chosen in the queue to a colleague, or to nobody. */
async function assign(request: Request, form: FormData) {
  const receipts = form.getAll('receipts').map(String);
  const accountId = String(form.get('assignee') ?? '') || null;
  const told = await tell(request, null, AssignEntries, { receipts, accountId });
  const { pathname, search } = new URL(request.url);
  if (told.ok) return goTo(request, `${withQuery(pathname + search, { done: 'assigned' })}#entry-${receipts[0] ?? ''}`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, {}, []), { status: 400 });
}

async function acknowledge(request: Request, form: FormData) {
  const receipt = String(form.get('receipt') ?? '');
  const told = await tell(request, null, Acknowledge, { receipt });
  const { pathname, search } = new URL(request.url);
  if (told.ok) return goTo(request, `${withQuery(pathname + search, { done: 'acknowledged' })}#entry-${receipt}`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  return data(refusedBy(told.problem, {}, []), { status: 400 });
}

/** Lets officials in; others are told that the page is not for them, strangers are asked to sign in. */
export async function needStaff(request: Request) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const reader = await readerOf(request);
  if (!reader) throw toSignIn(request);
  if (!reader.isStaff) throw data({ errorId: null, message: '' }, { status: 403 });
  return reader;
}

/** The queue one came from, to go on there; anything but a queue is none. */
export function queueOf(request: Request): string | null {
  const from = queryOf(request, 'from');
  return from !== null && /^\/desk(\?|$)/.test(from) ? from : null;
}
