import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { DomainError, errorSpec } from '#kernel';
import { presentError } from './present-error';
import type { RequestContext } from './request-context';

const asksTooMuch = errorSpec('request.asks_too_much', 'invalid', {
  ja: '一度に読み取る量が多すぎます。件数を減らすか、何回かに分けてください。',
  easy: '一度(いちど)に 読(よ)むものが 多(おお)すぎます。少(すく)なく して ください。',
  en: 'This asks for too much at once. Please ask for fewer items, or in several requests.',
});

/** How many objects a list without a page size is taken to hold. */
const LIST = 10;
/** `PageArgs`: a page without a size, and the largest there is. */
const PAGE = 20;
const LARGEST_PAGE = 100;
/** How many sizes are remembered. */
const KEPT = 2_000;

/** Fields that cost more than the objects they give (`Type.field`), in objects. */
export type Weights = Readonly<Record<string, number>>;

type Question = Readonly<{
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  weights: Weights;
}>;

/**
 * The number of objects that a valid operation can make the api read: pages multiply by the size asked for, other lists by 10.
 * Limits on depth and on the length of a document do not see this: `a { b { a { b …` fans out with every step. Linear in the
 * document, since every fragment is measured once.
 */
export function answerSize(question: Question): number {
  const { schema, document, operationName, variables } = question;
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const measure = new Measure({ ...question, variables: { ...Object.fromEntries(defaults), ...variables } });
  return measure.selection(operation.selectionSet, root);
}

class Measure {
  private readonly fragments = new Map<string, number>();

  constructor(private readonly question: Question) {}

  selection(set: SelectionSetNode, type: GraphQLNamedType): number {
    return set.selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sum + this.field(selection, type);
        case Kind.INLINE_FRAGMENT:
          return (
            sum + this.selection(selection.selectionSet, this.typeNamed(selection.typeCondition?.name.value) ?? type)
          );
        case Kind.FRAGMENT_SPREAD:
          return sum + this.fragment(selection.name.value);
      }
    }, 0);
  }

  private field(node: FieldNode, parent: GraphQLNamedType): number {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0;
    const weight = this.question.weights[`${parent.name}.${field.name}`] ?? 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return weight;
    const inside = this.selection(node.selectionSet, type);
    // A page is one object; what it holds is as much as was asked for.
    if (pageSized(field)) return weight + 1 + this.pageSize(node.arguments ?? []) * inside;
    const many = isListType(getNullableType(field.type)) && !parent.name.endsWith('Connection') ? LIST : 1;
    return weight + many * (1 + inside);
  }

  private pageSize(given: readonly ArgumentNode[]): number {
    const first = given.find(({ name }) => name.value === 'first');
    if (!first) return PAGE;
    const size: unknown = valueFromASTUntyped(first.value, this.question.variables);
    return typeof size === 'number' && size >= 1 ? size : LARGEST_PAGE;
  }

  private fragment(name: string): number {
    const known = this.fragments.get(name);
    if (known !== undefined) return known;
    // Validation has refused fragments that contain themselves; should one come through all the same, it ends here.
    this.fragments.set(name, Infinity);
    const found = this.question.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (found?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
    const type = this.typeNamed(found.typeCondition.name.value);
    const size = type ? this.selection(found.selectionSet, type) : 0;
    this.fragments.set(name, size);
    return size;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.question.schema.getType(name);
  }
}

/** A field by its name; `__schema` and `__type`, which every query has, among them: the schema can be asked for as much. */
function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  const introspective = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (introspective) return introspective;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageSized(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

/** The variables that page sizes come from: all that makes one request of an operation larger than another. */
function sizeVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = (node: ArgumentNode) => {
    if (node.name.value === 'first' && node.value.kind === Kind.VARIABLE) names.add(node.value.name.value);
  };
  visit(document, { Argument: note });
  return [...names];
}

/** Sizes measured before, by operation and by the variables they depend on: our own site's operations come again and again. */
class KnownSizes {
  private readonly variables = new Map<string, readonly string[]>();
  private readonly sizes = new Map<string, number>();

  size(operation: string, question: Question): number {
    let variables = this.variables.get(operation);
    if (!variables) this.variables.set(operation, (variables = sizeVariables(question.document)));
    const key = `${operation}:${variables.map((name) => String(question.variables[name])).join()}`;
    let size = this.sizes.get(key);
    if (size === undefined) this.sizes.set(key, (size = answerSize(question)));
    if (this.sizes.size > KEPT) for (const map of [this.variables, this.sizes]) map.clear();
    return size;
  }
}

/** Refuses operations that can make the api read more than `most` objects, before anything is read. */
export function limitAnswerSize(most: number, weights: Weights): ApolloServerPlugin<RequestContext> {
  const known = new KnownSizes();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operationName, queryHash, request }) => {
        const question = { schema, document, operationName, variables: request.variables ?? {}, weights };
        const size = known.size(`${queryHash}:${operationName ?? ''}`, question);
        if (size <= most) return null;
        const refusal = new DomainError(asksTooMuch, { details: { size: Math.min(size, 1e15), most } });
        const http = { status: 400, headers: new HeaderMap() };
        return { http, body: { kind: 'single', singleResult: { errors: [presentError(refusal)] } } };
      },
    }),
  };
}
