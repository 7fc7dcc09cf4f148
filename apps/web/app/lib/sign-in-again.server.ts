import { data } from 'react-router';
import { z } from 'zod';
import { SignIn } from '../queries/account';
import { tell } from './api.server';
import { pairsIn, readForm, refusedBy, type Refused } from './form';
import { languageOf } from './page-context';
import { texts } from './use-text';

/** A form that waits for its sender to sign in; `refused` says why that did not work, `signedIn` that it did. */
export type Waiting = Readonly<{
  kept: string;
  fields: readonly (readonly [string, string])[];
  refused: Refused | null;
  signedIn: boolean;
}>;

const rules = z.array(z.tuple([z.string(), z.string()]));

/** The fields of a form that waits, from the one field it is carried in. */
export function fieldsOf(kept: string): readonly (readonly [string, string])[] {
  try {
    return rules.parse(JSON.parse(kept));
  } catch {
    return [];
  }
}

/** Takes in a form whose sign-in had ended, then signs its sender in, holding it all the while. Secrets are not kept. */
export async function signInAgain(request: Request) {
  const form = await request.formData();
  const kept = form.get('kept');
  if (typeof kept !== 'string') return data(waiting(JSON.stringify(pairsIn(form)), null), { status: 401 });
  const { m } = texts(languageOf(request));
  const needed = (message: string) => z.string({ error: message }).trim().min(1, message);
  const asked = z.object({
    email: needed(m('signIn.emailMissing')),
    password: z.string({ error: m('signIn.passwordMissing') }),
  });
  const typed = readForm(form, asked);
  if (!typed.ok) return data(waiting(kept, typed.refused), { status: 400 });
  const told = await tell(request, form, SignIn, { input: typed.value });
  if (!told.ok) return data(waiting(kept, refusedBy(told.problem, typed.values, ['email'])), { status: 400 });
  return data({ ...waiting(kept, null), signedIn: true }, { headers: told.cookies.map((one) => ['set-cookie', one]) });
}

const waiting = (kept: string, refused: Refused | null): Waiting => ({
  ...{ kept, refused, fields: fieldsOf(kept), signedIn: false },
});
