import { graphql } from '../gql';

/** The chains of approval of the authorities that the reader works for. */
export const ApprovalChains = graphql(`
  query ApprovalChains {
    approvalChains {
      authority {
        id
        name {
          ...Words
        }
      }
      department {
        id
        name {
          ...Words
        }
      }
      posts
      known {
        post
        holders
      }
      viewerCanSet {
        ...Allowed
      }
    }
  }
`);

export const SetApprovalChain = graphql(`
  mutation SetApprovalChain($input: ApprovalChainInput!) {
    setApprovalChain(input: $input)
  }
`);
