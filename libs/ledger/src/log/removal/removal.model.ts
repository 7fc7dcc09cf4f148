import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, PermissionModel } from '#platform';
import { REMOVAL_GROUNDS, type RemovalGround } from './removal';

const RemovalGroundEnum = enumOf(REMOVAL_GROUNDS);
registerEnumType(RemovalGroundEnum, {
  name: 'RemovalGround',
  description: 'On what ground the law has words removed.',
});

@InputType('AskTextRemovalInput')
export class AskTextRemovalInput {
  @Field(() => String) receipt!: string;
  @Field(() => Int, { nullable: true, description: 'Which event of the entry; 1, the submission itself, unless said.' })
  sequence?: number | null;
  @Field(() => String, { description: 'Which of its texts: title, text, author_name, note, explanation, remark …' })
  field!: string;
  @Field(() => RemovalGroundEnum) ground!: RemovalGround;
}

@ObjectType('RemovableText', { description: 'A text of an entry that the law could have removed.' })
export class RemovableTextModel {
  @Field(() => Int, { description: 'Which event of the entry it belongs to.' }) sequence!: number;
  @Field(() => String, { description: 'What happened then: received, answered …' }) kind!: string;
  @Field(() => String) field!: string;
  @Field(() => String) text!: string;
}

@ObjectType('TextRemovalPermissions')
export class TextRemovalPermissionsModel {
  @Field(() => PermissionModel) confirm!: PermissionModel;
}

@ObjectType('TextRemoval', {
  description: 'Words that somebody asked to be removed by law; a second person confirms it.',
})
export class TextRemovalModel {
  @Field(() => ID) id!: string;
  @Field(() => String) field!: string;
  @Field(() => Int, { description: 'Which event of the entry the words belong to.' }) sequence!: number;
  @Field(() => String, { nullable: true, description: 'The words; null once they are gone.' }) text!: string | null;
  @Field(() => RemovalGroundEnum) ground!: RemovalGround;
  @Field(() => String) requestedByName!: string;
  @Field(() => DateTimeScalar) requestedAt!: Date;
  @Field(() => Boolean, { description: 'Once confirmed, the words go within a minute.' }) confirmed!: boolean;
  @Field(() => TextRemovalPermissionsModel) viewerCan!: TextRemovalPermissionsModel;
  entryId!: string;
}
