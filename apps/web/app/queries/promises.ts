import { graphql } from '../gql';

/** Whom to ask: the departments with their contacts. */
export const Contacts = graphql(`
  query Contacts($code: String!) {
    departments(authorityCode: $code) {
      id
      contact
      name {
        ...Words
      }
    }
  }
`);
