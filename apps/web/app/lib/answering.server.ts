import { data } from 'react-router';
import type { OneDraftQuery } from '../gql/graphql';
import { DraftResponse, EntryToAnswer, OneDraft, SendForRelease } from '../queries/desk';
import { DeskTemplates } from '../queries/desk-work';
import { draftInput, ownOutcome, ownRemark, receiptsIn, type Typed } from './answering';
import { ask, found, tell, type Problem } from './api.server';
import { queueOf } from './desk.server';
import { refusedBy, typedIn, type Refused } from './form';
import { goTo } from './go.server';
import { withQuery } from './paging';
import { needSignIn } from './kept.server';
import { languageOf } from './page-context';
import { texts } from './use-text';

type About = Readonly<{ id: string | null; receipts: readonly string[] }>;
export type Answering = Refused & Readonly<{ preview: boolean }>;

const fields = ['outcome', 'reasonCode', 'explanation'];

/** The submissions to be answered, those that cannot be apart. Unknown receipts are left out. */
export async function entriesFor(request: Request, receipts: readonly string[]) {
  const answers = await Promise.all(receipts.map((receipt) => ask(request, EntryToAnswer, { receipt })));
  const entries = answers.flatMap(({ ledgerEntry }) => (ledgerEntry ? [ledgerEntry] : []));
  return {
    entries: entries.filter(({ viewerCan }) => viewerCan.draftResponse.allowed),
    refused: entries.filter(({ viewerCan }) => !viewerCan.draftResponse.allowed),
  };
}

export type EntryToBeAnswered = Awaited<ReturnType<typeof entriesFor>>['entries'][number];

export const receiptsOf = (request: Request): readonly string[] => receiptsIn(new URL(request.url).searchParams);

export type Draft = NonNullable<OneDraftQuery['responseDraft']>;

/** A draft and the official who reads it. */
export async function draftFor(request: Request, id: string) {
  const { responseDraft, viewer } = await ask(request, OneDraft, { id });
  return { draft: found(responseDraft), viewer: viewer ?? null };
}

/** A draft as the form shows it before anything is typed. */
export function typedFrom(draft: Draft): Typed {
  const own = draft.entries.flatMap(({ entry, outcome, remark }) => [
    [ownOutcome(entry.receipt), outcome === draft.outcome ? '' : outcome],
    [ownRemark(entry.receipt), remark ?? ''],
  ]);
  return {
    outcome: draft.outcome,
    reasonCode: draft.reasonCode ?? '',
    explanation: draft.explanation,
    version: String(draft.version),
    ...Object.fromEntries(own),
  };
}

function refuse(problem: Problem, typed: Typed): Answering {
  return { ...refusedBy(problem, typed, fields), preview: false };
}

async function keep(request: Request, form: FormData, typed: Typed, about: About) {
  const { m } = texts(languageOf(request));
  const input = draftInput(typed, about);
  if (!input)
    return { values: typed, errors: { outcome: [m('answering.outcomeMissing')] }, general: [], preview: false };
  const told = await tell(request, form, DraftResponse, { input });
  if (!told.ok) return refuse(told.problem, typed);
  const { id } = told.data.draftResponse;
  if (form.get('intent') !== 'send') return goTo(request, `/desk/drafts/${id}?done=drafted`);
  // The form's key has been used for the draft; sending it for release twice changes nothing.
  const sent = await tell(request, null, SendForRelease, { id });
  const from = queueOf(request);
  const [receipt = ''] = about.receipts;
  if (sent.ok && from) return goTo(request, `${withQuery(from, { done: 'sentForRelease' })}#entry-${receipt}`);
  return goTo(request, `/desk/drafts/${id}?${sent.ok ? 'done=sentForRelease' : 'unsent=1'}`);
}

/** Puts a template before what was typed so far. */
async function withTemplate(request: Request, typed: Typed): Promise<Answering> {
  const chosen = (await templatesFor(request)).find(({ id }) => id === typed['template']);
  const explanation = [chosen?.text ?? '', typed['explanation'] ?? '']
    .filter((text) => text.trim() !== '')
    .join('\n\n');
  return { values: { ...typed, explanation }, errors: {}, general: [], preview: false };
}

/** The templates of the reader's departments. */
export async function templatesFor(request: Request) {
  return (await ask(request, DeskTemplates, {})).desk.templates;
}

/** The buttons below a response: look at it as a letter, keep it, or send it on. What was typed stays in every case. */
export async function actOnAnswer(request: Request, aboutWhat: () => Promise<About> | About) {
  const form = await request.formData();
  await needSignIn(request, form);
  const typed = typedIn(form);
  if (form.get('intent') === 'preview') return { values: typed, errors: {}, general: [], preview: true };
  if (form.get('intent') === 'template') return withTemplate(request, typed);
  const outcome = await keep(request, form, typed, await aboutWhat());
  return outcome instanceof Response ? outcome : data(outcome, { status: 400 });
}
