import { data } from 'react-router';
import {
  AcceptReferral,
  ExtendDueDate,
  MergeEntry,
  RecordProgress,
  ReferEntry,
  ReturnReferral,
} from '../queries/steps';
import { ask, found, leaveFor, tell, type Told } from './api.server';
import { needStaff } from './desk.server';
import { refusedBy, typedIn } from './form';
import { goTo } from './go.server';
import { oneOf } from './paging';
import { steps, type StepIntent } from './steps';
import { EntrySteps } from '../queries/steps';

/** The entry, and what the official may do with it now. */
export async function stepsFor(request: Request, receipt: string) {
  await needStaff(request);
  const { ledgerEntry } = await ask(request, EntrySteps, { receipt });
  return { entry: found(ledgerEntry) };
}

async function taken(request: Request, form: FormData, intent: StepIntent, receipt: string): Promise<Told<unknown>> {
  const said = (name: string) => String(form.get(`${intent}-${name}`) ?? '').trim();
  switch (intent) {
    case 'start':
      return tell(request, form, RecordProgress, { input: { receipt, step: 'started', note: said('note') || null } });
    case 'fulfil':
      return tell(request, form, RecordProgress, { input: { receipt, step: 'fulfilled', note: said('note') || null } });
    case 'abandon':
      return tell(request, form, RecordProgress, { input: { receipt, step: 'abandoned', note: said('note') } });
    case 'extend':
      return tell(request, form, ExtendDueDate, { input: { receipt, until: said('until'), reason: said('reason') } });
    case 'refer':
      return tell(request, form, ReferEntry, {
        input: { receipt, departmentId: said('department'), reason: said('reason') },
      });
    case 'acceptReferral':
      return tell(request, form, AcceptReferral, { receipt });
    case 'returnReferral':
      return tell(request, form, ReturnReferral, { receipt, reason: said('reason') });
    case 'merge':
      return tell(request, form, MergeEntry, {
        input: { receipt, survivor: said('survivor'), reason: said('reason') },
      });
  }
}

/** Takes one step, by the button that was pressed, and goes to the entry's page, where it stands on the timeline. */
export async function takeStep(request: Request, receipt: string) {
  const form = await request.formData();
  const step = steps.find(
    ({ intent }) =>
      intent ===
      oneOf(
        steps.map((one) => one.intent),
        form.get('intent'),
      ),
  );
  if (!step) return goTo(request, `/desk/entries/${receipt}/steps`);
  const told = await taken(request, form, step.intent, receipt);
  if (told.ok) return goTo(request, `/ledger/${receipt}?done=stepped`);
  if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
  const { field } = told.problem;
  const problem = { ...told.problem, field: field === null ? null : `${step.intent}-${field}` };
  const fields = step.fields.map((name) => `${step.intent}-${name}`);
  return data(refusedBy(problem, typedIn(form), fields), { status: 400 });
}
