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
import type { SaidPart } from '../words/phrase';
import type { ChannelPreference } from '../preferences/preference';

export const NoticeKindEnum = enumOf(NOTICE_KINDS);
export const ChannelEnum = enumOf(CHANNELS);
const NoticeReasonEnum = enumOf(NOTICE_REASONS);

registerEnumType(NoticeKindEnum, { name: 'NoticeKind', description: 'What people are told about.' });
registerEnumType(NoticeReasonEnum, { name: 'NoticeReason', description: 'Why somebody is told, strongest first.' });
registerEnumType(ChannelEnum, { name: 'Channel' });

@ObjectType('SaidPart', { description: 'A stretch of a sentence.' })
export class SaidPartModel implements SaidPart {
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: "Somebody's own words, in the language in which they were written." })
  written!: boolean;
}

@ObjectType('Notice', { description: 'What the viewer has been told about one event, all reasons in one.' })
export class NoticeModel {
  @Field(() => ID) id!: string;
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => [NoticeReasonEnum], { description: 'Strongest first.' }) reasons!: readonly NoticeReason[];
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) readAt!: Date | null;
  @Field(() => String, { description: "In the request's language." }) title!: string;
  @Field(() => String, { description: "In the request's language." }) text!: string;
  @Field(() => [SaidPartModel], { description: 'The title once more, with the words of others kept apart.' })
  titleParts!: readonly SaidPart[];
  @Field(() => [SaidPartModel], { description: 'The text once more, with the words of others kept apart.' })
  textParts!: readonly SaidPart[];
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
