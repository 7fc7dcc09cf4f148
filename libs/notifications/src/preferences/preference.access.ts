import { allowed, type Decision, refused } from '#kernel';
import { isFixed, type NoticeKind } from '../notices/notice';
import { preferenceErrors } from './preference.errors';

/** Everything can be switched off but the receipt. */
export function mayChange(kind: NoticeKind): Decision {
  return isFixed(kind) ? refused(preferenceErrors.fixed) : allowed;
}
