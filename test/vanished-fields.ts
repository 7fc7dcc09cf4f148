import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

type Named = Readonly<{ name: string; deprecationReason?: string | null | undefined }>;

/** Fields (`Type.field`), arguments (`Type.field(argument)`) and enum values of a contract, each with what was said of its end. */
function members(schema: GraphQLSchema): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types) {
    if (isEnumType(type)) for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, field);
      for (const argument of field.args) found.set(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return found;
}

/** What an earlier contract had and a later one has not, although nobody was told before that it would go. */
export function vanishedUntold(before: GraphQLSchema, now: GraphQLSchema): readonly string[] {
  const [had, has] = [members(before), members(now)];
  const told = (name: string) => Boolean(had.get(name)?.deprecationReason);
  // The arguments of a field go with it.
  const isTold = (name: string) => told(name) || told(name.replace(/\(.*$/, ''));
  return [...had.keys()].filter((name) => !has.has(name) && !isTold(name));
}
