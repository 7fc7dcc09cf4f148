import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { allowed, type Decision, errorSpec, insist, isStaff, refused } from '#kernel';
import type { RequestContext } from './request-context';

/** Who may call a root field at all. What may be done is decided afterwards, in the use case. */
export type AccessMark = 'open' | 'signed_in' | 'staff';

export const ACCESS_MARK = 'hiraku:access';

/** Anybody, also without an account. */
export const Open = () => SetMetadata(ACCESS_MARK, 'open' satisfies AccessMark);
/** Whoever is signed in. */
export const SignedIn = () => SetMetadata(ACCESS_MARK, 'signed_in' satisfies AccessMark);
/** Whoever works for an authority. */
export const Staff = () => SetMetadata(ACCESS_MARK, 'staff' satisfies AccessMark);

export const accessErrors = {
  closed: errorSpec('access.closed', 'forbidden', {
    ja: 'この操作は公開されていません。',
    easy: 'これは 使(つか)うことが できません。',
    en: 'This operation is not open to anybody.',
  }),
  signInNeeded: errorSpec('access.sign_in_needed', 'unauthenticated', {
    ja: 'サインインしてください。書いた内容はそのまま残ります。',
    easy: 'サインインして ください。書(か)いた ことばは 残(のこ)ります。',
    en: 'Please sign in. What you have written is kept.',
  }),
  staffOnly: errorSpec('access.staff_only', 'forbidden', {
    ja: '職員だけが使える機能です。',
    easy: '役所(やくしょ)の 人(ひと)だけが 使(つか)えます。',
    en: 'Only officials can use this.',
  }),
};

/** Decides whether a marked root field may be called. Without a mark it is closed. */
export function mayCall(mark: AccessMark | undefined, context: Pick<RequestContext, 'actor'>): Decision {
  switch (mark) {
    case 'open':
      return allowed;
    case 'signed_in':
      return context.actor.kind === 'person' ? allowed : refused(accessErrors.signInNeeded);
    case 'staff':
      if (context.actor.kind !== 'person') return refused(accessErrors.signInNeeded);
      return isStaff(context.actor) ? allowed : refused(accessErrors.staffOnly);
    case undefined:
      return refused(accessErrors.closed);
  }
}

/** Enforces the marks on root fields. Plain HTTP routes do their own asking. */
@Injectable()
export class AccessMarkGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<{ parentType: { name: string } }>();
    if (!['Query', 'Mutation', 'Subscription'].includes(info.parentType.name)) return true;
    const mark = this.reflector.get<AccessMark | undefined>(ACCESS_MARK, context.getHandler());
    insist(mayCall(mark, graphql.getContext<RequestContext>()));
    return true;
  }
}
