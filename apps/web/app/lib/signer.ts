import type { SignerFragment } from '../gql/graphql';

/** Under which name and post an official would sign; null where one of them is missing. */
export function signerOf(viewer: SignerFragment | null | undefined): Readonly<{ name: string; post: string }> | null {
  const held = viewer?.roles.find(({ role, post }) => (role === 'official' || role === 'executive') && post);
  if (!viewer?.familyName || !viewer.givenName || !held?.post) return null;
  return { name: `${viewer.familyName} ${viewer.givenName}`, post: held.post };
}
