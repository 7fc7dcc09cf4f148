import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ShownName } from '#kernel';
import { ShownNameModel } from '#identity';
import { connectionOf, DayScalar, enumOf } from '#platform';
import { SESSION_STATES, type SessionState, type Statement } from '../session';

const SessionStateEnum = enumOf(SESSION_STATES);

registerEnumType(SessionStateEnum, { name: 'SessionState' });

@ObjectType('Session', {
  description: 'A facilitated meeting and its record. (A login is a sign-in, never a session.)',
})
export class SessionModel {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => DayScalar, { nullable: true }) heldOn!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => SessionStateEnum) state!: SessionState;
  @Field(() => Boolean, {
    description: 'Whether the record came from public minutes instead of from a session held here.',
  })
  imported!: boolean;
  @Field(() => Int) statementCount!: number;
  spaceId!: string;
}

@ObjectType('Statement', { description: 'A single point made in a session.' })
export class StatementModel {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Counts from 1 within the session.' }) number!: number;
  @Field(() => String) text!: string;
  @Field(() => ShownNameModel) author!: ShownName;
}

@ObjectType()
export class StatementConnection extends connectionOf(StatementModel, 'Statement') {}

/** A statement as the api shows it. */
export function statementModel({
  id,
  number,
  text,
  authorName: name,
  authorCapacity: capacity,
}: Statement): StatementModel {
  return { id, number, text, author: { name, verified: false, capacity, post: null } };
}
