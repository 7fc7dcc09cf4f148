import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ShownName, SubjectRef } from '#kernel';
import { ShownNameModel } from '#identity';
import { connectionOf, DateTimeScalar, enumOf, PermissionModel, SubjectRefModel } from '#platform';
import { REACTION_KINDS, type ReactionCounts, type Stance, STANCES } from '../comment';
import type { Askable } from '../thread';

export const StanceEnum = enumOf(STANCES);
export const ReactionKindEnum = enumOf(REACTION_KINDS);

registerEnumType(StanceEnum, { name: 'Stance' });
registerEnumType(ReactionKindEnum, { name: 'ReactionKind', description: 'Agree, disagree, “this made me think”.' });

@ObjectType('ReactionCounts')
export class ReactionCountsModel implements ReactionCounts {
  @Field(() => Int) agree!: number;
  @Field(() => Int) disagree!: number;
  @Field(() => Int) thoughtful!: number;
}

@ObjectType('CommentPermissions')
export class CommentPermissionsModel {
  @Field(() => PermissionModel) reply!: PermissionModel;
  @Field(() => PermissionModel) edit!: PermissionModel;
  @Field(() => PermissionModel) delete!: PermissionModel;
  @Field(() => PermissionModel) ask!: PermissionModel;
  @Field(() => PermissionModel) react!: PermissionModel;
}

@ObjectType('ThreadPermissions')
export class ThreadPermissionsModel {
  @Field(() => PermissionModel) comment!: PermissionModel;
  @Field(() => PermissionModel, { description: 'Whether a comment written now could ask the authority.' })
  ask!: PermissionModel;
}

@ObjectType('Comment', { description: 'A contribution to a discussion, under the name shown when it was written.' })
export class CommentModel {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Empty once its author has deleted it.' }) text!: string;
  @Field(() => StanceEnum, { nullable: true, description: 'At the top level only.' }) stance!: Stance | null;
  @Field(() => ShownNameModel) author!: ShownName;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The last edit after the first 15 minutes.' })
  editedAt!: Date | null;
  @Field(() => Int, { description: 'Goes back as expectedVersion when editing.' }) version!: number;
  @Field(() => Int, { description: '0 to 2.' }) depth!: number;
  @Field(() => Boolean, { description: 'A marker that stays in place of what was said.' }) deleted!: boolean;
  @Field(() => Int, { description: 'Direct replies, markers of deleted ones included.' }) replyCount!: number;
  @Field(() => ReactionCountsModel) reactions!: ReactionCounts;
  threadId!: string;
  authorId!: string;
  asked!: boolean;
}

@ObjectType()
export class CommentConnection extends connectionOf(CommentModel, 'Comment') {}

@ObjectType('Thread', { description: 'The discussion of one subject.' })
export class ThreadModel {
  @Field(() => ID) id!: string;
  @Field(() => SubjectRefModel) subject!: SubjectRef;
  @Field(() => Int, { description: 'Comments that can be read, on all levels.' }) commentCount!: number;
  @Field(() => Boolean, { description: 'A closed discussion can be read.' }) open!: boolean;
  spaceId!: string;
  askable!: Askable;
}

@InputType('PostCommentInput')
export class PostCommentInputModel {
  @Field(() => ID) threadId!: string;
  @Field(() => ID, { nullable: true, description: 'The comment replied to.' }) parentId?: string | null;
  @Field(() => StanceEnum, { nullable: true, description: 'At the top level; neutral unless said.' })
  stance?: Stance | null;
  @Field(() => String, { description: '1 to 3,000 characters.' }) text!: string;
  @Field(() => Boolean, { nullable: true, description: 'Gives the comment a receipt and the right to an answer.' })
  askAuthority?: boolean | null;
}
