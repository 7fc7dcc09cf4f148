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

/** The texts in Japanese, at the level of a fourteen-year-old. Their keys are those of every language. */
export const ja = {
  ...site,
  ...states,
  ...reading,
  ...removals,
  ...account,
  ...working,
  ...guarantee,
  ...office,
  ...approval,
  ...desk,
  ...promises,
  ...developers,
  ...log,
  ...verify,
} as const;
