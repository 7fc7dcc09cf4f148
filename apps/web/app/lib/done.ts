import type { Key } from '../i18n/translate';
import { oneOf, queryOf } from './paging';

const deeds = [
  ...([
    'follow',
    'unfollow',
    'support',
    'unsupport',
    'comment',
    'asked',
    'edited',
    'deleted',
    'reacted',
    'withdrawn',
    'stepped',
    'verdict',
    'reopened',
  ] as const),
  ...([
    'saved',
    'discarded',
    'acknowledged',
    'drafted',
    'sentForRelease',
    'released',
    'releasing',
    'adjusted',
    'templateSaved',
    'templateRemoved',
    'removalAsked',
    'removalDecided',
    'begun',
    'assigned',
    'noted',
    'takenBack',
    'approved',
    'sentBack',
    'chainSet',
    'published',
    'read',
    'set',
    'name',
  ] as const),
  ...(['verified', 'signedOut', 'confirmed', 'reset', 'unsubscribed', 'signInEnded'] as const),
] as const;

export type Deed = (typeof deeds)[number];

/** The sentence about what was just done, named in the address after a form was sent. */
export function doneOf(request: Request): Key | null {
  const deed = oneOf(deeds, queryOf(request, 'done'));
  return deed ? `done.${deed}` : null;
}
