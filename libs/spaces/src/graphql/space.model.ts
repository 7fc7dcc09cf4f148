import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalText } from '#kernel';
import { connectionOf, DateTimeScalar, enumOf, LocalTextModel, PermissionModel } from '#platform';
import { PHASE_SWITCHES, type PhaseState, type PhaseSwitch, type SpaceKind } from '../space';
import type { Tier } from '../authority';

const TierEnum = enumOf(['state', 'prefecture', 'municipality'] satisfies readonly Tier[]);
const SpaceKindEnum = enumOf(['process', 'assembly', 'consultation', 'public_comment'] satisfies readonly SpaceKind[]);
const PhaseSwitchEnum = enumOf(PHASE_SWITCHES);
const PhaseStateEnum = enumOf(['past', 'current', 'future'] satisfies readonly PhaseState[]);

registerEnumType(TierEnum, { name: 'Tier' });
registerEnumType(SpaceKindEnum, { name: 'SpaceKind' });
registerEnumType(PhaseSwitchEnum, { name: 'PhaseSwitch', description: 'What can be done in a phase.' });
registerEnumType(PhaseStateEnum, { name: 'PhaseState' });

@ObjectType('Authority', { description: 'A public body; authorities form a tree of tiers.' })
export class AuthorityModel {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The six-digit local government code.' }) code!: string;
  @Field(() => TierEnum) tier!: Tier;
  @Field(() => LocalTextModel) name!: LocalText;
  parentId!: string | null;
}

@ObjectType('Department', { description: 'The part of an authority that owns an answer.' })
export class DepartmentModel {
  @Field(() => ID) id!: string;
  @Field(() => LocalTextModel) name!: LocalText;
  @Field(() => String) contact!: string;
  authorityId!: string;
}

@ObjectType('Phase', { description: 'A dated part of a space.' })
export class PhaseModel {
  @Field(() => ID) id!: string;
  @Field(() => LocalTextModel) name!: LocalText;
  @Field(() => DateTimeScalar) startsAt!: Date;
  @Field(() => DateTimeScalar) endsAt!: Date;
  @Field(() => [PhaseSwitchEnum]) switches!: readonly PhaseSwitch[];
  @Field(() => PhaseStateEnum) state!: PhaseState;
}

@ObjectType('SpacePermissions')
export class SpacePermissionsModel {
  @Field(() => PermissionModel) submit!: PermissionModel;
  @Field(() => PermissionModel) comment!: PermissionModel;
  @Field(() => PermissionModel) support!: PermissionModel;
}

@ObjectType('Space', { description: 'A place to take part: a question, a time span and phases.' })
export class SpaceModel {
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => SpaceKindEnum) kind!: SpaceKind;
  @Field(() => LocalTextModel) title!: LocalText;
  @Field(() => LocalTextModel) question!: LocalText;
  @Field(() => LocalTextModel) description!: LocalText;
  @Field(() => DateTimeScalar) startsAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) endsAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether people take part under verified real names.' }) realNames!: boolean;
  authorityId!: string;
  departmentId!: string;
}

@ObjectType()
export class SpaceConnection extends connectionOf(SpaceModel, 'Space') {}
