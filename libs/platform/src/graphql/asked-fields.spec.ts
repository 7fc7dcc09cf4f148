import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { asksOnly } from './asked-fields';

function asked(document: string) {
  const { definitions } = parse(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const node of definition.selectionSet.selections) if (node.kind === Kind.FIELD) fieldNodes.push(node);
  }
  return { fieldNodes, fragments };
}

describe('what is asked for below a field', () => {
  const few = new Set(['nodes', 'id', 'title', 'author', 'name', '__typename']);

  it.each([
    ['{ list { nodes { id title } } }', true],
    ['{ list { nodes { id text } } }', false],
    ['{ list { nodes { id author { name } } } }', true],
    ['{ list { nodes { id author { name text } } } }', false],
    ['{ list { nodes { ...Row } } } fragment Row on P { title }', true],
    ['{ list { nodes { ...Row } } } fragment Row on P { title ...More } fragment More on P { text }', false],
    ['{ list { nodes { ... on P { text } } } }', false],
    ['{ list { nodes { alias: text } } }', false],
    ['{ list { nodes { title: id } } }', true],
    ['{ list { nodes { text @skip(if: true) } } }', false],
    ['{ list { nodes { id } } list { nodes { text } } }', false],
    ['{ list { nodes { ...Again } } } fragment Again on P { id ...Again }', true],
  ])('%s', (document, expected) => {
    const info = asked(document);
    expect(asksOnly(info, few)).toBe(expected);
    // From memory too.
    expect(asksOnly(info, few)).toBe(expected);
  });
});
