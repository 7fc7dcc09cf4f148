import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Language,
  LANGUAGES,
  type NameVerification,
  type Role,
  ROLES,
  type ShownName,
  type Capacity,
} from '#kernel';
import { connectionOf, DateTimeScalar, enumOf } from '#platform';

export const LanguageEnum = enumOf(LANGUAGES);
export const RoleEnum = enumOf(ROLES);
export const NameVerificationEnum = enumOf(['unverified', 'email', 'real_name'] satisfies readonly NameVerification[]);
export const CapacityEnum = enumOf(['resident', 'official', 'group', 'committee_member'] satisfies readonly Capacity[]);

registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'Japanese, plain Japanese (やさしい日本語), English.',
});
registerEnumType(RoleEnum, { name: 'Role' });
registerEnumType(NameVerificationEnum, { name: 'NameVerification', description: 'How far a name has been verified.' });
registerEnumType(CapacityEnum, { name: 'Capacity', description: 'In which capacity words were said.' });

@ObjectType('ShownName', { description: 'A name as it was shown when something was written.' })
export class ShownNameModel implements ShownName {
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Whether it was a verified real name at that time.' }) verified!: boolean;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => String, { nullable: true }) post!: string | null;
}

@ObjectType('HeldRole')
export class HeldRoleModel {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String) subjectType!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => ID) authorityId!: string;
}

@ObjectType('SignIn')
export class SignInModel {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar) expiresAt!: Date;
  @Field(() => String) device!: string;
  @Field(() => Boolean) current!: boolean;
}

@ObjectType('AccessLogEntry', { description: "One reading of the viewer's private data by staff." })
export class AccessLogEntryModel {
  @Field(() => DateTimeScalar) occurredAt!: Date;
  @Field(() => String) readerName!: string;
  @Field(() => String, { nullable: true }) readerPost!: string | null;
  @Field(() => [String]) fields!: readonly string[];
  @Field(() => String) purpose!: string;
}

@ObjectType()
export class AccessLogConnection extends connectionOf(AccessLogEntryModel, 'AccessLog') {}

@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerModel {
  @Field(() => ID) id!: string;
  @Field(() => String) email!: string;
  @Field(() => Boolean) emailConfirmed!: boolean;
  @Field(() => String, { nullable: true }) familyName!: string | null;
  @Field(() => String, { nullable: true }) givenName!: string | null;
  @Field(() => String, { nullable: true }) kana!: string | null;
  @Field(() => NameVerificationEnum) verification!: NameVerification;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => [HeldRoleModel]) roles!: readonly HeldRoleModel[];
  @Field(() => Boolean) isStaff!: boolean;
}

@ObjectType('CounterCode', { description: 'Shown once; the person brings it to the counter with a document.' })
export class CounterCodeModel {
  @Field(() => String) code!: string;
  @Field(() => DateTimeScalar) expiresAt!: Date;
}

@ObjectType('CounterPerson')
export class CounterPersonModel {
  @Field(() => String) familyName!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String, { nullable: true }) kana!: string | null;
  @Field(() => NameVerificationEnum) verification!: NameVerification;
}

@InputType('SignUpInput')
export class SignUpInputModel {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String, { nullable: true }) kana?: string | null;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => String, { description: 'The path to come back to after confirming, on our own site.' })
  returnTo!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A random secret of 32 characters or more that the client keeps for confirmEmail, two hours at most.',
  })
  proof?: string | null;
}

@InputType('SignInInput')
export class SignInInputModel {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}

@InputType('NameInput')
export class NameInputModel {
  @Field(() => String) familyName!: string;
  @Field(() => String) givenName!: string;
  @Field(() => String, { nullable: true }) kana?: string | null;
}
