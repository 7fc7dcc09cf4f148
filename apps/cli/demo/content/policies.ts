import type { DemoPolicy } from '../script';
import { CATALOGUE } from './policies-catalogue';
import { CATALOGUE_MORE } from './policies-catalogue-more';
import { CHANGED } from './policies-changed';
import { YOYAKU_BUS } from './policy-yoyaku-bus';

export const POLICIES: readonly DemoPolicy[] = [...CATALOGUE, ...CATALOGUE_MORE, ...CHANGED, YOYAKU_BUS];
