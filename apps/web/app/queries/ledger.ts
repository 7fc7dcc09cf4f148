import { graphql } from '../gql';

export const EntryStoryFragment = graphql(`
  fragment EntryStory on LedgerEntry {
    acknowledgeBy
    mergedInto {
      receipt
    }
    remark
    viewerFollows
    space {
      slug
      title {
        ...Words
      }
    }
    authority {
      name {
        ...Words
      }
    }
    response {
      ...Letter
      verdicts {
        yes
        partly
        no
      }
    }
    verdict {
      verdict
      remark
      givenAt
    }
    events {
      ...Step
    }
    influences {
      ...Woven
      version {
        number
        name
        effectiveFrom
        policy {
          id
        }
      }
    }
  }
`);

export const Ledger = graphql(`
  query Ledger($filter: LedgerFilter!, $code: String!, $first: Int!, $after: String) {
    ledgerEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntryRow
      }
    }
    departments(authorityCode: $code) {
      id
      name {
        ...Words
      }
    }
    spaces(first: 50) {
      nodes {
        id
        title {
          ...Words
        }
      }
    }
  }
`);

export const Waiting = graphql(`
  query Waiting($departmentId: ID, $code: String!, $first: Int!, $after: String) {
    waiting(departmentId: $departmentId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntryRow
      }
    }
    figures(departmentId: $departmentId) {
      open
      nearDue
      overdue
    }
    departments(authorityCode: $code) {
      id
      name {
        ...Words
      }
    }
  }
`);

export const OneEntry = graphql(`
  query OneEntry($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
      ...EntryStory
      responses {
        ...PastResponse
      }
      log {
        leaves
        awaited
        size
      }
      viewerCan {
        acknowledge {
          ...Allowed
        }
        draftResponse {
          ...Allowed
        }
        withdraw {
          ...Allowed
        }
        start {
          ...Allowed
        }
        fulfil {
          ...Allowed
        }
        merge {
          ...Allowed
        }
        extend {
          ...Allowed
        }
        acceptReferral {
          ...Allowed
        }
        giveVerdict {
          ...Allowed
        }
        reopen {
          ...Allowed
        }
      }
    }
  }
`);

export const PublicLog = graphql(`
  query PublicLog {
    publicLog {
      origin
      keys
      size
      root
      signedAt
    }
  }
`);
