/** How much one request to the api may ask for. A spec compares it with the api's own settings. */
export const apiLimits = {
  depth: 16,
  aliases: 30,
  directives: 20,
  tokens: 2000,
  objects: 20_000,
  bodyKilobytes: 256,
  page: 100,
} as const;

export const errorKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'busy',
  'internal',
] as const;

export const exampleNames = ['waiting', 'changes', 'entry'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Operations to begin with in the explorer. */
export const examples: Readonly<Record<ExampleName, Readonly<{ query: string; variables: string }>>> = {
  waiting: {
    query: `query Waiting($first: Int!) {
  waiting(first: $first) {
    nodes {
      receipt
      title
      waitingDays
      dueAt
      department { name { ja en } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: '{ "first": 3 }',
  },
  changes: {
    query: `query Changes {
  latestChanges(first: 2) {
    version { name number effectiveFrom }
    influences {
      words
      why
      clauseHeading
      entry { receipt author { name } }
    }
  }
}`,
    variables: '',
  },
  entry: {
    query: `query Entry($receipt: String!) {
  ledgerEntry(receipt: $receipt) {
    state
    outcome
    response { explanation signedPost signedName releasedAt }
    events { kind occurredAt }
    viewerCan { withdraw { allowed code reason } }
  }
}`,
    variables: '{ "receipt": "160008-2026-0000001-" }',
  },
};

/** How a list is asked for, and an error as it comes back: shown as they are, in every language. */
export const requestSample = `curl https://…/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ figures { open answered overdue } }"}'`;

export const listSample = `ledgerEntries(filter: { overdue: true }, first: 20, after: "…") {
  nodes { receipt title }
  pageInfo { hasNextPage endCursor }
  totalCount
}`;

export const errorSample = `{
  "message": "その受付番号は見つかりません。番号をもう一度ご確認ください。",
  "path": ["acknowledge"],
  "extensions": { "code": "ledger.not_found", "kind": "not_found" }
}`;
