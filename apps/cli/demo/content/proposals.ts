import type { DemoProposal } from '../script';
import { ASHI } from './proposals-ashi';
import { ASHI_MORE } from './proposals-ashi-more';
import { KENCHO } from './proposals-kencho';
import { KOSODATE } from './proposals-kosodate';
import { JOSETSU, MACHINAKA } from './proposals-others';

export const PROPOSALS: readonly DemoProposal[] = [
  ...JOSETSU,
  ...ASHI,
  ...ASHI_MORE,
  ...KOSODATE,
  ...KENCHO,
  ...MACHINAKA,
];
