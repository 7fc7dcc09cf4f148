import { graphql } from '../gql';

export const DraftFragment = graphql(`
  fragment OneResponseDraft on ResponseDraft {
    id
    outcome
    reasonCode
    explanation
    draftedByName
    draftedAt
    state
    version
    publishAt
    signedName
    signedPost
    correctionReason
    approvals {
      post
      name
      approvedAt
    }
    history {
      kind
      post
      name
      note
      occurredAt
    }
    department {
      name {
        ...Words
      }
      authority {
        name {
          ...Words
        }
      }
    }
    entries {
      outcome
      remark
      entry {
        receipt
        title
        text
        author {
          ...Shown
        }
      }
    }
    viewerCan {
      edit {
        ...Allowed
      }
      sendForRelease {
        ...Allowed
      }
      approve {
        ...Allowed
      }
      release {
        ...Allowed
      }
      sendBack {
        ...Allowed
      }
      takeBack {
        ...Allowed
      }
    }
  }
`);

export const DeskPage = graphql(`
  query DeskPage($filter: LedgerFilter, $desk: DeskFilter, $first: Int!, $after: String) {
    viewer {
      id
    }
    spaces(first: 50) {
      nodes {
        id
        title {
          ...Words
        }
      }
    }
    desk {
      colleagues {
        id
        name
      }
      departments {
        id
        name {
          ...Words
        }
      }
      awaitingMe
      figures {
        open
        nearDue
        overdue
        awaitingRelease
        unacknowledged
      }
      entries(filter: $filter, desk: $desk, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntryRow
          desk {
            assignee {
              name
            }
            notes {
              id
            }
            drafts {
              draftId
              draftedByName
              state
              waitsFor
            }
            group {
              id
              size
            }
          }
          viewerCan {
            acknowledge {
              ...Allowed
            }
            draftResponse {
              ...Allowed
            }
          }
        }
      }
    }
  }
`);

export const DeskDrafts = graphql(`
  query DeskDrafts {
    desk {
      drafts {
        id
        outcome
        draftedByName
        draftedAt
        state
        approvals {
          post
          name
        }
        department {
          name {
            ...Words
          }
        }
        entries {
          entry {
            receipt
            title
            text
          }
        }
        viewerCan {
          approve {
            ...Allowed
          }
        }
      }
    }
  }
`);

/** A draft, and the name under which its reader would sign it. */
export const OneDraft = graphql(`
  query OneDraft($id: ID!) {
    viewer {
      ...Signer
    }
    responseDraft(id: $id) {
      ...OneResponseDraft
    }
  }
`);

export const SignerFragment = graphql(`
  fragment Signer on Viewer {
    id
    familyName
    givenName
    roles {
      role
      post
    }
  }
`);

export const EntryToAnswer = graphql(`
  query EntryToAnswer($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
      authority {
        name {
          ...Words
        }
      }
      viewerCan {
        draftResponse {
          ...Allowed
        }
      }
    }
  }
`);

export const Acknowledge = graphql(`
  mutation Acknowledge($receipt: String!) {
    acknowledge(receipt: $receipt) {
      receipt
    }
  }
`);

export const DraftResponse = graphql(`
  mutation DraftResponse($input: DraftResponseInput!) {
    draftResponse(input: $input) {
      id
    }
  }
`);

export const SendForRelease = graphql(`
  mutation SendForRelease($id: ID!) {
    sendForRelease(draftId: $id) {
      id
    }
  }
`);

export const ReleaseResponse = graphql(`
  mutation ReleaseResponse($id: ID!, $version: Int) {
    releaseResponse(draftId: $id, version: $version) {
      id
      entries {
        entry {
          receipt
        }
      }
    }
  }
`);

export const ApproveResponse = graphql(`
  mutation ApproveResponse($id: ID!, $version: Int) {
    approveResponse(draftId: $id, version: $version) {
      id
    }
  }
`);

export const SendBackResponse = graphql(`
  mutation SendBackResponse($id: ID!, $note: String!) {
    sendBackResponse(draftId: $id, note: $note) {
      id
    }
  }
`);

export const TakeBack = graphql(`
  mutation TakeBack($id: ID!) {
    takeBackResponse(draftId: $id) {
      id
    }
  }
`);
