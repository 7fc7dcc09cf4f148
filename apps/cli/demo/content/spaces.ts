import type { DemoSpace } from '../script';
import { FINISHED_SPACES } from './spaces-finished';
import { OPEN_SPACES } from './spaces-open';

/** The spaces: four in which something can be done, one that is over and answered, one that opens in three weeks. */
export const SPACES: readonly DemoSpace[] = [...FINISHED_SPACES, ...OPEN_SPACES];
