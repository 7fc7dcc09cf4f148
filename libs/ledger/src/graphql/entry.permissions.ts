import { Field, ObjectType } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { permission, PermissionModel } from '#platform';
import type { EntryNow } from '../entry';
import { mayAcknowledge, mayDraftResponse, mayWithdraw } from '../ledger.access';
import type { Referral } from '../referral';
import {
  mayAcceptReferral,
  mayExtend,
  mayGiveVerdict,
  mayMerge,
  mayRecordProgress,
  mayRefer,
  mayReopen,
  mayReturnReferral,
} from '../step.access';

@ObjectType('LedgerEntryPermissions')
export class LedgerEntryPermissionsModel {
  @Field(() => PermissionModel) acknowledge!: PermissionModel;
  @Field(() => PermissionModel) draftResponse!: PermissionModel;
  @Field(() => PermissionModel) withdraw!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To say that the carrying out has begun.' }) start!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To say that it has been carried out.' }) fulfil!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To say that it will not be carried out after all.' })
  abandon!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To join it to another that asks for the same.' })
  merge!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To move the day by which the answer is due.' })
  extend!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To ask once more, as its author.' }) reopen!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To offer it to another department.' }) refer!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To say, as its author, whether the answer meets the point.' })
  giveVerdict!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To take over what is offered.' }) acceptReferral!: PermissionModel;
  @Field(() => PermissionModel, { description: 'To end an offer without taking it over.' })
  returnReferral!: PermissionModel;
}

/** What the viewer may do with an entry now, by the same rules that guard the doing. */
export function permissionsOf(
  actor: Actor,
  entry: EntryNow,
  now: Date,
  offered: Referral | null,
): LedgerEntryPermissionsModel {
  return {
    acknowledge: permission(mayAcknowledge(actor, entry)),
    draftResponse: permission(mayDraftResponse(actor, entry)),
    withdraw: permission(mayWithdraw(actor, entry)),
    start: permission(mayRecordProgress(actor, entry, 'started')),
    fulfil: permission(mayRecordProgress(actor, entry, 'fulfilled')),
    abandon: permission(mayRecordProgress(actor, entry, 'abandoned')),
    merge: permission(mayMerge(actor, entry)),
    extend: permission(mayExtend(actor, entry)),
    reopen: permission(mayReopen(actor, entry, now)),
    giveVerdict: permission(mayGiveVerdict(actor, entry)),
    refer: permission(mayRefer(actor, entry, offered)),
    acceptReferral: permission(mayAcceptReferral(actor, entry, offered)),
    returnReferral: permission(mayReturnReferral(actor, entry, offered)),
  };
}
