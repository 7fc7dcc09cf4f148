import { postWithin } from '../lib/signer';
import type { LocalText } from '../lib/use-text';
import { useWritten } from './basics';

type Signed = Readonly<{ signedName: string; signedPost: string }>;
type Place = Readonly<{ name: LocalText }>;

/** Post and name of who signed, below or beside the places that are named already, broadest first. */
export function Signer({ of, within }: Readonly<{ of: Signed; within: readonly Place[] }>) {
  const written = useWritten();
  const places = within.map(({ name }) => name.ja);
  return (
    <span className="signer" {...written}>
      {postWithin(of.signedPost, places)} <b>{of.signedName}</b>
    </span>
  );
}
