import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DifferencePart } from '#kernel';
import { enumOf } from '#platform';

const TextPartKindEnum = enumOf(['same', 'inserted', 'removed'] satisfies readonly DifferencePart['kind'][]);
registerEnumType(TextPartKindEnum, { name: 'TextPartKind' });

@ObjectType('TextPart', { description: 'A stretch of text that stayed, came or went.' })
export class TextPartModel implements DifferencePart {
  @Field(() => TextPartKindEnum) kind!: DifferencePart['kind'];
  @Field(() => String) text!: string;
}
