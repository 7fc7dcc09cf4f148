import { data } from 'react-router';
import type { LedgerFilter } from '../gql/graphql';
import { Acknowledge, DeskPage } from '../queries/desk';
import { ask, leaveFor, tell } from './api.server';
import { refusedBy } from './form';
import { goTo } from './go.server';
import { oneOf, pageSize, queryOf, withQuery } from './paging';
import { hasSignIn, readerOf, toSignIn } from './reader.server';

/** The ways to narrow the queue; without one it shows everything that waits. */
export const deskStates = ['new', 'review', 'overdue', 'answered'] as const;
export type DeskState = (typeof deskStates)[number];

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

/** The queue of the reader's departments as the address narrows it. */
export async function deskFor(request: Request) {
  const state = oneOf(deskStates, queryOf(request, 'state'));
  const department = queryOf(request, 'department');
  const words = queryOf(request, 'words');
  const filter: LedgerFilter = {
    ...filterFor(state),
    ...(department ? { departmentId: department } : {}),
    ...(words ? { words } : {}),
  };
  const variables = { filter, first: pageSize, after: queryOf(request, 'after') };
  return { ...(await ask(request, DeskPage, variables)), state, department, words };
}

/**
 * Acknowledges one submission and comes back to its row. The form carries no key: it stands on the page once for all rows,
 * and the ledger acknowledges nothing twice.
 */
export async function acknowledge(request: Request) {
  const form = await request.formData();
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
