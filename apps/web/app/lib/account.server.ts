import { data } from 'react-router';
import { z } from 'zod';
import { ConfirmEmail, RequestPasswordReset, ResetPassword, SignIn, SignUp } from '../queries/account';
import { tell } from './api.server';
import { claimInWay, claimOf, dropClaim, takeAlong, wayWithClaim } from './drafts.server';
import { readForm, refusedBy } from './form';
import { goTo } from './go.server';
import { safePath, withLanguage } from './language';
import { lackingIn, nameFields } from './name-rules';
import { languageOf } from './page-context';
import { queryOf, withQuery } from './paging';
import { dropSignUpProof, keepSignUpProof, newSignUpProof, signUpProofOf } from './sign-up-proof.server';
import { texts } from './use-text';

/** Shortest password, in characters; the api decides, this only says so sooner. */
export const shortestPassword = 10;

/** Left empty it is judged as empty text, so that everything else that is wrong is told at once. */
const needed = (message: string) => z.string().trim().min(1, message).prefault('');

/** Signs in and goes back to where one was; a draft written before belongs to the account from now on. */
export async function signIn(request: Request) {
  const { m } = texts(languageOf(request));
  const form = await request.formData();
  const rules = z.object({
    email: needed(m('signIn.emailMissing')),
    password: z.string({ error: m('signIn.passwordMissing') }),
  });
  const typed = readForm(form, rules);
  if (!typed.ok) return data(typed.refused, { status: 400 });
  const told = await tell(request, form, SignIn, { input: typed.value });
  if (!told.ok) return data(refusedBy(told.problem, typed.values, ['email']), { status: 400 });
  await takeAlong(request, told.cookies, claimOf(request));
  const to = safePath(queryOf(request, 'to'), told.data.signIn.isStaff ? '/desk' : '/me');
  return goTo(request, to, [...told.cookies, dropClaim]);
}

function signUpRules(request: Request) {
  const { m } = texts(languageOf(request));
  const rules = z.object({
    ...nameFields,
    email: needed(m('signIn.emailMissing')),
    password: z
      .string()
      .refine((value) => [...value].length >= shortestPassword, m('signUp.passwordShort'))
      .prefault(''),
  });
  return rules.superRefine((typed, context) => {
    for (const { path, message } of lackingIn(typed, m)) context.addIssue({ code: 'custom', path: [path], message });
  });
}

/** Asks for an account. The page that follows is the same whether or not the address is known already. */
export async function signUp(request: Request) {
  const form = await request.formData();
  const typed = readForm(form, signUpRules(request));
  if (!typed.ok) return data(typed.refused, { status: 400 });
  const language = languageOf(request);
  const to = safePath(queryOf(request, 'to'), '/me');
  const { kana, ...who } = typed.value;
  const returnTo = withLanguage(language, wayWithClaim(to, claimOf(request)));
  const proof = signUpProofOf(request) ?? newSignUpProof();
  const input = { ...who, kana: kana === '' ? null : kana, language, returnTo, proof };
  const told = await tell(request, form, SignUp, { input });
  if (told.ok) return goTo(request, '/sign-up/sent', [...told.cookies, keepSignUpProof(proof)]);
  return data(refusedBy(told.problem, typed.values, ['email', 'familyName', 'givenName', 'kana', 'password']), {
    status: 400,
  });
}

/**
 * Confirms the address by the link in the mail, signs in, and goes back to where one was, in its own language. In a browser
 * that did not sign up a password has to be chosen anew.
 */
export async function confirmEmail(request: Request) {
  const form = await request.formData();
  const [token, password] = ['token', 'password'].map((name) => String(form.get(name) ?? ''));
  const proof = signUpProofOf(request);
  const told = await tell(request, form, ConfirmEmail, { token: token ?? '', proof, password: password || null });
  if (!told.ok) return data(refusedBy(told.problem, {}, ['password']), { status: 400 });
  const { to, held } = claimInWay(safePath(String(form.get('to') ?? ''), '/me'));
  await takeAlong(request, told.cookies, held ?? claimOf(request));
  const there = withQuery(to, { done: 'confirmed' });
  const reply = goTo(request, '/', [...told.cookies, dropClaim, dropSignUpProof]);
  reply.headers.set('location', there);
  return reply;
}

/** The two forms of a forgotten password: asking for the mail, and the new password behind its link. */
export async function reset(request: Request) {
  const { m } = texts(languageOf(request));
  const form = await request.formData();
  const token = form.get('token');
  if (typeof token === 'string' && token !== '') {
    const password = String(form.get('password') ?? '');
    const told = await tell(request, form, ResetPassword, { token, password });
    return told.ok
      ? goTo(request, '/sign-in?done=reset')
      : data(refusedBy(told.problem, {}, ['password']), { status: 400 });
  }
  const typed = readForm(form, z.object({ email: needed(m('signIn.emailMissing')) }));
  if (!typed.ok) return data(typed.refused, { status: 400 });
  const told = await tell(request, form, RequestPasswordReset, typed.value);
  return told.ok
    ? goTo(request, '/sign-in/reset?sent=1')
    : data(refusedBy(told.problem, typed.values, ['email']), { status: 400 });
}
