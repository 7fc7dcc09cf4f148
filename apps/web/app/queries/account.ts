import { graphql } from '../gql';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      isStaff
    }
  }
`);

export const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input)
  }
`);

export const ConfirmEmail = graphql(`
  mutation ConfirmEmail($token: String!, $proof: String, $password: String) {
    confirmEmail(token: $token, proof: $proof, password: $password) {
      id
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password)
  }
`);

export const Unsubscribe = graphql(`
  mutation Unsubscribe($token: String!) {
    unsubscribe(token: $token)
  }
`);

export const Me = graphql(`
  query Me($after: String) {
    viewer {
      id
      email
      familyName
      givenName
      kana
      verification
      isStaff
      unreadNotices
      roles {
        role
        post
        subjectName {
          ...Words
        }
      }
      drafts {
        id
        title
        text
        updatedAt
        space {
          title {
            ...Words
          }
        }
      }
      submissions(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntryRow
        }
      }
    }
  }
`);

export const MySettings = graphql(`
  query MySettings {
    viewer {
      id
      email
      language
      signIns {
        id
        createdAt
        expiresAt
        device
        current
      }
      accessLog(first: 20) {
        nodes {
          occurredAt
          readerName
          readerPost
          fields
          purpose
        }
      }
    }
    preferences {
      kind
      channel
      on
      fixed
    }
  }
`);

export const MyName = graphql(`
  query MyName {
    viewer {
      id
      familyName
      givenName
      kana
      verification
    }
  }
`);

export const GiveName = graphql(`
  mutation GiveName($input: NameInput!) {
    giveName(input: $input) {
      id
    }
  }
`);

export const RequestCounterCode = graphql(`
  mutation RequestCounterCode {
    requestCounterCode {
      code
      expiresAt
    }
  }
`);

export const SetLanguage = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      id
    }
  }
`);

export const RevokeSignIn = graphql(`
  mutation RevokeSignIn($id: ID!) {
    revokeSignIn(id: $id)
  }
`);

export const SetPreference = graphql(`
  mutation SetPreference($kind: NoticeKind!, $channel: Channel!, $on: Boolean!) {
    setPreference(kind: $kind, channel: $channel, on: $on) {
      kind
    }
  }
`);

export const Notices = graphql(`
  query Notices($after: String) {
    notices(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        reasons
        createdAt
        readAt
        titleParts {
          text
          written
        }
        textParts {
          text
          written
        }
        path
        policyVersion {
          number
          name
          policy {
            id
          }
        }
        influences {
          ...Woven
        }
      }
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($upTo: ID) {
    markNoticesRead(upTo: $upTo)
  }
`);

export const CounterLookUp = graphql(`
  mutation CounterLookUp($code: String!) {
    counterLookUp(code: $code) {
      familyName
      givenName
      kana
      verification
    }
  }
`);

export const VerifyAtCounter = graphql(`
  mutation VerifyAtCounter($code: String!) {
    verifyRealNameAtCounter(code: $code)
  }
`);
