import { graphql } from '../gql';

export const DepartmentsFragment = graphql(`
  fragment Departments on Authority {
    id
    name {
      ...Words
    }
    departments {
      id
      name {
        ...Words
      }
    }
  }
`);

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
        refer {
          ...Allowed
        }
        acceptReferral {
          ...Allowed
        }
        returnReferral {
          ...Allowed
        }
      }
      referrals {
        id
        state
        from {
          ...Place
        }
        to {
          ...Place
        }
      }
      authority {
        ...Departments
        parent {
          ...Departments
          children {
            ...Departments
          }
        }
        children {
          ...Departments
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

export const ReferEntry = graphql(`
  mutation ReferEntry($input: ReferEntryInput!) {
    referEntry(input: $input) {
      receipt
    }
  }
`);

export const AcceptReferral = graphql(`
  mutation AcceptReferral($receipt: String!) {
    acceptReferral(receipt: $receipt) {
      receipt
    }
  }
`);

export const ReturnReferral = graphql(`
  mutation ReturnReferral($receipt: String!, $reason: String!) {
    returnReferral(receipt: $receipt, reason: $reason) {
      receipt
    }
  }
`);

export const DeskReferrals = graphql(`
  query DeskReferrals {
    desk {
      departments {
        id
      }
      referrals {
        id
        offeredAt
        from {
          ...Place
        }
        to {
          ...Place
        }
        entry {
          ...EntryRow
        }
      }
    }
  }
`);

export const GiveVerdict = graphql(`
  mutation GiveVerdict($input: GiveVerdictInput!) {
    giveVerdict(input: $input) {
      receipt
    }
  }
`);
