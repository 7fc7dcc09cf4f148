import { approval } from './approval';
import { desk } from './desk';
import { developers } from './developers';
import { guarantee } from './guarantee';
import { log } from './log';
import { office } from './office';
import { account } from './account';
import { promises } from './promises';
import { reading } from './reading';
import { removals } from './removals';
import { site } from './site';
import { states } from './states';
import { verify } from './verify';
import { working } from './working';

/** The texts in plain Japanese: short sentences, a reading with every kanji. Written, not derived. */
export const easy = {
  ...site,
  ...states,
  ...reading,
  ...removals,
  ...account,
  ...working,
  ...office,
  ...approval,
  ...desk,
  ...guarantee,
  ...promises,
  ...developers,
  ...log,
  ...verify,
};
