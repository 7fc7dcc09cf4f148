import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Decision, LocalText, Page } from '#kernel';
import { requestLanguage } from '../request-scope';

/** The object form of a union's values, as `registerEnumType` wants it. */
export function enumOf<T extends string>(values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

@ObjectType('LocalText', { description: 'A text in the three languages of the interface.' })
export class LocalTextModel implements LocalText {
  @Field(() => String) ja!: string;
  @Field(() => String, { description: 'Plain Japanese (やさしい日本語); readings in brackets behind the word.' })
  easy!: string;
  @Field(() => String) en!: string;
}

@ObjectType('Permission', {
  description:
    "Whether the viewer may do something; when not, the rule's code and a sentence in the request's language.",
})
export class PermissionModel {
  @Field(() => Boolean) allowed!: boolean;
  @Field(() => String, { nullable: true }) code!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

/** A decision as the viewer reads it: by the very rule that guards the write. */
export function permission(decision: Decision): PermissionModel {
  if (decision.allowed) return { allowed: true, code: null, reason: null };
  return { allowed: false, code: decision.error.code, reason: decision.error.message[requestLanguage()] };
}

@ObjectType('SubjectRef')
export class SubjectRefModel {
  @Field(() => String) type!: string;
  @Field(() => ID) id!: string;
}

@InputType('SubjectRefInput')
export class SubjectRefInput {
  @Field(() => String) type!: string;
  @Field(() => ID) id!: string;
}

@ObjectType('PageInfo')
export class PageInfoModel {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' }) after?:
    string | null;
}

export interface Connection<T> {
  readonly edges: readonly Readonly<{ cursor: string; node: T }>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfoModel;
  readonly totalCount: number | null;
}

/** The connection type of a node type: `class ProposalConnection extends connectionOf(ProposalModel, 'Proposal') {}`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: T;
  }

  @ObjectType({ isAbstract: true })
  class ConnectionBase implements Connection<T> {
    @Field(() => [Edge]) edges!: readonly Edge[];
    @Field(() => [node]) nodes!: readonly T[];
    @Field(() => PageInfoModel) pageInfo!: PageInfoModel;
    @Field(() => Int, { nullable: true, description: 'Null where counting would cost more than reading.' })
    totalCount!: number | null;
  }
  return ConnectionBase;
}

/** A page as the api shows it. Edges and cursors are made only where a client asks for them. */
export function toConnection<T>(page: Page<T>): Connection<T> {
  return {
    get edges() {
      const cursors = page.cursors();
      return page.nodes.map((node, index) => ({ cursor: cursors[index] ?? '', node }));
    },
    nodes: page.nodes,
    get pageInfo() {
      return { hasNextPage: page.hasNextPage, endCursor: page.cursors().at(-1) ?? null };
    },
    totalCount: page.totalCount,
  };
}
