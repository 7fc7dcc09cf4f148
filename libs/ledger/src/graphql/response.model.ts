import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, PermissionModel } from '#platform';
import type { Outcome, ReasonCode } from '../entry';
import type { DraftState } from '../ledger.access';
import type { ResponseDraft } from '../response.store';
import { OutcomeEnum, ReasonCodeEnum } from './entry.model';

export const DraftStateEnum = enumOf([
  'draft',
  'awaiting_release',
  'releasing',
  'released',
] satisfies readonly DraftState[]);
registerEnumType(DraftStateEnum, { name: 'DraftState' });

@ObjectType('DraftPermissions')
export class DraftPermissionsModel {
  @Field(() => PermissionModel) edit!: PermissionModel;
  @Field(() => PermissionModel) sendForRelease!: PermissionModel;
  @Field(() => PermissionModel, { description: 'As the next post of the chain.' }) approve!: PermissionModel;
  @Field(() => PermissionModel, { description: 'As the last post of the chain.' }) release!: PermissionModel;
  @Field(() => PermissionModel) sendBack!: PermissionModel;
  @Field(() => PermissionModel, { description: 'Until the undo window is over.' }) takeBack!: PermissionModel;
}

@ObjectType('Approval', { description: 'A place in the chain of a draft.' })
export class ApprovalModel {
  @Field(() => String, { nullable: true, description: 'Null for any official of the department who holds a post.' })
  post!: string | null;
  @Field(() => String, { nullable: true, description: 'Who has approved.' }) name!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt!: Date | null;
}

@ObjectType('ResponseDraft', { description: 'A response that is being written; seen by officials only.' })
export class ResponseDraftModel {
  @Field(() => ID) id!: string;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode!: ReasonCode | null;
  @Field(() => String) explanation!: string;
  @Field(() => DraftStateEnum) state!: DraftState;
  @Field(() => String) draftedByName!: string;
  @Field(() => DateTimeScalar) draftedAt!: Date;
  @Field(() => Int) version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Once it is released: from when on it is public.' })
  publishAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Once it is released: who signed it.' })
  signedName!: string | null;
  @Field(() => String, { nullable: true }) signedPost!: string | null;
  @Field(() => String, { nullable: true, description: 'For the correction of a published response: why.' })
  correctionReason!: string | null;
  @Field(() => [ApprovalModel], { description: 'Through whom it goes, in order; none while it is being written.' })
  approvals!: readonly ApprovalModel[];
  row!: ResponseDraft;
}

export function draftModel(row: ResponseDraft): ResponseDraftModel {
  const {
    id,
    outcome,
    reasonCode,
    explanation,
    state,
    draftedByName,
    draftedAt,
    version,
    signature,
    correctionReason,
    approvals,
  } = row;
  const { publishAt = null, name: signedName = null, post: signedPost = null } = signature ?? {};
  const signed = {
    correctionReason,
    approvals,
    publishAt,
    signedName,
    signedPost,
  };
  return { id, outcome, reasonCode, explanation, state, draftedByName, draftedAt, version, ...signed, row };
}

@InputType('ResponseEntryInput')
export class ResponseEntryInput {
  @Field(() => String) receipt!: string;
  @Field(() => OutcomeEnum, { nullable: true }) outcome?: Outcome | null;
  @Field(() => String, { nullable: true }) remark?: string | null;
}

@InputType('DraftResponseInput')
export class DraftResponseInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => [String]) receipts!: readonly string[];
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode?: ReasonCode | null;
  @Field(() => String) explanation!: string;
  @Field(() => [ResponseEntryInput], { nullable: true }) entries?: readonly ResponseEntryInput[] | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read before it was changed.' })
  expectedVersion?: number | null;
}
