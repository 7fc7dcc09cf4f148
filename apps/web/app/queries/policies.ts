import { graphql } from '../gql';

export const Policies = graphql(`
  query Policies($words: String, $departmentId: ID, $code: String!, $first: Int!, $after: String) {
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
          forWhom
          benefit
          period
          effectiveFrom
        }
      }
    }
    departments(authorityCode: $code) {
      id
      name {
        ...Words
      }
    }
  }
`);

export const PolicyTextFragment = graphql(`
  fragment PolicyText on PolicyVersion {
    number
    name
    forWhom
    benefit
    conditions
    amount
    period
    howToApply
    legalGround
    contact
    effectiveFrom
    publishedAt
    signedName
    signedPost
    summary
    clauses {
      clauseId
      heading
      text
    }
  }
`);

export const OnePolicy = graphql(`
  query OnePolicy($id: ID!) {
    policy(id: $id) {
      id
      viewerFollows
      authority {
        name {
          ...Words
        }
      }
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
      versions {
        number
        effectiveFrom
        publishedAt
        summary
        signedName
        signedPost
        influences {
          ...Woven
        }
      }
    }
  }
`);

export const OneVersion = graphql(`
  query OneVersion($policyId: ID!, $number: Int!) {
    policyVersion(policyId: $policyId, number: $number) {
      ...PolicyText
      policy {
        id
        viewerFollows
        department {
          name {
            ...Words
          }
        }
        authority {
          name {
            ...Words
          }
        }
        versions {
          number
        }
      }
      change {
        fields {
          field
          parts {
            kind
            text
          }
        }
        clauses {
          ...ClauseDifference
        }
      }
      influences {
        ...Woven
      }
    }
  }
`);
