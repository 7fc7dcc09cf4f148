import { graphql } from '../gql';

export const ShownFragment = graphql(`
  fragment Shown on ShownName {
    name
    verified
    capacity
    post
  }
`);

export const WordsFragment = graphql(`
  fragment Words on LocalText {
    ja
    easy
    en
  }
`);

export const AllowedFragment = graphql(`
  fragment Allowed on Permission {
    allowed
    code
    reason
  }
`);

export const EntryRowFragment = graphql(`
  fragment EntryRow on LedgerEntry {
    id
    receipt
    kind
    origin
    title
    text
    state
    outcome
    registeredAt
    originalDay
    dueAt
    answeredAt
    waitingDays
    overdue
    path
    author {
      ...Shown
    }
    department {
      id
      name {
        ...Words
      }
    }
  }
`);

export const PlaceFragment = graphql(`
  fragment Place on Department {
    id
    name {
      ...Words
    }
    authority {
      id
      name {
        ...Words
      }
    }
  }
`);

export const StepFragment = graphql(`
  fragment Step on LedgerEvent {
    kind
    occurredAt
    dueAt
    toDepartment {
      ...Place
    }
    note
    verdict
    actor {
      ...Shown
    }
  }
`);

export const LetterFragment = graphql(`
  fragment Letter on Response {
    id

    outcome
    reasonCode
    explanation
    signedName
    signedPost
    releasedAt
    department {
      name {
        ...Words
      }
      authority {
        name {
          ...Words
        }
      }
    }
    entries {
      outcome
      remark
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
`);

export const InfluenceFragment = graphql(`
  fragment Woven on Influence {
    id
    clauseId
    clauseHeading
    words
    why
    entry {
      receipt
      kind
      title
      text
      path
      registeredAt
      author {
        ...Shown
      }
    }
  }
`);

export const ClauseChangeFragment = graphql(`
  fragment ClauseDifference on ClauseChange {
    clauseId
    kind
    textChanged
    heading {
      kind
      text
    }
    text {
      kind
      text
    }
    influences {
      ...Woven
    }
  }
`);

export const CommentFragment = graphql(`
  fragment OneComment on Comment {
    id
    text
    stance
    createdAt
    editedAt
    depth
    deleted
    replyCount
    author {
      ...Shown
    }
    entry {
      receipt
      state
      overdue
      dueAt
    }
    reactions {
      agree
      disagree
      thoughtful
    }
    viewerReaction
    viewerIsAuthor
    viewerCan {
      reply {
        ...Allowed
      }
      edit {
        ...Allowed
      }
      delete {
        ...Allowed
      }
      ask {
        ...Allowed
      }
      react {
        ...Allowed
      }
    }
  }
`);

/** One of the responses a submission has had. */
export const PastResponseFragment = graphql(`
  fragment PastResponse on EntryResponse {
    id
    version
    outcome
    explanation
    remark
    correctionReason
    signedName
    signedPost
    releasedAt
    isCurrent
    difference {
      kind
      text
    }
  }
`);
