import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Names by node: parsed documents are kept and come again, with the same nodes and the same fragments. */
const known = new WeakMap<FieldNode, readonly string[]>();

/**
 * Whether nothing but these fields is asked for below a field, at any depth, through fragments too. What `@skip` leaves out
 * counts as asked for: the answer errs towards reading too much, never too little.
 */
export function asksOnly(info: Asked, fields: ReadonlySet<string>): boolean {
  return info.fieldNodes.every((node) => namesBelow(node, info.fragments).every((name) => fields.has(name)));
}

const OF_EVERY_LIST = 'edges node nodes cursor pageInfo hasNextPage endCursor totalCount __typename';

/** The fields of a list that can be answered from few columns: those named here, and what every connection has. */
export function fewFields(names: string): ReadonlySet<string> {
  return new Set(`${OF_EVERY_LIST} ${names}`.split(/\s+/));
}

function namesBelow(node: FieldNode, fragments: Asked['fragments']): readonly string[] {
  const before = known.get(node);
  if (before) return before;
  const names = new Set<string>();
  if (node.selectionSet) gather(node.selectionSet, fragments, names, new Set());
  const all = [...names];
  known.set(node, all);
  return all;
}

function gather(set: SelectionSetNode, fragments: Asked['fragments'], names: Set<string>, seen: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      if (selection.selectionSet) gather(selection.selectionSet, fragments, names, seen);
      continue;
    }
    const fragment = fragments[selection.name.value];
    if (!fragment || seen.has(selection.name.value)) continue;
    seen.add(selection.name.value);
    gather(fragment.selectionSet, fragments, names, seen);
  }
}
