import { graphql } from '../gql';

export const AnswerCountsFragment = graphql(`
  fragment AnswerCounts on AnswerFigures {
    submissions
    answered
    decided
    shareInTime
    inTime
    inTimeExtended
    late
    overdue
    endedLate
    notYetDue
    withdrawn
    merged
    extended
    reopened
    imported
    medianDays
    ninetiethDays
    outcomes {
      outcome
      count
    }
    verdicts {
      yes
      partly
      no
    }
    waits {
      from
      to
      count
    }
  }
`);

export const Statistics = graphql(`
  query Statistics($code: String!, $departmentId: ID, $from: String, $to: String) {
    statistics(authorityCode: $code, departmentId: $departmentId, from: $from, to: $to) {
      from
      to
      authority {
        code
        name {
          ...Words
        }
        parent {
          code
          name {
            ...Words
          }
        }
      }
      department {
        id
        name {
          ...Words
        }
      }
      whole {
        ...AnswerCounts
      }
      authorities {
        authority {
          code
          name {
            ...Words
          }
        }
        figures {
          ...AnswerCounts
        }
      }
      departments {
        id
        department {
          name {
            ...Words
          }
        }
        figures {
          ...AnswerCounts
        }
      }
    }
    departments(authorityCode: $code) {
      id
      name {
        ...Words
      }
    }
  }
`);
