import type { Actor, Language } from '#kernel';

/** What every resolver of one request shares. */
export type RequestContext = Readonly<{
  actor: Actor;
  language: Language;
  /** Loaders by their own key, made on first use and gone with the request. */
  loaders: Map<symbol, unknown>;
  /** The value of the sign-in cookie or bearer token, if one came. */
  signInToken: string | null;
  /** Of the sign-in in use; null when nobody is signed in. */
  signInId: string | null;
  device: string;
  /** Where the request came from: for throttles only, never stored readably. */
  address: string;
  /** Sets (or with null clears) the sign-in cookie on the reply. */
  setSignInCookie(token: string | null): void;
}>;

/** The request's loader under `key`, made on first use. One key always holds one kind of loader. */
export function loaderIn<L>(context: RequestContext, key: symbol, make: () => L): L {
  const known = context.loaders.get(key);
  // A key is private to the file that makes its loader, so what lies under it is what that file put there.
  if (known !== undefined) return known as L;
  const made = make();
  context.loaders.set(key, made);
  return made;
}

/** A value, now or later: a resolver may return either, and what is known already need not wait its turn. */
export type Soon<T> = T | Promise<T>;
