import { graphql } from '../gql';

export const DeskPolicies = graphql(`
  query DeskPolicies($words: String, $departmentId: ID, $first: Int!, $after: String) {
    desk {
      departments {
        id
        name {
          ...Words
        }
      }
    }
    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        department {
          name {
            ...Words
          }
        }
        current {
          number
          name
          effectiveFrom
          signedName
          signedPost
        }
        viewerCan {
          publishVersion {
            ...Allowed
          }
        }
      }
    }
  }
`);

/** A policy as it stands, to write its next version, and the name under which the writer would sign it. */
export const PolicyToChange = graphql(`
  query PolicyToChange($id: ID!) {
    viewer {
      ...Signer
    }
    policy(id: $id) {
      id
      department {
        name {
          ...Words
        }
      }
      viewerCan {
        publishVersion {
          ...Allowed
        }
      }
      current {
        ...PolicyText
      }
    }
  }
`);

/** What a version would change, by the api's own reckoning; refused as publishing would be. */
export const PreviewVersion = graphql(`
  query PreviewVersion($input: PublishPolicyVersionInput!) {
    previewPolicyVersion(input: $input) {
      fields {
        field
        parts {
          kind
          text
        }
      }
      clauses {
        place
        kind
        textChanged
        heading {
          kind
          text
        }
        text {
          kind
          text
        }
      }
    }
  }
`);

export const PublishVersion = graphql(`
  mutation PublishVersion($input: PublishPolicyVersionInput!) {
    publishPolicyVersion(input: $input) {
      number
      policy {
        id
      }
    }
  }
`);

export const EntryForInfluence = graphql(`
  query EntryForInfluence($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      receipt
      kind
      title
      text
      path
      registeredAt
      author {
        ...Shown
      }
    }
  }
`);
