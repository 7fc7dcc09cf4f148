import { graphql } from '../gql';

export const SiteAuthority = graphql(`
  query SiteAuthority($code: String!) {
    authority(code: $code) {
      code
      tier
      name {
        ...Words
      }
    }
    publicLog {
      readOnly
    }
  }
`);

export const Reader = graphql(`
  query Reader {
    viewer {
      id
      familyName
      givenName
      verification
      isStaff
      unreadNotices
    }
  }
`);

export const Home = graphql(`
  query Home {
    figures {
      open
      answered
      overdue
      influences
    }
    spaces(first: 20) {
      nodes {
        ...SpaceRow
      }
    }
    latestChanges(first: 3) {
      version {
        number
        name
        summary
        effectiveFrom
        policy {
          id
        }
        change {
          clauses {
            ...ClauseDifference
          }
        }
      }
    }
    latestResponses(first: 4) {
      id
      outcome
      explanation
      signedPost
      signedName
      releasedAt
      department {
        name {
          ...Words
        }
      }
      entries {
        outcome
        entry {
          receipt
          title
          text
          author {
            ...Shown
          }
        }
      }
    }
    waiting(first: 5) {
      nodes {
        ...EntryRow
      }
    }
  }
`);

export const Search = graphql(`
  query Search($words: String!, $kinds: [String!], $first: Int!, $after: String) {
    search(words: $words, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        title
        path
        publishedAt
        excerpt {
          text
          hit
        }
        space {
          title {
            ...Words
          }
        }
      }
    }
  }
`);
