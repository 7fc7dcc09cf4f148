import type { SignerFragment } from '../gql/graphql';

/**
 * The post without the places a reader has just read: where a letter's signature has the authority and the department on
 * a line of their own, the post 地域交通課 課長 below them is only 課長.
 */
export function postWithin(post: string, places: readonly string[]): string {
  const rest = places.reduce(
    (left, place) => (left.startsWith(place) ? left.slice(place.length).trimStart() : left),
    post,
  );
  return rest === '' ? post : rest;
}

/** Under which name and post an official would sign; null where one of them is missing. */
export function signerOf(viewer: SignerFragment | null | undefined): Readonly<{ name: string; post: string }> | null {
  const held = viewer?.roles.find(({ role, post }) => (role === 'official' || role === 'executive') && post);
  if (!viewer?.familyName || !viewer.givenName || !held?.post) return null;
  return { name: `${viewer.familyName} ${viewer.givenName}`, post: held.post };
}
