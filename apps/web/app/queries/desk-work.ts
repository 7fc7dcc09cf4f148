import { graphql } from '../gql';

/** One submission as officials see it. */
export const EntryAtDesk = graphql(`
  query EntryAtDesk($receipt: String!) {
    desk {
      colleagues {
        id
        name
      }
    }
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
      response {
        id
      }
      desk {
        assignee {
          id
          name
        }
        notes {
          id
          authorName
          text
          writtenAt
        }
        drafts {
          draftId
          draftedByName
          state
        }
        group {
          id
          size
        }
      }
      events {
        ...Step
      }
      viewerCan {
        draftResponse {
          ...Allowed
        }
      }
    }
  }
`);

export const AssignEntries = graphql(`
  mutation AssignEntries($receipts: [String!]!, $accountId: ID) {
    assignEntries(receipts: $receipts, accountId: $accountId) {
      id
    }
  }
`);

export const WriteNote = graphql(`
  mutation WriteNote($receipt: String!, $text: String!) {
    writeNote(receipt: $receipt, text: $text) {
      id
    }
  }
`);

/** What says the same as one submission. */
export const SimilarEntries = graphql(`
  query SimilarEntries($receipt: String!) {
    ledgerEntry(receipt: $receipt) {
      ...EntryRow
    }
    desk {
      similar(receipt: $receipt) {
        shared
        entry {
          ...EntryRow
        }
      }
    }
  }
`);

export const ChangeDraftEntries = graphql(`
  mutation ChangeDraftEntries($input: DraftEntriesInput!) {
    changeDraftEntries(input: $input) {
      id
    }
  }
`);

export const DeskTemplates = graphql(`
  query DeskTemplates {
    desk {
      departments {
        id
        name {
          ...Words
        }
      }
      templates {
        id
        departmentId
        title
        text
      }
    }
  }
`);

export const SaveTemplate = graphql(`
  mutation SaveTemplate($input: TemplateInput!) {
    saveTemplate(input: $input)
  }
`);

export const RemoveTemplate = graphql(`
  mutation RemoveTemplate($id: ID!) {
    removeTemplate(id: $id)
  }
`);

export const CorrectResponse = graphql(`
  mutation CorrectResponse($id: ID!, $reason: String!) {
    correctResponse(responseId: $id, reason: $reason) {
      id
    }
  }
`);
