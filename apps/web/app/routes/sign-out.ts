import { redirect, type ActionFunctionArgs } from 'react-router';
import { tell } from '../lib/api.server';
import { goTo } from '../lib/go.server';
import { SignOut } from '../queries/account';

const forget = 'hiraku_sign_in=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax';

/** Ends the sign-in here. The browser forgets it even when the api cannot be reached. */
export async function action({ request }: ActionFunctionArgs) {
  const told = await tell(request, await request.formData(), SignOut, {});
  return goTo(request, '/sign-in?done=signedOut', told.cookies.length > 0 ? told.cookies : [forget]);
}

export const loader = () => redirect('/');
