import { data, type ActionFunctionArgs } from 'react-router';
import { keepClaim } from '../lib/drafts.server';
import { readForm } from '../lib/form';
import { z } from 'zod';
import { save } from '../lib/writing.server';

const text = z.string().default('');
const rules = z.object({ spaceId: z.string(), draft: text, version: text, title: text, text });

/** Keeps a draft while it is being written. For the script only; without it the button below the text does the same. */
export async function action({ request }: ActionFunctionArgs) {
  const typed = readForm(await request.formData(), rules);
  if (!typed.ok) return Response.json({ saved: false }, { status: 400 });
  const told = await save(request, null, typed.value);
  if (!told.ok) return Response.json({ saved: false, message: told.problem.message }, { status: 400 });
  const { proposal, claim } = told.data.saveDraft;
  const headers = new Headers();
  for (const cookie of told.cookies) headers.append('set-cookie', cookie);
  if (claim) headers.append('set-cookie', keepClaim({ id: proposal.id, claim }));
  return Response.json(
    { saved: true, draft: proposal.id, version: proposal.version, at: proposal.updatedAt },
    { headers },
  );
}

export const loader = () => data(null, { status: 405 });
