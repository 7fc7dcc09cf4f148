import { graphql } from '../gql';

export const PostComment = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      id
      entry {
        receipt
      }
    }
  }
`);

export const EditComment = graphql(`
  mutation EditComment($id: ID!, $text: String!) {
    editComment(id: $id, text: $text) {
      id
    }
  }
`);

export const DeleteComment = graphql(`
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id) {
      id
    }
  }
`);

export const AskAuthority = graphql(`
  mutation AskAuthority($id: ID!) {
    askAuthority(commentId: $id) {
      id
      entry {
        receipt
      }
    }
  }
`);

export const React = graphql(`
  mutation React($id: ID!, $kind: ReactionKind) {
    react(commentId: $id, kind: $kind) {
      id
    }
  }
`);

export const Follow = graphql(`
  mutation Follow($subject: SubjectRefInput!) {
    follow(subject: $subject)
  }
`);

export const Unfollow = graphql(`
  mutation Unfollow($subject: SubjectRefInput!) {
    unfollow(subject: $subject)
  }
`);
