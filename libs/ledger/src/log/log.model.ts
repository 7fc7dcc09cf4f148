import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform';

@ObjectType('LedgerEntryLog', { description: 'Where the events of an entry are in the public log.' })
export class LedgerEntryLogModel {
  @Field(() => [Int], { description: 'The numbers of its leaves, the first event first.' }) leaves!: readonly number[];
  @Field(() => Int, { description: 'How many of its events are not in the log yet: they come within a minute.' })
  awaited!: number;
  @Field(() => Int, { description: 'The size of the newest checkpoint.' }) size!: number;
}

@ObjectType('PublicLog', { description: 'The log of all events of the ledger, as anybody can check it.' })
export class PublicLogModel {
  @Field(() => String, { description: 'What the log is called in its checkpoints.' }) origin!: string;
  @Field(() => [String], { description: 'All keys it has signed with, the present one first, as C2SP verifiers.' })
  keys!: readonly string[];
  @Field(() => Int, { description: 'How many events the newest checkpoint counts.' }) size!: number;
  @Field(() => String, { nullable: true, description: 'The root hash of the newest checkpoint, in base64.' })
  root!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The newest checkpoint as it was signed (C2SP tlog-checkpoint).',
  })
  checkpoint!: string | null;
  @Field(() => Boolean, { description: 'The database is older than what was published: nothing can be written.' })
  readOnly!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null before the first checkpoint.' })
  signedAt!: Date | null;
}
