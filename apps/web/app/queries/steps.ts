import { graphql } from '../gql';

/** What an official can do with an entry beside answering it. */
export const EntrySteps = graphql(`
  query EntrySteps($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
      acknowledgeBy
      viewerCan {
        start {
          ...Allowed
        }
        fulfil {
          ...Allowed
        }
        abandon {
          ...Allowed
        }
        merge {
          ...Allowed
        }
      }
    }
  }
`);

export const RecordProgress = graphql(`
  mutation RecordProgress($input: RecordProgressInput!) {
    recordProgress(input: $input) {
      receipt
    }
  }
`);

export const MergeEntry = graphql(`
  mutation MergeEntry($input: MergeEntryInput!) {
    mergeEntry(input: $input) {
      receipt
    }
  }
`);
