import { found } from '../lib/api.server';

/** Every address that is none: the page that says so, with its status. */
export const loader = () => found(null);

export default function Missing() {
  return null;
}
