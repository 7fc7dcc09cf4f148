import { graphql } from '../gql';

export const SpaceRowFragment = graphql(`
  fragment SpaceRow on Space {
    id
    slug
    kind
    title {
      ...Words
    }
    question {
      ...Words
    }
    startsAt
    endsAt
    department {
      name {
        ...Words
      }
    }
    currentPhase {
      id
      name {
        ...Words
      }
      endsAt
      switches
    }
    figures {
      proposals
      submissions
      answered
      overdue
    }
  }
`);

export const Spaces = graphql(`
  query Spaces($after: String) {
    spaces(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SpaceRow
      }
    }
  }
`);

export const ProposalRowFragment = graphql(`
  fragment ProposalRow on Proposal {
    id
    title
    text
    state
    submittedAt
    supportCount
    commentCount
    author {
      ...Shown
    }
    entry {
      receipt
      state
      outcome
      overdue
      dueAt
      waitingDays
    }
  }
`);

export const OneSpace = graphql(`
  query OneSpace($slug: String!, $first: Int!, $after: String, $order: ProposalOrder!) {
    space(slug: $slug) {
      ...SpaceRow
      description {
        ...Words
      }
      realNames
      viewerFollows
      authority {
        name {
          ...Words
        }
      }
      phases {
        id
        name {
          ...Words
        }
        startsAt
        endsAt
        switches
        state
      }
      viewerCan {
        submit {
          ...Allowed
        }
        comment {
          ...Allowed
        }
        support {
          ...Allowed
        }
      }
      sessions {
        id
        title
        heldOn
        place
        state
        imported
        statementCount
      }
      proposals(first: $first, after: $after, order: $order) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ProposalRow
        }
      }
    }
  }
`);

export const OneSession = graphql(`
  query OneSession($id: ID!, $first: Int!, $after: String) {
    session(id: $id) {
      id
      title
      heldOn
      place
      state
      imported
      statementCount
      space {
        slug
        title {
          ...Words
        }
      }
      statements(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          text
          author {
            ...Shown
          }
          entry {
            receipt
            state
            outcome
            overdue
          }
        }
      }
    }
  }
`);
