import { graphql } from '../gql';

export const OneProposal = graphql(`
  query OneProposal($id: ID!, $first: Int!, $after: String) {
    proposal(id: $id) {
      ...ProposalRow
      version
      updatedAt
      viewerSupports
      viewerFollows
      viewerIsAuthor
      space {
        id
        slug
        realNames
        title {
          ...Words
        }
      }
      viewerCan {
        submit {
          ...Allowed
        }
        support {
          ...Allowed
        }
        comment {
          ...Allowed
        }
        withdraw {
          ...Allowed
        }
        edit {
          ...Allowed
        }
      }
      entry {
        ...EntryRow
        ...EntryStory
      }
      thread {
        id
        open
        commentCount
        viewerCan {
          comment {
            ...Allowed
          }
          ask {
            ...Allowed
          }
        }
        comments(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...OneComment
            replies(first: 3) {
              pageInfo {
                hasNextPage
                endCursor
              }
              nodes {
                ...OneComment
              }
            }
          }
        }
      }
    }
  }
`);

export const OneCommentPage = graphql(`
  query OneCommentPage($id: ID!, $first: Int!, $after: String) {
    comment(id: $id) {
      ...OneComment
      replies(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OneComment
          replies(first: 20) {
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...OneComment
            }
          }
        }
      }
    }
  }
`);

export const Draft = graphql(`
  query Draft($id: ID!, $claim: String) {
    proposal(id: $id, claim: $claim) {
      id
      state
      title
      text
      version
      updatedAt
      viewerIsAuthor
      author {
        ...Shown
      }
      space {
        id
        slug
        realNames
        title {
          ...Words
        }
        question {
          ...Words
        }
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
          submit {
            ...Allowed
          }
        }
      }
      viewerCan {
        submit {
          ...Allowed
        }
      }
    }
  }
`);

export const SpaceForWriting = graphql(`
  query SpaceForWriting($slug: String!) {
    space(slug: $slug) {
      id
      slug
      realNames
      title {
        ...Words
      }
      question {
        ...Words
      }
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
      currentPhase {
        endsAt
        name {
          ...Words
        }
      }
      viewerCan {
        submit {
          ...Allowed
        }
      }
    }
  }
`);

export const Similar = graphql(`
  query Similar($title: String!, $text: String!) {
    similarProposals(title: $title, text: $text) {
      sharedTerms
      proposal {
        ...ProposalRow
      }
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      claim
      proposal {
        id
        version
        updatedAt
      }
    }
  }
`);

export const ClaimDraft = graphql(`
  mutation ClaimDraft($id: ID!, $claim: String!) {
    claimDraft(id: $id, claim: $claim) {
      id
    }
  }
`);

export const SubmitProposal = graphql(`
  mutation SubmitProposal($id: ID!) {
    submitProposal(id: $id) {
      id
    }
  }
`);

export const DiscardDraft = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardDraft(id: $id)
  }
`);

export const WithdrawProposal = graphql(`
  mutation WithdrawProposal($id: ID!, $reason: String) {
    withdrawProposal(id: $id, reason: $reason) {
      id
    }
  }
`);

export const SupportProposal = graphql(`
  mutation SupportProposal($id: ID!) {
    supportProposal(id: $id) {
      id
    }
  }
`);

export const WithdrawSupport = graphql(`
  mutation WithdrawSupport($id: ID!) {
    withdrawSupport(id: $id) {
      id
    }
  }
`);
