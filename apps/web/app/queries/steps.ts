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
        extend {
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

export const ExtendDueDate = graphql(`
  mutation ExtendDueDate($input: ExtendDueDateInput!) {
    extendDueDate(input: $input) {
      receipt
    }
  }
`);

/** What an author sees before asking once more. */
export const EntryToReopen = graphql(`
  query EntryToReopen($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
      viewerCan {
        reopen {
          ...Allowed
        }
      }
    }
  }
`);

export const ReopenEntry = graphql(`
  mutation ReopenEntry($receipt: String!, $reason: String!) {
    reopenEntry(receipt: $receipt, reason: $reason) {
      receipt
    }
  }
`);
