import { data } from 'react-router';
import { z } from 'zod';
import type { Channel, NoticeKind } from '../gql/graphql';
import { GiveName, MySettings, RequestCounterCode, RevokeSignIn, SetLanguage, SetPreference } from '../queries/account';
import { ask, leaveFor, tell } from './api.server';
import { readForm, refusedBy } from './form';
import { goTo } from './go.server';
import { isLanguage, type Language } from './language';
import { lackingIn, nameFields } from './name-rules';
import { languageOf } from './page-context';
import { hasSignIn, toSignIn } from './reader.server';
import { texts } from './use-text';

/** The name of a preference's box in the form. */
export const preferenceName = (kind: NoticeKind, channel: Channel): string => `${kind}-${channel}`;

async function setPreferences(request: Request, form: FormData): Promise<Response> {
  const { preferences } = await ask(request, MySettings, {});
  const changed = preferences.filter(
    ({ kind, channel, on, fixed }) => !fixed && on !== (form.get(preferenceName(kind, channel)) === 'on'),
  );
  for (const { kind, channel, on } of changed) {
    const told = await tell(request, null, SetPreference, { kind, channel, on: !on });
    if (!told.ok) leaveFor(request, told.problem);
  }
  return goTo(request, '/me/settings?done=set');
}

async function setLanguage(request: Request, form: FormData): Promise<Response> {
  const wanted = form.get('language');
  const language: Language = isLanguage(wanted) ? wanted : 'ja';
  const told = await tell(request, form, SetLanguage, { language });
  return told.ok ? goTo(request, '/me/settings?done=set') : leaveFor(request, told.problem);
}

/** The settings by the button that was pressed. */
export async function actOnSettings(request: Request): Promise<Response> {
  if (!hasSignIn(request)) return toSignIn(request);
  const form = await request.formData();
  switch (form.get('intent')) {
    case 'language':
      return setLanguage(request, form);
    case 'revoke': {
      const told = await tell(request, form, RevokeSignIn, { id: String(form.get('id') ?? '') });
      return told.ok ? goTo(request, '/me/settings?done=signInEnded') : leaveFor(request, told.problem);
    }
    default:
      return setPreferences(request, form);
  }
}

/** Gives one's name, or asks for the code to bring to the counter, which is shown once and never put into an address. */
export async function actOnName(request: Request) {
  if (!hasSignIn(request)) throw toSignIn(request);
  const form = await request.formData();
  if (form.get('intent') === 'code') {
    const told = await tell(request, form, RequestCounterCode, {});
    if (told.ok) return data({ code: told.data.requestCounterCode, refused: null });
    return data({ code: null, refused: refusedBy(told.problem, {}, []) }, { status: 400 });
  }
  const { m } = texts(languageOf(request));
  const rules = z.object(nameFields).superRefine((name, context) => {
    for (const { path, message } of lackingIn(name, m)) context.addIssue({ code: 'custom', path: [path], message });
  });
  const typed = readForm(form, rules);
  if (!typed.ok) return data({ code: null, refused: typed.refused }, { status: 400 });
  const { kana, ...name } = typed.value;
  const told = await tell(request, form, GiveName, { input: { ...name, kana: kana === '' ? null : kana } });
  if (told.ok) throw goTo(request, '/me/name?done=name');
  return data(
    { code: null, refused: refusedBy(told.problem, typed.values, ['familyName', 'givenName', 'kana']) },
    { status: 400 },
  );
}
