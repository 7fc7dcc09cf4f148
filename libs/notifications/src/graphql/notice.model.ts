import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, enumOf } from '#platform';
import type { NoticeSubject } from '../notices/notice-facts';
import {
  CHANNELS,
  type Channel,
  NOTICE_KINDS,
  NOTICE_REASONS,
  type NoticeKind,
  type NoticeReason,
} from '../notices/notice';
import type { ChannelPreference } from '../preferences/preference';

export const NoticeKindEnum = enumOf(NOTICE_KINDS);
export const ChannelEnum = enumOf(CHANNELS);
const NoticeReasonEnum = enumOf(NOTICE_REASONS);

registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'What people are told about.' });
registerEnumType(NoticeReasonEnum, { name: 'NoticeReason', description: 'Why somebody is told, strongest first.' });
registerEnumType(ChannelEnum, { name: 'Channel' });

@ObjectType('Notice', { description: 'What the viewer has been told about one event, all reasons in one.' })
export class NoticeModel {
  @Field(() => ID) id!: string;
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => [NoticeReasonEnum], { description: 'Strongest first.' }) reasons!: readonly NoticeReason[];
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) readAt!: Date | null;
  @Field(() => String, { description: "In the request's language." }) title!: string;
  @Field(() => String, { description: "In the request's language." }) text!: string;
  @Field(() => String, { description: 'The page it leads to, without a language before it.' }) path!: string;
  subject!: NoticeSubject;
}

@ObjectType()
export class NoticeConnection extends connectionOf(NoticeModel, 'Notice') {}

@ObjectType('ChannelPreference')
export class ChannelPreferenceModel implements ChannelPreference {
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => ChannelEnum) channel!: Channel;
  @Field(() => Boolean) on!: boolean;
  @Field(() => Boolean, { description: 'Cannot be switched off.' }) fixed!: boolean;
}
