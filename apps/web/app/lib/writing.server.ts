import { data } from 'react-router';
import { z } from 'zod';
import { Draft, SaveDraft, Similar, SpaceForWriting } from '../queries/proposals';
import { Spaces } from '../queries/spaces';
import { ask, found, leaveFor, tell } from './api.server';
import { claimOf, keepClaim } from './drafts.server';
import { readForm, refusedBy } from './form';
import { goTo } from './go.server';
import { languageOf } from './page-context';
import { queryOf } from './paging';
import { hasSignIn } from './reader.server';
import { texts } from './use-text';

const fields = ['title', 'text'] as const;

/** A draft as its writer sees it; the secret from the cookie opens one written without an account. */
export async function draftOf(request: Request, id: string) {
  const held = claimOf(request);
  const { proposal } = await ask(request, Draft, { id, claim: held?.id === id ? held.claim : null });
  return proposal ?? null;
}

export type WritingDraft = NonNullable<Awaited<ReturnType<typeof draftOf>>>;

/** Proposals on the same matter; none before there is something to compare. */
export async function similarTo(request: Request, title: string, text: string) {
  if ((title + text).trim().length < 4) return [];
  return (await ask(request, Similar, { title, text })).similarProposals;
}

/** The spaces in which something can be submitted now. */
export async function openSpaces(request: Request) {
  const { spaces } = await ask(request, Spaces, { after: null });
  return spaces.nodes.filter((space) => space.currentPhase?.switches.includes('submit'));
}

/** What the page of writing needs: the space, the draft so far, and what others have proposed. */
export async function writingFor(request: Request) {
  const id = queryOf(request, 'draft');
  if (id) {
    const draft = found(await draftOf(request, id));
    return { space: draft.space, draft, similar: await similarTo(request, draft.title, draft.text) };
  }
  const slug = queryOf(request, 'space');
  if (!slug) return null;
  const { space } = await ask(request, SpaceForWriting, { slug });
  return { space: found(space), draft: null, similar: [] };
}

/** Limits of the api, said before anybody signs up for a text it would refuse. In characters as readers count them. */
const longestTitle = 80;
const shortestText = 20;
const longestText = 6000;
const lengthOf = (text: string): number => [...text.trim()].length;

function rules(request: Request, intent: string) {
  const { m } = texts(languageOf(request));
  const optional = z.string().default('');
  const all = { spaceId: z.string(), draft: optional, version: optional };
  if (intent !== 'next') return z.object({ ...all, title: optional, text: optional });
  const needed = (message: string) => z.string({ error: message }).refine((value) => lengthOf(value) > 0, message);
  return z.object({
    ...all,
    title: needed(m('writing.titleMissing')).refine((title) => lengthOf(title) <= longestTitle, m('writing.titleLong')),
    text: needed(m('writing.textMissing'))
      .refine((text) => lengthOf(text) === 0 || lengthOf(text) >= shortestText, m('writing.textShort'))
      .refine((text) => lengthOf(text) <= longestText, m('writing.textLong')),
  });
}

type Saving = Readonly<{ spaceId: string; draft: string; version: string; title: string; text: string }>;

/** Saves what was typed, with or without an account. */
export function save(request: Request, form: FormData | null, typed: Saving) {
  const held = claimOf(request);
  const id = typed.draft || null;
  const claim = held && held.id === id ? held.claim : null;
  const version = /^\d+$/.test(typed.version) ? Number(typed.version) : null;
  const input = {
    id,
    claim,
    spaceId: typed.spaceId,
    title: typed.title,
    text: typed.text,
    expectedVersion: id ? version : null,
  };
  return tell(request, form, SaveDraft, { input });
}

const wayOn = (request: Request, intent: string, id: string): string => {
  const text = `/proposals/new?draft=${id}`;
  if (intent === 'similar') return `${text}#similar`;
  if (intent !== 'next') return `${text}&done=saved`;
  return hasSignIn(request) ? `/proposals/${id}/check` : `/sign-in?to=${encodeURIComponent(text)}`;
};

/** The buttons below the text: on to the summary, keep, or look for similar ones. Whatever happens, the text is kept. */
export async function actOnWriting(request: Request) {
  const form = await request.formData();
  const intent = String(form.get('intent') ?? 'save');
  const typed = readForm(form, rules(request, intent));
  if (!typed.ok) return data(typed.refused, { status: 400 });
  const told = await save(request, form, typed.value);
  if (!told.ok) {
    if (told.problem.kind === 'unauthenticated') return leaveFor(request, told.problem);
    return data(refusedBy(told.problem, typed.values, fields), {
      status: told.problem.kind === 'conflict' ? 409 : 400,
    });
  }
  const { proposal, claim } = told.data.saveDraft;
  const cookies = claim ? [...told.cookies, keepClaim({ id: proposal.id, claim })] : told.cookies;
  return goTo(request, wayOn(request, intent, proposal.id), cookies);
}
