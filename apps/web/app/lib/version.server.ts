import { data } from 'react-router';
import { EntryForInfluence, PolicyToChange, PreviewVersion, PublishVersion } from '../queries/desk-policies';
import { ask, found, tell, type Problem } from './api.server';
import { goTo } from './go.server';
import { needSignIn } from './kept.server';
import { languageOf } from './page-context';
import { texts } from './use-text';
import { changed, fieldNamed, plainReceipt, readVersion, versionInput, type VersionForm } from './version-form';
import type { Entries, Preview } from './version-preview';
import { versionProblems, type Problems } from './version-problems';

/** What comes back after a button: the form as it stands, what is wrong, the submissions named, and what would change. */
export type VersionReply = Readonly<{
  form: VersionForm;
  preview: Preview | null;
  errors: Problems;
  general: readonly string[];
  entries: Entries;
}>;

/** The policy as it stands, and the official who writes. */
export async function policyToChange(request: Request, id: string) {
  const { policy, viewer } = await ask(request, PolicyToChange, { id });
  return { policy: found(policy), viewer: viewer ?? null };
}

/** The submissions whose receipts were typed; unknown ones are left out. */
async function entriesNamed(request: Request, form: VersionForm): Promise<Entries> {
  const receipts = [...new Set(form.influences.map(({ receipt }) => plainReceipt(receipt)))].filter(Boolean);
  const answers = await Promise.all(receipts.map((receipt) => ask(request, EntryForInfluence, { receipt })));
  return Object.fromEntries(
    answers.flatMap(({ ledgerEntry }, index) => (ledgerEntry ? [[receipts[index] ?? '', ledgerEntry]] : [])),
  );
}

function refuse(problem: Problem, form: VersionForm) {
  const field = fieldNamed(form, problem.field);
  return field ? { errors: { [field]: [problem.message] }, general: [] } : { errors: {}, general: [problem.message] };
}

/** Every button of the form. Whatever is pressed and whatever is refused, all that was typed comes back. */
export async function actOnVersion(request: Request, policyId: string) {
  const sent = await request.formData();
  await needSignIn(request, sent);
  const intent = String(sent.get('intent') ?? '');
  const form = changed(readVersion(sent), intent);
  const entries = await entriesNamed(request, form);
  const reply: VersionReply = { form, preview: null, errors: {}, general: [], entries };
  if (intent !== 'review' && intent !== 'publish') return data(reply);
  const errors = versionProblems(form, entries, texts(languageOf(request)).m);
  if (Object.keys(errors).length > 0) return data({ ...reply, errors }, { status: 400 });
  const input = versionInput(form, policyId);
  if (intent === 'review') {
    const shown = await tell(request, null, PreviewVersion, { input });
    if (!shown.ok) return data({ ...reply, ...refuse(shown.problem, form) }, { status: 400 });
    return data({ ...reply, preview: shown.data.previewPolicyVersion });
  }
  const told = await tell(request, sent, PublishVersion, { input });
  if (!told.ok) return data({ ...reply, ...refuse(told.problem, form) }, { status: 400 });
  return goTo(request, `/policies/${policyId}/changes/${told.data.publishPolicyVersion.number}?done=published`);
}
