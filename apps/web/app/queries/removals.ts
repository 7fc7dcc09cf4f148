import { graphql } from '../gql';

export const TextRemovals = graphql(`
  query TextRemovals {
    textRemovals {
      id
      field
      sequence
      text
      ground
      requestedAt
      requestedByName
      confirmed
      viewerCan {
        confirm {
          ...Allowed
        }
      }
      entry {
        ...EntryRow
      }
    }
  }
`);

export const RemovableTexts = graphql(`
  query RemovableTexts($receipt: String!) {
    removableTexts(receipt: $receipt) {
      sequence
      field
      text
    }
  }
`);

export const AskTextRemoval = graphql(`
  mutation AskTextRemoval($input: AskTextRemovalInput!) {
    askTextRemoval(input: $input)
  }
`);

export const ConfirmTextRemoval = graphql(`
  mutation ConfirmTextRemoval($id: ID!) {
    confirmTextRemoval(id: $id)
  }
`);
