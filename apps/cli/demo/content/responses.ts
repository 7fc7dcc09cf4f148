import type { DemoResponse } from '../script';
import { ASHI_RESPONSES } from './responses-ashi';
import { OTHER_RESPONSES } from './responses-others';

export const RESPONSES: readonly DemoResponse[] = [...ASHI_RESPONSES, ...OTHER_RESPONSES];
