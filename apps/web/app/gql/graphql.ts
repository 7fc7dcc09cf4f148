/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdjustedEntryInput = {
  outcome?: Outcome | null | undefined;
  receipt: string;
  remark?: string | null | undefined;
};

export type ApprovalChainInput = {
  authorityId: string | number;
  departmentId?: string | number | null | undefined;
  posts: Array<string>;
};

export type AskTextRemovalInput = {
  /** Which of its texts: title, text, author_name, note, explanation, remark … */
  field: string;
  ground: RemovalGround;
  receipt: string;
  /** Which event of the entry; 1, the submission itself, unless said. */
  sequence?: number | null | undefined;
};

/** In which capacity words were said. */
export type Capacity = 'committee_member' | 'group' | 'official' | 'resident';

export type Channel = 'email' | 'in_app';

/** What became of a clause from one version to the next. A moved clause may have changed as well. */
export type ClauseChangeKind = 'changed' | 'inserted' | 'kept' | 'moved' | 'removed';

export type ClauseInput = {
  /** Of a clause of the version it is based on; null for a new clause. */
  clauseId?: string | number | null | undefined;
  heading: string;
  text: string;
};

/** How officials narrow their queue, beside the filter of the ledger. */
export type DeskFilter = {
  assigneeId?: string | number | null | undefined;
  /** Answered by a draft that the viewer is to approve next. */
  awaitsMe?: boolean | null | undefined;
  /** Due within so many days, or overdue. */
  dueWithinDays?: number | null | undefined;
  /** A group of submissions that say the same. */
  groupId?: string | number | null | undefined;
  /** Given to nobody yet. */
  unassigned?: boolean | null | undefined;
};

/** A change of what a draft covers, or of what it says to one submission. */
export type DraftEntriesInput = {
  add?: Array<string> | null | undefined;
  adjust?: Array<AdjustedEntryInput> | null | undefined;
  draftId: string | number;
  remove?: Array<string> | null | undefined;
};

export type DraftResponseInput = {
  entries?: Array<ResponseEntryInput> | null | undefined;
  /** The version that was read before it was changed. */
  expectedVersion?: number | null | undefined;
  explanation: string;
  id?: string | number | null | undefined;
  outcome: Outcome;
  reasonCode?: ReasonCode | null | undefined;
  receipts: Array<string>;
};

export type DraftState = 'awaiting_release' | 'draft' | 'released' | 'releasing';

export type DraftStepKind = 'approved' | 'changed' | 'released' | 'sent' | 'sent_back' | 'taken_back';

export type EntryState =
  | 'abandoned'
  | 'acknowledged'
  | 'answered'
  | 'fulfilled'
  | 'in_progress'
  | 'in_review'
  | 'merged'
  | 'received'
  | 'withdrawn';

export type ExtendDueDateInput = {
  reason: string;
  receipt: string;
  /** The new last day; a closed day becomes the next working day. */
  until: string;
};

export type GiveVerdictInput = {
  receipt: string;
  remark?: string | null | undefined;
  verdict: Verdict;
};

export type InfluenceInput = {
  /** The place of the clause in `clauses`, from 0. */
  clauseIndex: number;
  receipt: string;
  why: string;
  /** Words that occur verbatim in the frozen title or text of the submission. */
  words: string;
};

/** Japanese, plain Japanese (やさしい日本語), English. */
export type Language = 'easy' | 'en' | 'ja';

export type LedgerEventKind =
  | 'abandoned'
  | 'acknowledged'
  | 'answered'
  | 'corrected'
  | 'extended'
  | 'fulfilled'
  | 'influence_named'
  | 'merged'
  | 'received'
  | 'referral_accepted'
  | 'referral_offered'
  | 'referral_returned'
  | 'reopened'
  | 'review_started'
  | 'started'
  | 'text_removed'
  | 'verdict_given'
  | 'withdrawn';

export type LedgerFilter = {
  authorityId?: string | number | null | undefined;
  departmentId?: string | number | null | undefined;
  fromDay?: string | null | undefined;
  kind?: SubmissionKind | null | undefined;
  outcome?: Outcome | null | undefined;
  overdue?: boolean | null | undefined;
  spaceId?: string | number | null | undefined;
  states?: Array<EntryState> | null | undefined;
  toDay?: string | null | undefined;
  words?: string | null | undefined;
};

export type MergeEntryInput = {
  reason: string;
  receipt: string;
  /** The receipt of the entry that takes it in. */
  survivor: string;
};

export type NameInput = {
  familyName: string;
  givenName: string;
  kana?: string | null | undefined;
};

/** How far a name has been verified. */
export type NameVerification = 'email' | 'real_name' | 'unverified';

/** What people are told about. */
export type NoticeKind =
  | 'acknowledged'
  | 'answered'
  | 'comment'
  | 'corrected'
  | 'due_digest'
  | 'escalated'
  | 'mentioned'
  | 'moved'
  | 'policy_changed'
  | 'receipt'
  | 'reply'
  | 'sent_back'
  | 'withdrawn';

/** Why somebody is told, strongest first. */
export type NoticeReason =
  'asked' | 'author' | 'commenter' | 'drafter' | 'follower' | 'mentioned' | 'official' | 'participant' | 'supporter';

/** By which way a submission came in. */
export type Origin = 'import' | 'paper' | 'telephone' | 'web';

/** 対応区分 */
export type Outcome = 'adopted' | 'already_in_place' | 'declined' | 'for_reference' | 'partly_adopted' | 'referred';

export type PhaseState = 'current' | 'future' | 'past';

/** What can be done in a phase. */
export type PhaseSwitch = 'answer' | 'comment' | 'meet' | 'submit' | 'support' | 'vote';

export type PostCommentInput = {
  /** Gives the comment a receipt and the right to an answer. */
  askAuthority?: boolean | null | undefined;
  /** The comment replied to. */
  parentId?: string | number | null | undefined;
  /** At the top level; neutral unless said. */
  stance?: Stance | null | undefined;
  /** 1 to 3,000 characters. */
  text: string;
  threadId: string | number;
};

export type ProgressStep = 'abandoned' | 'fulfilled' | 'started';

export type ProposalOrder = 'most_supported' | 'newest';

export type ProposalState = 'draft' | 'submitted' | 'withdrawn';

export type PublishPolicyVersionInput = {
  amount: string;
  /** The number of the version that was read while writing. */
  basedOn: number;
  benefit: string;
  clauses: Array<ClauseInput>;
  conditions: string;
  contact: string;
  effectiveFrom: string;
  forWhom: string;
  howToApply: string;
  influences: Array<InfluenceInput>;
  legalGround: string;
  name: string;
  period: string;
  policyId: string | number;
  summary: string;
};

/** Agree, disagree, “this made me think”. */
export type ReactionKind = 'agree' | 'disagree' | 'thoughtful';

export type ReasonCode = 'budget' | 'decided_plan' | 'feasibility' | 'jurisdiction' | 'law' | 'other';

export type RecordProgressInput = {
  /** Shown on the ledger; needed where it was abandoned. */
  note?: string | null | undefined;
  receipt: string;
  step: ProgressStep;
};

export type ReferEntryInput = {
  departmentId: string | number;
  reason: string;
  receipt: string;
};

export type ReferralState = 'accepted' | 'lapsed' | 'offered' | 'returned';

/** On what ground the law has words removed. */
export type RemovalGround = 'copyright' | 'court_order' | 'defamation' | 'other_law' | 'personal_information';

export type ResponseEntryInput = {
  outcome?: Outcome | null | undefined;
  receipt: string;
  remark?: string | null | undefined;
};

export type Role = 'administrator' | 'executive' | 'facilitator' | 'group_representative' | 'moderator' | 'official';

export type SaveDraftInput = {
  claim?: string | null | undefined;
  /** The version that was read before it was changed. */
  expectedVersion?: number | null | undefined;
  id?: string | number | null | undefined;
  spaceId: string | number;
  text: string;
  title: string;
};

export type SessionState = 'closed' | 'draft' | 'live' | 'open' | 'published';

export type SignInInput = {
  email: string;
  password: string;
};

export type SignUpInput = {
  email: string;
  familyName: string;
  givenName: string;
  kana?: string | null | undefined;
  language: Language;
  password: string;
  /** A random secret of 32 characters or more that the client keeps for confirmEmail, two hours at most. */
  proof?: string | null | undefined;
  /** The path to come back to after confirming, on our own site. */
  returnTo: string;
};

export type SpaceKind = 'assembly' | 'consultation' | 'process' | 'public_comment';

export type Stance = 'against' | 'for' | 'neutral';

export type SubjectRefInput = {
  id: string | number;
  type: string;
};

export type SubmissionKind = 'comment' | 'enquiry' | 'form' | 'paper' | 'position' | 'proposal' | 'statement';

export type TemplateInput = {
  departmentId: string | number;
  id?: string | number | null | undefined;
  text: string;
  title: string;
};

export type TextPartKind = 'inserted' | 'removed' | 'same';

export type Tier = 'municipality' | 'prefecture' | 'state';

/** Whether an answer answers the point. */
export type Verdict = 'no' | 'partly' | 'yes';

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = { signIn: { id: string; isStaff: boolean } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;

export type SignUpMutation = { signUp: boolean };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
  proof?: string | null | undefined;
  password?: string | null | undefined;
}>;

export type ConfirmEmailMutation = { confirmEmail: { id: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;

export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;

export type ResetPasswordMutation = { resetPassword: boolean };

export type UnsubscribeMutationVariables = Exact<{
  token: string;
}>;

export type UnsubscribeMutation = { unsubscribe: boolean };

export type MeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MeQuery = {
  viewer: {
    id: string;
    email: string;
    familyName: string | null;
    givenName: string | null;
    kana: string | null;
    verification: NameVerification;
    isStaff: boolean;
    unreadNotices: number;
    roles: Array<{ role: Role; post: string | null; subjectName: { ja: string; easy: string; en: string } }>;
    drafts: Array<{
      id: string;
      title: string;
      text: string;
      updatedAt: string;
      space: { title: { ja: string; easy: string; en: string } };
    }>;
    submissions: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        receipt: string;
        kind: SubmissionKind;
        origin: Origin;
        title: string;
        text: string;
        state: EntryState;
        outcome: Outcome | null;
        registeredAt: string;
        originalDay: string | null;
        dueAt: string | null;
        answeredAt: string | null;
        waitingDays: number;
        overdue: boolean;
        path: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        department: { id: string; name: { ja: string; easy: string; en: string } };
      }>;
    };
  } | null;
};

export type MySettingsQueryVariables = Exact<{ [key: string]: never }>;

export type MySettingsQuery = {
  viewer: {
    id: string;
    email: string;
    language: Language;
    signIns: Array<{ id: string; createdAt: string; expiresAt: string; device: string; current: boolean }>;
    accessLog: {
      nodes: Array<{
        occurredAt: string;
        readerName: string;
        readerPost: string | null;
        fields: Array<string>;
        purpose: string;
      }>;
    };
  } | null;
  preferences: Array<{ kind: NoticeKind; channel: Channel; on: boolean; fixed: boolean }>;
};

export type MyNameQueryVariables = Exact<{ [key: string]: never }>;

export type MyNameQuery = {
  viewer: {
    id: string;
    familyName: string | null;
    givenName: string | null;
    kana: string | null;
    verification: NameVerification;
  } | null;
};

export type GiveNameMutationVariables = Exact<{
  input: NameInput;
}>;

export type GiveNameMutation = { giveName: { id: string } };

export type RequestCounterCodeMutationVariables = Exact<{ [key: string]: never }>;

export type RequestCounterCodeMutation = { requestCounterCode: { code: string; expiresAt: string } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;

export type SetLanguageMutation = { setLanguage: { id: string } };

export type RevokeSignInMutationVariables = Exact<{
  id: string | number;
}>;

export type RevokeSignInMutation = { revokeSignIn: boolean };

export type SetPreferenceMutationVariables = Exact<{
  kind: NoticeKind;
  channel: Channel;
  on: boolean;
}>;

export type SetPreferenceMutation = { setPreference: Array<{ kind: NoticeKind }> };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type NoticesQuery = {
  notices: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      kind: NoticeKind;
      reasons: Array<NoticeReason>;
      createdAt: string;
      readAt: string | null;
      path: string;
      titleParts: Array<{ text: string; written: boolean }>;
      textParts: Array<{ text: string; written: boolean }>;
      policyVersion: { number: number; name: string; policy: { id: string } } | null;
      influences: Array<{
        id: string;
        clauseId: string;
        clauseHeading: string;
        words: string;
        why: string;
        entry: {
          receipt: string;
          kind: SubmissionKind;
          title: string;
          text: string;
          path: string;
          registeredAt: string;
          author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        };
      }>;
    }>;
  };
};

export type MarkNoticesReadMutationVariables = Exact<{
  upTo?: string | number | null | undefined;
}>;

export type MarkNoticesReadMutation = { markNoticesRead: boolean };

export type CounterLookUpMutationVariables = Exact<{
  code: string;
}>;

export type CounterLookUpMutation = {
  counterLookUp: { familyName: string; givenName: string; kana: string | null; verification: NameVerification };
};

export type VerifyAtCounterMutationVariables = Exact<{
  code: string;
}>;

export type VerifyAtCounterMutation = { verifyRealNameAtCounter: boolean };

export type ApprovalChainsQueryVariables = Exact<{ [key: string]: never }>;

export type ApprovalChainsQuery = {
  approvalChains: Array<{
    posts: Array<string>;
    authority: { id: string; name: { ja: string; easy: string; en: string } };
    department: { id: string; name: { ja: string; easy: string; en: string } } | null;
    known: Array<{ post: string; holders: Array<string> }>;
    viewerCanSet: { allowed: boolean; code: string | null; reason: string | null };
  }>;
};

export type SetApprovalChainMutationVariables = Exact<{
  input: ApprovalChainInput;
}>;

export type SetApprovalChainMutation = { setApprovalChain: boolean };

export type DeskPoliciesQueryVariables = Exact<{
  words?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DeskPoliciesQuery = {
  desk: { departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }> };
  policies: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      department: { name: { ja: string; easy: string; en: string } };
      current: { number: number; name: string; effectiveFrom: string; signedName: string; signedPost: string };
      viewerCan: { publishVersion: { allowed: boolean; code: string | null; reason: string | null } };
    }>;
  };
};

export type PolicyToChangeQueryVariables = Exact<{
  id: string | number;
}>;

export type PolicyToChangeQuery = {
  viewer: {
    id: string;
    familyName: string | null;
    givenName: string | null;
    roles: Array<{ role: Role; post: string | null }>;
  } | null;
  policy: {
    id: string;
    department: { name: { ja: string; easy: string; en: string } };
    viewerCan: { publishVersion: { allowed: boolean; code: string | null; reason: string | null } };
    current: {
      number: number;
      name: string;
      forWhom: string;
      benefit: string;
      conditions: string;
      amount: string;
      period: string;
      howToApply: string;
      legalGround: string;
      contact: string;
      effectiveFrom: string;
      publishedAt: string;
      signedName: string;
      signedPost: string;
      summary: string;
      clauses: Array<{ clauseId: string; heading: string; text: string }>;
    };
  } | null;
};

export type PreviewVersionQueryVariables = Exact<{
  input: PublishPolicyVersionInput;
}>;

export type PreviewVersionQuery = {
  previewPolicyVersion: {
    fields: Array<{ field: string; parts: Array<{ kind: TextPartKind; text: string }> }>;
    clauses: Array<{
      place: number | null;
      kind: ClauseChangeKind;
      textChanged: boolean;
      heading: Array<{ kind: TextPartKind; text: string }>;
      text: Array<{ kind: TextPartKind; text: string }>;
    }>;
  };
};

export type PublishVersionMutationVariables = Exact<{
  input: PublishPolicyVersionInput;
}>;

export type PublishVersionMutation = { publishPolicyVersion: { number: number; policy: { id: string } } };

export type EntryForInfluenceQueryVariables = Exact<{
  receipt: string;
}>;

export type EntryForInfluenceQuery = {
  ledgerEntry: {
    receipt: string;
    kind: SubmissionKind;
    title: string;
    text: string;
    path: string;
    registeredAt: string;
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  } | null;
};

export type EntryAtDeskQueryVariables = Exact<{
  receipt: string;
}>;

export type EntryAtDeskQuery = {
  desk: { colleagues: Array<{ id: string; name: string }> };
  ledgerEntry: {
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    response: { id: string } | null;
    desk: {
      assignee: { id: string; name: string } | null;
      notes: Array<{ id: string; authorName: string; text: string; writtenAt: string }>;
      drafts: Array<{ draftId: string; draftedByName: string; state: DraftState }>;
      group: { id: string; size: number } | null;
    } | null;
    events: Array<{
      kind: LedgerEventKind;
      occurredAt: string;
      dueAt: string | null;
      note: string | null;
      verdict: Verdict | null;
      toDepartment: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      } | null;
      actor: { name: string; verified: boolean; capacity: Capacity; post: string | null } | null;
    }>;
    viewerCan: { draftResponse: { allowed: boolean; code: string | null; reason: string | null } };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
};

export type AssignEntriesMutationVariables = Exact<{
  receipts: Array<string> | string;
  accountId?: string | number | null | undefined;
}>;

export type AssignEntriesMutation = { assignEntries: Array<{ id: string }> };

export type WriteNoteMutationVariables = Exact<{
  receipt: string;
  text: string;
}>;

export type WriteNoteMutation = { writeNote: { id: string } };

export type SimilarEntriesQueryVariables = Exact<{
  receipt: string;
}>;

export type SimilarEntriesQuery = {
  ledgerEntry: {
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
  desk: {
    similar: Array<{
      shared: Array<string>;
      entry: {
        id: string;
        receipt: string;
        kind: SubmissionKind;
        origin: Origin;
        title: string;
        text: string;
        state: EntryState;
        outcome: Outcome | null;
        registeredAt: string;
        originalDay: string | null;
        dueAt: string | null;
        answeredAt: string | null;
        waitingDays: number;
        overdue: boolean;
        path: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        department: { id: string; name: { ja: string; easy: string; en: string } };
      };
    }>;
  };
};

export type ChangeDraftEntriesMutationVariables = Exact<{
  input: DraftEntriesInput;
}>;

export type ChangeDraftEntriesMutation = { changeDraftEntries: { id: string } };

export type DeskTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type DeskTemplatesQuery = {
  desk: {
    departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
    templates: Array<{ id: string; departmentId: string; title: string; text: string }>;
  };
};

export type SaveTemplateMutationVariables = Exact<{
  input: TemplateInput;
}>;

export type SaveTemplateMutation = { saveTemplate: string };

export type RemoveTemplateMutationVariables = Exact<{
  id: string | number;
}>;

export type RemoveTemplateMutation = { removeTemplate: boolean };

export type CorrectResponseMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;

export type CorrectResponseMutation = { correctResponse: { id: string } };

export type OneResponseDraftFragment = {
  id: string;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  draftedByName: string;
  draftedAt: string;
  state: DraftState;
  version: number;
  publishAt: string | null;
  signedName: string | null;
  signedPost: string | null;
  correctionReason: string | null;
  approvals: Array<{ post: string | null; name: string | null; approvedAt: string | null }>;
  history: Array<{ kind: DraftStepKind; post: string | null; name: string; note: string | null; occurredAt: string }>;
  department: {
    name: { ja: string; easy: string; en: string };
    authority: { name: { ja: string; easy: string; en: string } };
  };
  entries: Array<{
    outcome: Outcome;
    remark: string | null;
    entry: {
      receipt: string;
      title: string;
      text: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    };
  }>;
  viewerCan: {
    edit: { allowed: boolean; code: string | null; reason: string | null };
    sendForRelease: { allowed: boolean; code: string | null; reason: string | null };
    approve: { allowed: boolean; code: string | null; reason: string | null };
    release: { allowed: boolean; code: string | null; reason: string | null };
    sendBack: { allowed: boolean; code: string | null; reason: string | null };
    takeBack: { allowed: boolean; code: string | null; reason: string | null };
  };
};

export type DeskPageQueryVariables = Exact<{
  filter?: LedgerFilter | null | undefined;
  desk?: DeskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DeskPageQuery = {
  viewer: { id: string } | null;
  spaces: { nodes: Array<{ id: string; title: { ja: string; easy: string; en: string } }> };
  desk: {
    awaitingMe: number;
    colleagues: Array<{ id: string; name: string }>;
    departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
    figures: { open: number; nearDue: number; overdue: number; awaitingRelease: number; unacknowledged: number };
    entries: {
      totalCount: number | null;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        receipt: string;
        kind: SubmissionKind;
        origin: Origin;
        title: string;
        text: string;
        state: EntryState;
        outcome: Outcome | null;
        registeredAt: string;
        originalDay: string | null;
        dueAt: string | null;
        answeredAt: string | null;
        waitingDays: number;
        overdue: boolean;
        path: string;
        desk: {
          assignee: { name: string } | null;
          notes: Array<{ id: string }>;
          drafts: Array<{ draftId: string; draftedByName: string; state: DraftState; waitsFor: string | null }>;
          group: { id: string; size: number } | null;
        } | null;
        viewerCan: {
          acknowledge: { allowed: boolean; code: string | null; reason: string | null };
          draftResponse: { allowed: boolean; code: string | null; reason: string | null };
        };
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        department: { id: string; name: { ja: string; easy: string; en: string } };
      }>;
    };
  };
};

export type DeskDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type DeskDraftsQuery = {
  desk: {
    drafts: Array<{
      id: string;
      outcome: Outcome;
      draftedByName: string;
      draftedAt: string;
      state: DraftState;
      approvals: Array<{ post: string | null; name: string | null }>;
      department: { name: { ja: string; easy: string; en: string } };
      entries: Array<{ entry: { receipt: string; title: string; text: string } }>;
      viewerCan: { approve: { allowed: boolean; code: string | null; reason: string | null } };
    }>;
  };
};

export type OneDraftQueryVariables = Exact<{
  id: string | number;
}>;

export type OneDraftQuery = {
  viewer: {
    id: string;
    familyName: string | null;
    givenName: string | null;
    roles: Array<{ role: Role; post: string | null }>;
  } | null;
  responseDraft: {
    id: string;
    outcome: Outcome;
    reasonCode: ReasonCode | null;
    explanation: string;
    draftedByName: string;
    draftedAt: string;
    state: DraftState;
    version: number;
    publishAt: string | null;
    signedName: string | null;
    signedPost: string | null;
    correctionReason: string | null;
    approvals: Array<{ post: string | null; name: string | null; approvedAt: string | null }>;
    history: Array<{ kind: DraftStepKind; post: string | null; name: string; note: string | null; occurredAt: string }>;
    department: {
      name: { ja: string; easy: string; en: string };
      authority: { name: { ja: string; easy: string; en: string } };
    };
    entries: Array<{
      outcome: Outcome;
      remark: string | null;
      entry: {
        receipt: string;
        title: string;
        text: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      };
    }>;
    viewerCan: {
      edit: { allowed: boolean; code: string | null; reason: string | null };
      sendForRelease: { allowed: boolean; code: string | null; reason: string | null };
      approve: { allowed: boolean; code: string | null; reason: string | null };
      release: { allowed: boolean; code: string | null; reason: string | null };
      sendBack: { allowed: boolean; code: string | null; reason: string | null };
      takeBack: { allowed: boolean; code: string | null; reason: string | null };
    };
  } | null;
};

export type SignerFragment = {
  id: string;
  familyName: string | null;
  givenName: string | null;
  roles: Array<{ role: Role; post: string | null }>;
};

export type EntryToAnswerQueryVariables = Exact<{
  receipt: string;
}>;

export type EntryToAnswerQuery = {
  ledgerEntry: {
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    authority: { name: { ja: string; easy: string; en: string } };
    viewerCan: { draftResponse: { allowed: boolean; code: string | null; reason: string | null } };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
};

export type AcknowledgeMutationVariables = Exact<{
  receipt: string;
}>;

export type AcknowledgeMutation = { acknowledge: { receipt: string } };

export type DraftResponseMutationVariables = Exact<{
  input: DraftResponseInput;
}>;

export type DraftResponseMutation = { draftResponse: { id: string } };

export type SendForReleaseMutationVariables = Exact<{
  id: string | number;
}>;

export type SendForReleaseMutation = { sendForRelease: { id: string } };

export type ReleaseResponseMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;

export type ReleaseResponseMutation = {
  releaseResponse: { id: string; entries: Array<{ entry: { receipt: string } }> } | null;
};

export type ApproveResponseMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;

export type ApproveResponseMutation = { approveResponse: { id: string } };

export type SendBackResponseMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;

export type SendBackResponseMutation = { sendBackResponse: { id: string } };

export type TakeBackMutationVariables = Exact<{
  id: string | number;
}>;

export type TakeBackMutation = { takeBackResponse: { id: string } };

export type PostCommentMutationVariables = Exact<{
  input: PostCommentInput;
}>;

export type PostCommentMutation = { postComment: { id: string; entry: { receipt: string } | null } };

export type EditCommentMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;

export type EditCommentMutation = { editComment: { id: string } };

export type DeleteCommentMutationVariables = Exact<{
  id: string | number;
}>;

export type DeleteCommentMutation = { deleteComment: { id: string } };

export type AskAuthorityMutationVariables = Exact<{
  id: string | number;
}>;

export type AskAuthorityMutation = { askAuthority: { id: string; entry: { receipt: string } | null } };

export type ReactMutationVariables = Exact<{
  id: string | number;
  kind?: ReactionKind | null | undefined;
}>;

export type ReactMutation = { react: { id: string } };

export type FollowMutationVariables = Exact<{
  subject: SubjectRefInput;
}>;

export type FollowMutation = { follow: boolean };

export type UnfollowMutationVariables = Exact<{
  subject: SubjectRefInput;
}>;

export type UnfollowMutation = { unfollow: boolean };

export type ShownFragment = { name: string; verified: boolean; capacity: Capacity; post: string | null };

export type WordsFragment = { ja: string; easy: string; en: string };

export type AllowedFragment = { allowed: boolean; code: string | null; reason: string | null };

export type EntryRowFragment = {
  id: string;
  receipt: string;
  kind: SubmissionKind;
  origin: Origin;
  title: string;
  text: string;
  state: EntryState;
  outcome: Outcome | null;
  registeredAt: string;
  originalDay: string | null;
  dueAt: string | null;
  answeredAt: string | null;
  waitingDays: number;
  overdue: boolean;
  path: string;
  author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  department: { id: string; name: { ja: string; easy: string; en: string } };
};

export type PlaceFragment = {
  id: string;
  name: { ja: string; easy: string; en: string };
  authority: { id: string; name: { ja: string; easy: string; en: string } };
};

export type StepFragment = {
  kind: LedgerEventKind;
  occurredAt: string;
  dueAt: string | null;
  note: string | null;
  verdict: Verdict | null;
  toDepartment: {
    id: string;
    name: { ja: string; easy: string; en: string };
    authority: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
  actor: { name: string; verified: boolean; capacity: Capacity; post: string | null } | null;
};

export type LetterFragment = {
  id: string;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  signedName: string;
  signedPost: string;
  releasedAt: string;
  department: {
    name: { ja: string; easy: string; en: string };
    authority: { name: { ja: string; easy: string; en: string } };
  };
  entries: Array<{
    outcome: Outcome;
    remark: string | null;
    entry: {
      receipt: string;
      title: string;
      text: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    };
  }>;
};

export type WovenFragment = {
  id: string;
  clauseId: string;
  clauseHeading: string;
  words: string;
  why: string;
  entry: {
    receipt: string;
    kind: SubmissionKind;
    title: string;
    text: string;
    path: string;
    registeredAt: string;
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  };
};

export type ClauseDifferenceFragment = {
  clauseId: string;
  kind: ClauseChangeKind;
  textChanged: boolean;
  heading: Array<{ kind: TextPartKind; text: string }>;
  text: Array<{ kind: TextPartKind; text: string }>;
  influences: Array<{
    id: string;
    clauseId: string;
    clauseHeading: string;
    words: string;
    why: string;
    entry: {
      receipt: string;
      kind: SubmissionKind;
      title: string;
      text: string;
      path: string;
      registeredAt: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    };
  }>;
};

export type OneCommentFragment = {
  id: string;
  text: string;
  stance: Stance | null;
  createdAt: string;
  editedAt: string | null;
  depth: number;
  deleted: boolean;
  replyCount: number;
  viewerReaction: ReactionKind | null;
  viewerIsAuthor: boolean;
  author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
  reactions: { agree: number; disagree: number; thoughtful: number };
  viewerCan: {
    reply: { allowed: boolean; code: string | null; reason: string | null };
    edit: { allowed: boolean; code: string | null; reason: string | null };
    delete: { allowed: boolean; code: string | null; reason: string | null };
    ask: { allowed: boolean; code: string | null; reason: string | null };
    react: { allowed: boolean; code: string | null; reason: string | null };
  };
};

export type PastResponseFragment = {
  id: string;
  version: number;
  outcome: Outcome;
  explanation: string;
  remark: string | null;
  correctionReason: string | null;
  signedName: string;
  signedPost: string;
  releasedAt: string;
  isCurrent: boolean;
  difference: Array<{ kind: TextPartKind; text: string }>;
};

export type EntryStoryFragment = {
  acknowledgeBy: string | null;
  remark: string | null;
  viewerFollows: boolean;
  mergedInto: { receipt: string } | null;
  space: { slug: string; title: { ja: string; easy: string; en: string } } | null;
  authority: { name: { ja: string; easy: string; en: string } };
  response: {
    id: string;
    outcome: Outcome;
    reasonCode: ReasonCode | null;
    explanation: string;
    signedName: string;
    signedPost: string;
    releasedAt: string;
    verdicts: { yes: number; partly: number; no: number };
    department: {
      name: { ja: string; easy: string; en: string };
      authority: { name: { ja: string; easy: string; en: string } };
    };
    entries: Array<{
      outcome: Outcome;
      remark: string | null;
      entry: {
        receipt: string;
        title: string;
        text: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      };
    }>;
  } | null;
  verdict: { verdict: Verdict; remark: string | null; givenAt: string } | null;
  events: Array<{
    kind: LedgerEventKind;
    occurredAt: string;
    dueAt: string | null;
    note: string | null;
    verdict: Verdict | null;
    toDepartment: {
      id: string;
      name: { ja: string; easy: string; en: string };
      authority: { id: string; name: { ja: string; easy: string; en: string } };
    } | null;
    actor: { name: string; verified: boolean; capacity: Capacity; post: string | null } | null;
  }>;
  influences: Array<{
    id: string;
    clauseId: string;
    clauseHeading: string;
    words: string;
    why: string;
    version: { number: number; name: string; effectiveFrom: string; policy: { id: string } };
    entry: {
      receipt: string;
      kind: SubmissionKind;
      title: string;
      text: string;
      path: string;
      registeredAt: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    };
  }>;
};

export type LedgerQueryVariables = Exact<{
  filter: LedgerFilter;
  code: string;
  first: number;
  after?: string | null | undefined;
}>;

export type LedgerQuery = {
  ledgerEntries: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      receipt: string;
      kind: SubmissionKind;
      origin: Origin;
      title: string;
      text: string;
      state: EntryState;
      outcome: Outcome | null;
      registeredAt: string;
      originalDay: string | null;
      dueAt: string | null;
      answeredAt: string | null;
      waitingDays: number;
      overdue: boolean;
      path: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      department: { id: string; name: { ja: string; easy: string; en: string } };
    }>;
  };
  departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
  spaces: { nodes: Array<{ id: string; title: { ja: string; easy: string; en: string } }> };
};

export type WaitingQueryVariables = Exact<{
  departmentId?: string | number | null | undefined;
  code: string;
  first: number;
  after?: string | null | undefined;
}>;

export type WaitingQuery = {
  waiting: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      receipt: string;
      kind: SubmissionKind;
      origin: Origin;
      title: string;
      text: string;
      state: EntryState;
      outcome: Outcome | null;
      registeredAt: string;
      originalDay: string | null;
      dueAt: string | null;
      answeredAt: string | null;
      waitingDays: number;
      overdue: boolean;
      path: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      department: { id: string; name: { ja: string; easy: string; en: string } };
    }>;
  };
  figures: { open: number; nearDue: number; overdue: number };
  departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
};

export type OneEntryQueryVariables = Exact<{
  receipt: string;
}>;

export type OneEntryQuery = {
  ledgerEntry: {
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    acknowledgeBy: string | null;
    remark: string | null;
    viewerFollows: boolean;
    responses: Array<{
      id: string;
      version: number;
      outcome: Outcome;
      explanation: string;
      remark: string | null;
      correctionReason: string | null;
      signedName: string;
      signedPost: string;
      releasedAt: string;
      isCurrent: boolean;
      difference: Array<{ kind: TextPartKind; text: string }>;
    }>;
    log: { leaves: Array<number>; awaited: number; size: number };
    viewerCan: {
      acknowledge: { allowed: boolean; code: string | null; reason: string | null };
      draftResponse: { allowed: boolean; code: string | null; reason: string | null };
      withdraw: { allowed: boolean; code: string | null; reason: string | null };
      start: { allowed: boolean; code: string | null; reason: string | null };
      fulfil: { allowed: boolean; code: string | null; reason: string | null };
      merge: { allowed: boolean; code: string | null; reason: string | null };
      extend: { allowed: boolean; code: string | null; reason: string | null };
      acceptReferral: { allowed: boolean; code: string | null; reason: string | null };
      giveVerdict: { allowed: boolean; code: string | null; reason: string | null };
      reopen: { allowed: boolean; code: string | null; reason: string | null };
    };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
    mergedInto: { receipt: string } | null;
    space: { slug: string; title: { ja: string; easy: string; en: string } } | null;
    authority: { name: { ja: string; easy: string; en: string } };
    response: {
      id: string;
      outcome: Outcome;
      reasonCode: ReasonCode | null;
      explanation: string;
      signedName: string;
      signedPost: string;
      releasedAt: string;
      verdicts: { yes: number; partly: number; no: number };
      department: {
        name: { ja: string; easy: string; en: string };
        authority: { name: { ja: string; easy: string; en: string } };
      };
      entries: Array<{
        outcome: Outcome;
        remark: string | null;
        entry: {
          receipt: string;
          title: string;
          text: string;
          author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        };
      }>;
    } | null;
    verdict: { verdict: Verdict; remark: string | null; givenAt: string } | null;
    events: Array<{
      kind: LedgerEventKind;
      occurredAt: string;
      dueAt: string | null;
      note: string | null;
      verdict: Verdict | null;
      toDepartment: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      } | null;
      actor: { name: string; verified: boolean; capacity: Capacity; post: string | null } | null;
    }>;
    influences: Array<{
      id: string;
      clauseId: string;
      clauseHeading: string;
      words: string;
      why: string;
      version: { number: number; name: string; effectiveFrom: string; policy: { id: string } };
      entry: {
        receipt: string;
        kind: SubmissionKind;
        title: string;
        text: string;
        path: string;
        registeredAt: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      };
    }>;
  } | null;
};

export type PublicLogQueryVariables = Exact<{ [key: string]: never }>;

export type PublicLogQuery = {
  publicLog: { origin: string; keys: Array<string>; size: number; root: string | null; signedAt: string | null };
};

export type PoliciesQueryVariables = Exact<{
  words?: string | null | undefined;
  departmentId?: string | number | null | undefined;
  code: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PoliciesQuery = {
  policies: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      department: { name: { ja: string; easy: string; en: string } };
      current: {
        number: number;
        name: string;
        forWhom: string;
        benefit: string;
        period: string;
        effectiveFrom: string;
      };
    }>;
  };
  departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
};

export type PolicyTextFragment = {
  number: number;
  name: string;
  forWhom: string;
  benefit: string;
  conditions: string;
  amount: string;
  period: string;
  howToApply: string;
  legalGround: string;
  contact: string;
  effectiveFrom: string;
  publishedAt: string;
  signedName: string;
  signedPost: string;
  summary: string;
  clauses: Array<{ clauseId: string; heading: string; text: string }>;
};

export type OnePolicyQueryVariables = Exact<{
  id: string | number;
}>;

export type OnePolicyQuery = {
  policy: {
    id: string;
    viewerFollows: boolean;
    authority: { name: { ja: string; easy: string; en: string } };
    department: { name: { ja: string; easy: string; en: string } };
    viewerCan: { publishVersion: { allowed: boolean; code: string | null; reason: string | null } };
    current: {
      number: number;
      name: string;
      forWhom: string;
      benefit: string;
      conditions: string;
      amount: string;
      period: string;
      howToApply: string;
      legalGround: string;
      contact: string;
      effectiveFrom: string;
      publishedAt: string;
      signedName: string;
      signedPost: string;
      summary: string;
      clauses: Array<{ clauseId: string; heading: string; text: string }>;
    };
    versions: Array<{
      number: number;
      effectiveFrom: string;
      publishedAt: string;
      summary: string;
      signedName: string;
      signedPost: string;
      influences: Array<{
        id: string;
        clauseId: string;
        clauseHeading: string;
        words: string;
        why: string;
        entry: {
          receipt: string;
          kind: SubmissionKind;
          title: string;
          text: string;
          path: string;
          registeredAt: string;
          author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        };
      }>;
    }>;
  } | null;
};

export type OneVersionQueryVariables = Exact<{
  policyId: string | number;
  number: number;
}>;

export type OneVersionQuery = {
  policyVersion: {
    number: number;
    name: string;
    forWhom: string;
    benefit: string;
    conditions: string;
    amount: string;
    period: string;
    howToApply: string;
    legalGround: string;
    contact: string;
    effectiveFrom: string;
    publishedAt: string;
    signedName: string;
    signedPost: string;
    summary: string;
    policy: {
      id: string;
      viewerFollows: boolean;
      department: { name: { ja: string; easy: string; en: string } };
      authority: { name: { ja: string; easy: string; en: string } };
      versions: Array<{ number: number }>;
    };
    change: {
      fields: Array<{ field: string; parts: Array<{ kind: TextPartKind; text: string }> }>;
      clauses: Array<{
        clauseId: string;
        kind: ClauseChangeKind;
        textChanged: boolean;
        heading: Array<{ kind: TextPartKind; text: string }>;
        text: Array<{ kind: TextPartKind; text: string }>;
        influences: Array<{
          id: string;
          clauseId: string;
          clauseHeading: string;
          words: string;
          why: string;
          entry: {
            receipt: string;
            kind: SubmissionKind;
            title: string;
            text: string;
            path: string;
            registeredAt: string;
            author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
          };
        }>;
      }>;
    } | null;
    influences: Array<{
      id: string;
      clauseId: string;
      clauseHeading: string;
      words: string;
      why: string;
      entry: {
        receipt: string;
        kind: SubmissionKind;
        title: string;
        text: string;
        path: string;
        registeredAt: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      };
    }>;
    clauses: Array<{ clauseId: string; heading: string; text: string }>;
  } | null;
};

export type ContactsQueryVariables = Exact<{
  code: string;
}>;

export type ContactsQuery = {
  departments: Array<{ id: string; contact: string; name: { ja: string; easy: string; en: string } }>;
};

export type OneProposalQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type OneProposalQuery = {
  proposal: {
    version: number;
    updatedAt: string;
    viewerSupports: boolean;
    viewerFollows: boolean;
    viewerIsAuthor: boolean;
    id: string;
    title: string;
    text: string;
    state: ProposalState;
    submittedAt: string | null;
    supportCount: number;
    commentCount: number;
    space: { id: string; slug: string; realNames: boolean; title: { ja: string; easy: string; en: string } };
    viewerCan: {
      submit: { allowed: boolean; code: string | null; reason: string | null };
      support: { allowed: boolean; code: string | null; reason: string | null };
      comment: { allowed: boolean; code: string | null; reason: string | null };
      withdraw: { allowed: boolean; code: string | null; reason: string | null };
      edit: { allowed: boolean; code: string | null; reason: string | null };
    };
    entry: {
      receipt: string;
      state: EntryState;
      outcome: Outcome | null;
      overdue: boolean;
      dueAt: string | null;
      waitingDays: number;
      id: string;
      kind: SubmissionKind;
      origin: Origin;
      title: string;
      text: string;
      registeredAt: string;
      originalDay: string | null;
      answeredAt: string | null;
      path: string;
      acknowledgeBy: string | null;
      remark: string | null;
      viewerFollows: boolean;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      department: { id: string; name: { ja: string; easy: string; en: string } };
      mergedInto: { receipt: string } | null;
      space: { slug: string; title: { ja: string; easy: string; en: string } } | null;
      authority: { name: { ja: string; easy: string; en: string } };
      response: {
        id: string;
        outcome: Outcome;
        reasonCode: ReasonCode | null;
        explanation: string;
        signedName: string;
        signedPost: string;
        releasedAt: string;
        verdicts: { yes: number; partly: number; no: number };
        department: {
          name: { ja: string; easy: string; en: string };
          authority: { name: { ja: string; easy: string; en: string } };
        };
        entries: Array<{
          outcome: Outcome;
          remark: string | null;
          entry: {
            receipt: string;
            title: string;
            text: string;
            author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
          };
        }>;
      } | null;
      verdict: { verdict: Verdict; remark: string | null; givenAt: string } | null;
      events: Array<{
        kind: LedgerEventKind;
        occurredAt: string;
        dueAt: string | null;
        note: string | null;
        verdict: Verdict | null;
        toDepartment: {
          id: string;
          name: { ja: string; easy: string; en: string };
          authority: { id: string; name: { ja: string; easy: string; en: string } };
        } | null;
        actor: { name: string; verified: boolean; capacity: Capacity; post: string | null } | null;
      }>;
      influences: Array<{
        id: string;
        clauseId: string;
        clauseHeading: string;
        words: string;
        why: string;
        version: { number: number; name: string; effectiveFrom: string; policy: { id: string } };
        entry: {
          receipt: string;
          kind: SubmissionKind;
          title: string;
          text: string;
          path: string;
          registeredAt: string;
          author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        };
      }>;
    } | null;
    thread: {
      id: string;
      open: boolean;
      commentCount: number;
      viewerCan: {
        comment: { allowed: boolean; code: string | null; reason: string | null };
        ask: { allowed: boolean; code: string | null; reason: string | null };
      };
      comments: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: Array<{
          id: string;
          text: string;
          stance: Stance | null;
          createdAt: string;
          editedAt: string | null;
          depth: number;
          deleted: boolean;
          replyCount: number;
          viewerReaction: ReactionKind | null;
          viewerIsAuthor: boolean;
          replies: {
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
            nodes: Array<{
              id: string;
              text: string;
              stance: Stance | null;
              createdAt: string;
              editedAt: string | null;
              depth: number;
              deleted: boolean;
              replyCount: number;
              viewerReaction: ReactionKind | null;
              viewerIsAuthor: boolean;
              author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
              entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
              reactions: { agree: number; disagree: number; thoughtful: number };
              viewerCan: {
                reply: { allowed: boolean; code: string | null; reason: string | null };
                edit: { allowed: boolean; code: string | null; reason: string | null };
                delete: { allowed: boolean; code: string | null; reason: string | null };
                ask: { allowed: boolean; code: string | null; reason: string | null };
                react: { allowed: boolean; code: string | null; reason: string | null };
              };
            }>;
          };
          author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
          entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
          reactions: { agree: number; disagree: number; thoughtful: number };
          viewerCan: {
            reply: { allowed: boolean; code: string | null; reason: string | null };
            edit: { allowed: boolean; code: string | null; reason: string | null };
            delete: { allowed: boolean; code: string | null; reason: string | null };
            ask: { allowed: boolean; code: string | null; reason: string | null };
            react: { allowed: boolean; code: string | null; reason: string | null };
          };
        }>;
      };
    } | null;
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  } | null;
};

export type OneCommentPageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type OneCommentPageQuery = {
  comment: {
    id: string;
    text: string;
    stance: Stance | null;
    createdAt: string;
    editedAt: string | null;
    depth: number;
    deleted: boolean;
    replyCount: number;
    viewerReaction: ReactionKind | null;
    viewerIsAuthor: boolean;
    replies: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        text: string;
        stance: Stance | null;
        createdAt: string;
        editedAt: string | null;
        depth: number;
        deleted: boolean;
        replyCount: number;
        viewerReaction: ReactionKind | null;
        viewerIsAuthor: boolean;
        replies: {
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          nodes: Array<{
            id: string;
            text: string;
            stance: Stance | null;
            createdAt: string;
            editedAt: string | null;
            depth: number;
            deleted: boolean;
            replyCount: number;
            viewerReaction: ReactionKind | null;
            viewerIsAuthor: boolean;
            author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
            entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
            reactions: { agree: number; disagree: number; thoughtful: number };
            viewerCan: {
              reply: { allowed: boolean; code: string | null; reason: string | null };
              edit: { allowed: boolean; code: string | null; reason: string | null };
              delete: { allowed: boolean; code: string | null; reason: string | null };
              ask: { allowed: boolean; code: string | null; reason: string | null };
              react: { allowed: boolean; code: string | null; reason: string | null };
            };
          }>;
        };
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
        reactions: { agree: number; disagree: number; thoughtful: number };
        viewerCan: {
          reply: { allowed: boolean; code: string | null; reason: string | null };
          edit: { allowed: boolean; code: string | null; reason: string | null };
          delete: { allowed: boolean; code: string | null; reason: string | null };
          ask: { allowed: boolean; code: string | null; reason: string | null };
          react: { allowed: boolean; code: string | null; reason: string | null };
        };
      }>;
    };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    entry: { receipt: string; state: EntryState; overdue: boolean; dueAt: string | null } | null;
    reactions: { agree: number; disagree: number; thoughtful: number };
    viewerCan: {
      reply: { allowed: boolean; code: string | null; reason: string | null };
      edit: { allowed: boolean; code: string | null; reason: string | null };
      delete: { allowed: boolean; code: string | null; reason: string | null };
      ask: { allowed: boolean; code: string | null; reason: string | null };
      react: { allowed: boolean; code: string | null; reason: string | null };
    };
  } | null;
};

export type DraftQueryVariables = Exact<{
  id: string | number;
  claim?: string | null | undefined;
}>;

export type DraftQuery = {
  proposal: {
    id: string;
    state: ProposalState;
    title: string;
    text: string;
    version: number;
    updatedAt: string;
    viewerIsAuthor: boolean;
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    space: {
      id: string;
      slug: string;
      realNames: boolean;
      title: { ja: string; easy: string; en: string };
      question: { ja: string; easy: string; en: string };
      authority: { name: { ja: string; easy: string; en: string } };
      department: { name: { ja: string; easy: string; en: string } };
      viewerCan: { submit: { allowed: boolean; code: string | null; reason: string | null } };
    };
    viewerCan: { submit: { allowed: boolean; code: string | null; reason: string | null } };
  } | null;
};

export type SpaceForWritingQueryVariables = Exact<{
  slug: string;
}>;

export type SpaceForWritingQuery = {
  space: {
    id: string;
    slug: string;
    realNames: boolean;
    title: { ja: string; easy: string; en: string };
    question: { ja: string; easy: string; en: string };
    authority: { name: { ja: string; easy: string; en: string } };
    department: { name: { ja: string; easy: string; en: string } };
    currentPhase: { endsAt: string; name: { ja: string; easy: string; en: string } } | null;
    viewerCan: { submit: { allowed: boolean; code: string | null; reason: string | null } };
  } | null;
};

export type SimilarQueryVariables = Exact<{
  title: string;
  text: string;
}>;

export type SimilarQuery = {
  similarProposals: Array<{
    sharedTerms: Array<string>;
    proposal: {
      id: string;
      title: string;
      text: string;
      state: ProposalState;
      submittedAt: string | null;
      supportCount: number;
      commentCount: number;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      entry: {
        receipt: string;
        state: EntryState;
        outcome: Outcome | null;
        overdue: boolean;
        dueAt: string | null;
        waitingDays: number;
      } | null;
    };
  }>;
};

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;

export type SaveDraftMutation = {
  saveDraft: { claim: string | null; proposal: { id: string; version: number; updatedAt: string } };
};

export type ClaimDraftMutationVariables = Exact<{
  id: string | number;
  claim: string;
}>;

export type ClaimDraftMutation = { claimDraft: { id: string } };

export type SubmitProposalMutationVariables = Exact<{
  id: string | number;
}>;

export type SubmitProposalMutation = { submitProposal: { id: string } };

export type DiscardDraftMutationVariables = Exact<{
  id: string | number;
}>;

export type DiscardDraftMutation = { discardDraft: boolean };

export type WithdrawProposalMutationVariables = Exact<{
  id: string | number;
  reason?: string | null | undefined;
}>;

export type WithdrawProposalMutation = { withdrawProposal: { id: string } };

export type SupportProposalMutationVariables = Exact<{
  id: string | number;
}>;

export type SupportProposalMutation = { supportProposal: { id: string } };

export type WithdrawSupportMutationVariables = Exact<{
  id: string | number;
}>;

export type WithdrawSupportMutation = { withdrawSupport: { id: string } };

export type TextRemovalsQueryVariables = Exact<{ [key: string]: never }>;

export type TextRemovalsQuery = {
  textRemovals: Array<{
    id: string;
    field: string;
    sequence: number;
    text: string | null;
    ground: RemovalGround;
    requestedAt: string;
    requestedByName: string;
    confirmed: boolean;
    viewerCan: { confirm: { allowed: boolean; code: string | null; reason: string | null } };
    entry: {
      id: string;
      receipt: string;
      kind: SubmissionKind;
      origin: Origin;
      title: string;
      text: string;
      state: EntryState;
      outcome: Outcome | null;
      registeredAt: string;
      originalDay: string | null;
      dueAt: string | null;
      answeredAt: string | null;
      waitingDays: number;
      overdue: boolean;
      path: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      department: { id: string; name: { ja: string; easy: string; en: string } };
    };
  }>;
};

export type RemovableTextsQueryVariables = Exact<{
  receipt: string;
}>;

export type RemovableTextsQuery = { removableTexts: Array<{ sequence: number; field: string; text: string }> };

export type AskTextRemovalMutationVariables = Exact<{
  input: AskTextRemovalInput;
}>;

export type AskTextRemovalMutation = { askTextRemoval: string };

export type ConfirmTextRemovalMutationVariables = Exact<{
  id: string | number;
}>;

export type ConfirmTextRemovalMutation = { confirmTextRemoval: boolean };

export type SiteAuthorityQueryVariables = Exact<{
  code: string;
}>;

export type SiteAuthorityQuery = {
  authority: { code: string; tier: Tier; name: { ja: string; easy: string; en: string } } | null;
  publicLog: { readOnly: boolean };
};

export type ReaderQueryVariables = Exact<{ [key: string]: never }>;

export type ReaderQuery = {
  viewer: {
    id: string;
    familyName: string | null;
    givenName: string | null;
    verification: NameVerification;
    isStaff: boolean;
    unreadNotices: number;
  } | null;
};

export type HomeQueryVariables = Exact<{ [key: string]: never }>;

export type HomeQuery = {
  figures: { open: number; answered: number; overdue: number; influences: number };
  spaces: {
    nodes: Array<{
      id: string;
      slug: string;
      kind: SpaceKind;
      startsAt: string;
      endsAt: string | null;
      title: { ja: string; easy: string; en: string };
      question: { ja: string; easy: string; en: string };
      department: { name: { ja: string; easy: string; en: string } };
      currentPhase: {
        id: string;
        endsAt: string;
        switches: Array<PhaseSwitch>;
        name: { ja: string; easy: string; en: string };
      } | null;
      figures: { proposals: number; submissions: number; answered: number; overdue: number };
    }>;
  };
  latestChanges: Array<{
    version: {
      number: number;
      name: string;
      summary: string;
      effectiveFrom: string;
      policy: { id: string };
      change: {
        clauses: Array<{
          clauseId: string;
          kind: ClauseChangeKind;
          textChanged: boolean;
          heading: Array<{ kind: TextPartKind; text: string }>;
          text: Array<{ kind: TextPartKind; text: string }>;
          influences: Array<{
            id: string;
            clauseId: string;
            clauseHeading: string;
            words: string;
            why: string;
            entry: {
              receipt: string;
              kind: SubmissionKind;
              title: string;
              text: string;
              path: string;
              registeredAt: string;
              author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
            };
          }>;
        }>;
      } | null;
    };
  }>;
  latestResponses: Array<{
    id: string;
    outcome: Outcome;
    explanation: string;
    signedPost: string;
    signedName: string;
    releasedAt: string;
    department: { name: { ja: string; easy: string; en: string } };
    entries: Array<{
      outcome: Outcome;
      entry: {
        receipt: string;
        title: string;
        text: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      };
    }>;
  }>;
  waiting: {
    nodes: Array<{
      id: string;
      receipt: string;
      kind: SubmissionKind;
      origin: Origin;
      title: string;
      text: string;
      state: EntryState;
      outcome: Outcome | null;
      registeredAt: string;
      originalDay: string | null;
      dueAt: string | null;
      answeredAt: string | null;
      waitingDays: number;
      overdue: boolean;
      path: string;
      author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
      department: { id: string; name: { ja: string; easy: string; en: string } };
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  words: string;
  kinds?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      kind: string;
      title: string;
      path: string;
      publishedAt: string;
      excerpt: Array<{ text: string; hit: boolean }>;
      space: { title: { ja: string; easy: string; en: string } } | null;
    }>;
  };
};

export type SpaceRowFragment = {
  id: string;
  slug: string;
  kind: SpaceKind;
  startsAt: string;
  endsAt: string | null;
  title: { ja: string; easy: string; en: string };
  question: { ja: string; easy: string; en: string };
  department: { name: { ja: string; easy: string; en: string } };
  currentPhase: {
    id: string;
    endsAt: string;
    switches: Array<PhaseSwitch>;
    name: { ja: string; easy: string; en: string };
  } | null;
  figures: { proposals: number; submissions: number; answered: number; overdue: number };
};

export type SpacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SpacesQuery = {
  spaces: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      slug: string;
      kind: SpaceKind;
      startsAt: string;
      endsAt: string | null;
      title: { ja: string; easy: string; en: string };
      question: { ja: string; easy: string; en: string };
      department: { name: { ja: string; easy: string; en: string } };
      currentPhase: {
        id: string;
        endsAt: string;
        switches: Array<PhaseSwitch>;
        name: { ja: string; easy: string; en: string };
      } | null;
      figures: { proposals: number; submissions: number; answered: number; overdue: number };
    }>;
  };
};

export type ProposalRowFragment = {
  id: string;
  title: string;
  text: string;
  state: ProposalState;
  submittedAt: string | null;
  supportCount: number;
  commentCount: number;
  author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
  entry: {
    receipt: string;
    state: EntryState;
    outcome: Outcome | null;
    overdue: boolean;
    dueAt: string | null;
    waitingDays: number;
  } | null;
};

export type OneSpaceQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  order: ProposalOrder;
}>;

export type OneSpaceQuery = {
  space: {
    realNames: boolean;
    viewerFollows: boolean;
    id: string;
    slug: string;
    kind: SpaceKind;
    startsAt: string;
    endsAt: string | null;
    description: { ja: string; easy: string; en: string };
    authority: { name: { ja: string; easy: string; en: string } };
    phases: Array<{
      id: string;
      startsAt: string;
      endsAt: string;
      switches: Array<PhaseSwitch>;
      state: PhaseState;
      name: { ja: string; easy: string; en: string };
    }>;
    viewerCan: {
      submit: { allowed: boolean; code: string | null; reason: string | null };
      comment: { allowed: boolean; code: string | null; reason: string | null };
      support: { allowed: boolean; code: string | null; reason: string | null };
    };
    sessions: Array<{
      id: string;
      title: string;
      heldOn: string | null;
      place: string | null;
      state: SessionState;
      imported: boolean;
      statementCount: number;
    }>;
    proposals: {
      totalCount: number | null;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        title: string;
        text: string;
        state: ProposalState;
        submittedAt: string | null;
        supportCount: number;
        commentCount: number;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        entry: {
          receipt: string;
          state: EntryState;
          outcome: Outcome | null;
          overdue: boolean;
          dueAt: string | null;
          waitingDays: number;
        } | null;
      }>;
    };
    title: { ja: string; easy: string; en: string };
    question: { ja: string; easy: string; en: string };
    department: { name: { ja: string; easy: string; en: string } };
    currentPhase: {
      id: string;
      endsAt: string;
      switches: Array<PhaseSwitch>;
      name: { ja: string; easy: string; en: string };
    } | null;
    figures: { proposals: number; submissions: number; answered: number; overdue: number };
  } | null;
};

export type OneSessionQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type OneSessionQuery = {
  session: {
    id: string;
    title: string;
    heldOn: string | null;
    place: string | null;
    state: SessionState;
    imported: boolean;
    statementCount: number;
    space: { slug: string; title: { ja: string; easy: string; en: string } };
    statements: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        number: number;
        text: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        entry: { receipt: string; state: EntryState; outcome: Outcome | null; overdue: boolean } | null;
      }>;
    };
  } | null;
};

export type DepartmentsFragment = {
  id: string;
  name: { ja: string; easy: string; en: string };
  departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
};

export type EntryStepsQueryVariables = Exact<{
  receipt: string;
}>;

export type EntryStepsQuery = {
  ledgerEntry: {
    acknowledgeBy: string | null;
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    viewerCan: {
      start: { allowed: boolean; code: string | null; reason: string | null };
      fulfil: { allowed: boolean; code: string | null; reason: string | null };
      abandon: { allowed: boolean; code: string | null; reason: string | null };
      merge: { allowed: boolean; code: string | null; reason: string | null };
      extend: { allowed: boolean; code: string | null; reason: string | null };
      refer: { allowed: boolean; code: string | null; reason: string | null };
      acceptReferral: { allowed: boolean; code: string | null; reason: string | null };
      returnReferral: { allowed: boolean; code: string | null; reason: string | null };
    };
    referrals: Array<{
      id: string;
      state: ReferralState;
      from: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      };
      to: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      };
    }>;
    authority: {
      id: string;
      parent: {
        id: string;
        children: Array<{
          id: string;
          name: { ja: string; easy: string; en: string };
          departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
        }>;
        name: { ja: string; easy: string; en: string };
        departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
      } | null;
      children: Array<{
        id: string;
        name: { ja: string; easy: string; en: string };
        departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
      }>;
      name: { ja: string; easy: string; en: string };
      departments: Array<{ id: string; name: { ja: string; easy: string; en: string } }>;
    };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
};

export type RecordProgressMutationVariables = Exact<{
  input: RecordProgressInput;
}>;

export type RecordProgressMutation = { recordProgress: { receipt: string } };

export type MergeEntryMutationVariables = Exact<{
  input: MergeEntryInput;
}>;

export type MergeEntryMutation = { mergeEntry: { receipt: string } };

export type ExtendDueDateMutationVariables = Exact<{
  input: ExtendDueDateInput;
}>;

export type ExtendDueDateMutation = { extendDueDate: { receipt: string } };

export type EntryToReopenQueryVariables = Exact<{
  receipt: string;
}>;

export type EntryToReopenQuery = {
  ledgerEntry: {
    id: string;
    receipt: string;
    kind: SubmissionKind;
    origin: Origin;
    title: string;
    text: string;
    state: EntryState;
    outcome: Outcome | null;
    registeredAt: string;
    originalDay: string | null;
    dueAt: string | null;
    answeredAt: string | null;
    waitingDays: number;
    overdue: boolean;
    path: string;
    viewerCan: { reopen: { allowed: boolean; code: string | null; reason: string | null } };
    author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
    department: { id: string; name: { ja: string; easy: string; en: string } };
  } | null;
};

export type ReopenEntryMutationVariables = Exact<{
  receipt: string;
  reason: string;
}>;

export type ReopenEntryMutation = { reopenEntry: { receipt: string } };

export type ReferEntryMutationVariables = Exact<{
  input: ReferEntryInput;
}>;

export type ReferEntryMutation = { referEntry: { receipt: string } };

export type AcceptReferralMutationVariables = Exact<{
  receipt: string;
}>;

export type AcceptReferralMutation = { acceptReferral: { receipt: string } };

export type ReturnReferralMutationVariables = Exact<{
  receipt: string;
  reason: string;
}>;

export type ReturnReferralMutation = { returnReferral: { receipt: string } };

export type DeskReferralsQueryVariables = Exact<{ [key: string]: never }>;

export type DeskReferralsQuery = {
  desk: {
    departments: Array<{ id: string }>;
    referrals: Array<{
      id: string;
      offeredAt: string;
      from: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      };
      to: {
        id: string;
        name: { ja: string; easy: string; en: string };
        authority: { id: string; name: { ja: string; easy: string; en: string } };
      };
      entry: {
        id: string;
        receipt: string;
        kind: SubmissionKind;
        origin: Origin;
        title: string;
        text: string;
        state: EntryState;
        outcome: Outcome | null;
        registeredAt: string;
        originalDay: string | null;
        dueAt: string | null;
        answeredAt: string | null;
        waitingDays: number;
        overdue: boolean;
        path: string;
        author: { name: string; verified: boolean; capacity: Capacity; post: string | null };
        department: { id: string; name: { ja: string; easy: string; en: string } };
      };
    }>;
  };
};

export type GiveVerdictMutationVariables = Exact<{
  input: GiveVerdictInput;
}>;

export type GiveVerdictMutation = { giveVerdict: { receipt: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(
  `
    fragment Words on LocalText {
  ja
  easy
  en
}
    `,
  { fragmentName: 'Words' },
) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(
  `
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
    `,
  { fragmentName: 'Shown' },
) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const AllowedFragmentDoc = new TypedDocumentString(
  `
    fragment Allowed on Permission {
  allowed
  code
  reason
}
    `,
  { fragmentName: 'Allowed' },
) as unknown as TypedDocumentString<AllowedFragment, unknown>;
export const OneResponseDraftFragmentDoc = new TypedDocumentString(
  `
    fragment OneResponseDraft on ResponseDraft {
  id
  outcome
  reasonCode
  explanation
  draftedByName
  draftedAt
  state
  version
  publishAt
  signedName
  signedPost
  correctionReason
  approvals {
    post
    name
    approvedAt
  }
  history {
    kind
    post
    name
    note
    occurredAt
  }
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
  viewerCan {
    edit {
      ...Allowed
    }
    sendForRelease {
      ...Allowed
    }
    approve {
      ...Allowed
    }
    release {
      ...Allowed
    }
    sendBack {
      ...Allowed
    }
    takeBack {
      ...Allowed
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { fragmentName: 'OneResponseDraft' },
) as unknown as TypedDocumentString<OneResponseDraftFragment, unknown>;
export const SignerFragmentDoc = new TypedDocumentString(
  `
    fragment Signer on Viewer {
  id
  familyName
  givenName
  roles {
    role
    post
  }
}
    `,
  { fragmentName: 'Signer' },
) as unknown as TypedDocumentString<SignerFragment, unknown>;
export const EntryRowFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}`,
  { fragmentName: 'EntryRow' },
) as unknown as TypedDocumentString<EntryRowFragment, unknown>;
export const WovenFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}`,
  { fragmentName: 'Woven' },
) as unknown as TypedDocumentString<WovenFragment, unknown>;
export const ClauseDifferenceFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
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
}`,
  { fragmentName: 'ClauseDifference' },
) as unknown as TypedDocumentString<ClauseDifferenceFragment, unknown>;
export const OneCommentFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { fragmentName: 'OneComment' },
) as unknown as TypedDocumentString<OneCommentFragment, unknown>;
export const PastResponseFragmentDoc = new TypedDocumentString(
  `
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
    `,
  { fragmentName: 'PastResponse' },
) as unknown as TypedDocumentString<PastResponseFragment, unknown>;
export const LetterFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}`,
  { fragmentName: 'Letter' },
) as unknown as TypedDocumentString<LetterFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(
  `
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
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { fragmentName: 'Place' },
) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { fragmentName: 'Step' },
) as unknown as TypedDocumentString<StepFragment, unknown>;
export const EntryStoryFragmentDoc = new TypedDocumentString(
  `
    fragment EntryStory on LedgerEntry {
  acknowledgeBy
  mergedInto {
    receipt
  }
  remark
  viewerFollows
  space {
    slug
    title {
      ...Words
    }
  }
  authority {
    name {
      ...Words
    }
  }
  response {
    ...Letter
    verdicts {
      yes
      partly
      no
    }
  }
  verdict {
    verdict
    remark
    givenAt
  }
  events {
    ...Step
  }
  influences {
    ...Woven
    version {
      number
      name
      effectiveFrom
      policy {
        id
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { fragmentName: 'EntryStory' },
) as unknown as TypedDocumentString<EntryStoryFragment, unknown>;
export const PolicyTextFragmentDoc = new TypedDocumentString(
  `
    fragment PolicyText on PolicyVersion {
  number
  name
  forWhom
  benefit
  conditions
  amount
  period
  howToApply
  legalGround
  contact
  effectiveFrom
  publishedAt
  signedName
  signedPost
  summary
  clauses {
    clauseId
    heading
    text
  }
}
    `,
  { fragmentName: 'PolicyText' },
) as unknown as TypedDocumentString<PolicyTextFragment, unknown>;
export const SpaceRowFragmentDoc = new TypedDocumentString(
  `
    fragment SpaceRow on Space {
  id
  slug
  kind
  title {
    ...Words
  }
  question {
    ...Words
  }
  startsAt
  endsAt
  department {
    name {
      ...Words
    }
  }
  currentPhase {
    id
    name {
      ...Words
    }
    endsAt
    switches
  }
  figures {
    proposals
    submissions
    answered
    overdue
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { fragmentName: 'SpaceRow' },
) as unknown as TypedDocumentString<SpaceRowFragment, unknown>;
export const ProposalRowFragmentDoc = new TypedDocumentString(
  `
    fragment ProposalRow on Proposal {
  id
  title
  text
  state
  submittedAt
  supportCount
  commentCount
  author {
    ...Shown
  }
  entry {
    receipt
    state
    outcome
    overdue
    dueAt
    waitingDays
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}`,
  { fragmentName: 'ProposalRow' },
) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const DepartmentsFragmentDoc = new TypedDocumentString(
  `
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
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { fragmentName: 'Departments' },
) as unknown as TypedDocumentString<DepartmentsFragment, unknown>;
export const SignInDocument = new TypedDocumentString(
  `
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    id
    isStaff
  }
}
    `,
  { hash: 'sha256:8ea73056283eeabd9f5f0f6b480845fdce616686f9f70b03d272677309d1c62f' },
) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = new TypedDocumentString(
  `
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input)
}
    `,
  { hash: 'sha256:bbc27c1139a4c03d0a0ab8559be8816ee91402b9d85b6aef27e61a095e61a043' },
) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(
  `
    mutation ConfirmEmail($token: String!, $proof: String, $password: String) {
  confirmEmail(token: $token, proof: $proof, password: $password) {
    id
  }
}
    `,
  { hash: 'sha256:cf9cc732ca9aa718181c0745fdc89cb085c5eb07286261ee4ed0f5edeca8f9f6' },
) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const SignOutDocument = new TypedDocumentString(
  `
    mutation SignOut {
  signOut
}
    `,
  { hash: 'sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(
  `
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `,
  { hash: 'sha256:5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72' },
) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(
  `
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password)
}
    `,
  { hash: 'sha256:fcd8b0640d108e400f8a2d2783dc20649cdf30f65537f0197699e574fabab128' },
) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UnsubscribeDocument = new TypedDocumentString(
  `
    mutation Unsubscribe($token: String!) {
  unsubscribe(token: $token)
}
    `,
  { hash: 'sha256:1e16fa0ac3cf6e287dab8f3878ab8c74759fed5a1903d0d66e92840a38783dba' },
) as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const MeDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { hash: 'sha256:9f43530eb0b421f2c284614d42de6ac2116622d0807837b5e67daf687f167cfb' },
) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MySettingsDocument = new TypedDocumentString(
  `
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
    `,
  { hash: 'sha256:8922dc577aaa9b6dd9c39bcd7b26e8fc65c913560601424d3ba0098909d2817f' },
) as unknown as TypedDocumentString<MySettingsQuery, MySettingsQueryVariables>;
export const MyNameDocument = new TypedDocumentString(
  `
    query MyName {
  viewer {
    id
    familyName
    givenName
    kana
    verification
  }
}
    `,
  { hash: 'sha256:a1bd89985719b8c03ce3073181e3f73284ff230d7d7ca3ac8f502d5344bdcb72' },
) as unknown as TypedDocumentString<MyNameQuery, MyNameQueryVariables>;
export const GiveNameDocument = new TypedDocumentString(
  `
    mutation GiveName($input: NameInput!) {
  giveName(input: $input) {
    id
  }
}
    `,
  { hash: 'sha256:b7af02f126f18ebb35de8c64460c887078777645bca9de7cdfdf9a77664a1308' },
) as unknown as TypedDocumentString<GiveNameMutation, GiveNameMutationVariables>;
export const RequestCounterCodeDocument = new TypedDocumentString(
  `
    mutation RequestCounterCode {
  requestCounterCode {
    code
    expiresAt
  }
}
    `,
  { hash: 'sha256:70cc416fe788176b2a97ae0f88f2ea231998158364ba0c1af9699b71dec7ded7' },
) as unknown as TypedDocumentString<RequestCounterCodeMutation, RequestCounterCodeMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(
  `
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    id
  }
}
    `,
  { hash: 'sha256:3b029747d31d4a85e931943738fdd2ef3869daee2fe8f952f518032c13abfd7d' },
) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const RevokeSignInDocument = new TypedDocumentString(
  `
    mutation RevokeSignIn($id: ID!) {
  revokeSignIn(id: $id)
}
    `,
  { hash: 'sha256:c0ccece99f1e4f5cb3b0c1f93647dbfccaf43a4ada1fd8033e513269a95231ab' },
) as unknown as TypedDocumentString<RevokeSignInMutation, RevokeSignInMutationVariables>;
export const SetPreferenceDocument = new TypedDocumentString(
  `
    mutation SetPreference($kind: NoticeKind!, $channel: Channel!, $on: Boolean!) {
  setPreference(kind: $kind, channel: $channel, on: $on) {
    kind
  }
}
    `,
  { hash: 'sha256:c770d7fb5d55bce15de37d24e3a7ff1449616ab9fb44f22db9e179117f8b5de8' },
) as unknown as TypedDocumentString<SetPreferenceMutation, SetPreferenceMutationVariables>;
export const NoticesDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
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
}`,
  { hash: 'sha256:0284a5c9402ccf3f3aca1db38a344d0cf7dd8e61494c52f2864f1ab6ac125fa4' },
) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(
  `
    mutation MarkNoticesRead($upTo: ID) {
  markNoticesRead(upTo: $upTo)
}
    `,
  { hash: 'sha256:08e6db5213dc90d5e8be897cc8c29c416635f503aa61ec274b7a4b9c5cd40658' },
) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const CounterLookUpDocument = new TypedDocumentString(
  `
    mutation CounterLookUp($code: String!) {
  counterLookUp(code: $code) {
    familyName
    givenName
    kana
    verification
  }
}
    `,
  { hash: 'sha256:a0ecb7a53aef6179337040dce50d04c75ba1c1bacb102692a6036b83fb74d6a2' },
) as unknown as TypedDocumentString<CounterLookUpMutation, CounterLookUpMutationVariables>;
export const VerifyAtCounterDocument = new TypedDocumentString(
  `
    mutation VerifyAtCounter($code: String!) {
  verifyRealNameAtCounter(code: $code)
}
    `,
  { hash: 'sha256:e56d59926ce9027da9ce2dc15d283bf6f799b3eb1b66bc98dabf49d161dbaf78' },
) as unknown as TypedDocumentString<VerifyAtCounterMutation, VerifyAtCounterMutationVariables>;
export const ApprovalChainsDocument = new TypedDocumentString(
  `
    query ApprovalChains {
  approvalChains {
    authority {
      id
      name {
        ...Words
      }
    }
    department {
      id
      name {
        ...Words
      }
    }
    posts
    known {
      post
      holders
    }
    viewerCanSet {
      ...Allowed
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:428f03e9775a11728696b15ade8a84a89d7242f484c9ebbfbb88d702ed6d39fc' },
) as unknown as TypedDocumentString<ApprovalChainsQuery, ApprovalChainsQueryVariables>;
export const SetApprovalChainDocument = new TypedDocumentString(
  `
    mutation SetApprovalChain($input: ApprovalChainInput!) {
  setApprovalChain(input: $input)
}
    `,
  { hash: 'sha256:f86a5e3e438e5e2ca1ef4c7faca53abb2e8d648c85af34ef82f785e25ac40b9c' },
) as unknown as TypedDocumentString<SetApprovalChainMutation, SetApprovalChainMutationVariables>;
export const DeskPoliciesDocument = new TypedDocumentString(
  `
    query DeskPolicies($words: String, $departmentId: ID, $first: Int!, $after: String) {
  desk {
    departments {
      id
      name {
        ...Words
      }
    }
  }
  policies(
    words: $words
    departmentId: $departmentId
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      department {
        name {
          ...Words
        }
      }
      current {
        number
        name
        effectiveFrom
        signedName
        signedPost
      }
      viewerCan {
        publishVersion {
          ...Allowed
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:f5e153b526bb5fef28cd8742755493d34b724603bfd8d1933b413d970c629e72' },
) as unknown as TypedDocumentString<DeskPoliciesQuery, DeskPoliciesQueryVariables>;
export const PolicyToChangeDocument = new TypedDocumentString(
  `
    query PolicyToChange($id: ID!) {
  viewer {
    ...Signer
  }
  policy(id: $id) {
    id
    department {
      name {
        ...Words
      }
    }
    viewerCan {
      publishVersion {
        ...Allowed
      }
    }
    current {
      ...PolicyText
    }
  }
}
    fragment Signer on Viewer {
  id
  familyName
  givenName
  roles {
    role
    post
  }
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
fragment PolicyText on PolicyVersion {
  number
  name
  forWhom
  benefit
  conditions
  amount
  period
  howToApply
  legalGround
  contact
  effectiveFrom
  publishedAt
  signedName
  signedPost
  summary
  clauses {
    clauseId
    heading
    text
  }
}`,
  { hash: 'sha256:167834acdc7fd345009c52c23fbdb50b926bfed5a820fa0faa95bc68e93f0b6c' },
) as unknown as TypedDocumentString<PolicyToChangeQuery, PolicyToChangeQueryVariables>;
export const PreviewVersionDocument = new TypedDocumentString(
  `
    query PreviewVersion($input: PublishPolicyVersionInput!) {
  previewPolicyVersion(input: $input) {
    fields {
      field
      parts {
        kind
        text
      }
    }
    clauses {
      place
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
    }
  }
}
    `,
  { hash: 'sha256:b5dcf357ed7a989ef79110f9383b528255082e6cb939027e9582c69b5c124d05' },
) as unknown as TypedDocumentString<PreviewVersionQuery, PreviewVersionQueryVariables>;
export const PublishVersionDocument = new TypedDocumentString(
  `
    mutation PublishVersion($input: PublishPolicyVersionInput!) {
  publishPolicyVersion(input: $input) {
    number
    policy {
      id
    }
  }
}
    `,
  { hash: 'sha256:834cecf10a8ba92cff966b26796c361e60172f2e6611ce85addebdab7987cf8e' },
) as unknown as TypedDocumentString<PublishVersionMutation, PublishVersionMutationVariables>;
export const EntryForInfluenceDocument = new TypedDocumentString(
  `
    query EntryForInfluence($receipt: String!) {
  ledgerEntry(receipt: $receipt) {
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}`,
  { hash: 'sha256:6ff1dcfbd1d31c697970078012faecd77c43e39976932ea4f0580a4bb899841a' },
) as unknown as TypedDocumentString<EntryForInfluenceQuery, EntryForInfluenceQueryVariables>;
export const EntryAtDeskDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:3aa139e0efadd38afcec5a9a77264bf550fbbd58a8b756e7293b1e6a235ccc9b' },
) as unknown as TypedDocumentString<EntryAtDeskQuery, EntryAtDeskQueryVariables>;
export const AssignEntriesDocument = new TypedDocumentString(
  `
    mutation AssignEntries($receipts: [String!]!, $accountId: ID) {
  assignEntries(receipts: $receipts, accountId: $accountId) {
    id
  }
}
    `,
  { hash: 'sha256:e4d9436870c1c5da5225bfc5f5a2811fa9bea542ec6acdc971d05fbb70f22767' },
) as unknown as TypedDocumentString<AssignEntriesMutation, AssignEntriesMutationVariables>;
export const WriteNoteDocument = new TypedDocumentString(
  `
    mutation WriteNote($receipt: String!, $text: String!) {
  writeNote(receipt: $receipt, text: $text) {
    id
  }
}
    `,
  { hash: 'sha256:fe424fd40723682447e73299d4e7a27b31aaf17345e9fe2fbac588197944d65d' },
) as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const SimilarEntriesDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { hash: 'sha256:26cb96bbc8c6e50e80111866cdbd5cdcf76cac2ae1e8d78dc5df13ff8420dac9' },
) as unknown as TypedDocumentString<SimilarEntriesQuery, SimilarEntriesQueryVariables>;
export const ChangeDraftEntriesDocument = new TypedDocumentString(
  `
    mutation ChangeDraftEntries($input: DraftEntriesInput!) {
  changeDraftEntries(input: $input) {
    id
  }
}
    `,
  { hash: 'sha256:54461a560159d9c1ae6d403a0a0c084bd1c092fa3d9023724075a3f5fcf2867d' },
) as unknown as TypedDocumentString<ChangeDraftEntriesMutation, ChangeDraftEntriesMutationVariables>;
export const DeskTemplatesDocument = new TypedDocumentString(
  `
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
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:c2100bbc97636ceff0134b9c18d8f8a4c799c8f891ec817b0dfce8ec56dfb3dc' },
) as unknown as TypedDocumentString<DeskTemplatesQuery, DeskTemplatesQueryVariables>;
export const SaveTemplateDocument = new TypedDocumentString(
  `
    mutation SaveTemplate($input: TemplateInput!) {
  saveTemplate(input: $input)
}
    `,
  { hash: 'sha256:849f1e9986182686a6b509a0c79a64eb7e9ebb8191bbe1586db1626e7ef43421' },
) as unknown as TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const RemoveTemplateDocument = new TypedDocumentString(
  `
    mutation RemoveTemplate($id: ID!) {
  removeTemplate(id: $id)
}
    `,
  { hash: 'sha256:f91a20e758ec0a0d9a60d073ac7688488083d61e3f35d367feb75004461e292e' },
) as unknown as TypedDocumentString<RemoveTemplateMutation, RemoveTemplateMutationVariables>;
export const CorrectResponseDocument = new TypedDocumentString(
  `
    mutation CorrectResponse($id: ID!, $reason: String!) {
  correctResponse(responseId: $id, reason: $reason) {
    id
  }
}
    `,
  { hash: 'sha256:89afe12aae5a02713ffa68dddfec9777f516b62ee55b2302333e8f5aad5dfc5a' },
) as unknown as TypedDocumentString<CorrectResponseMutation, CorrectResponseMutationVariables>;
export const DeskPageDocument = new TypedDocumentString(
  `
    query DeskPage($filter: LedgerFilter, $desk: DeskFilter, $first: Int!, $after: String) {
  viewer {
    id
  }
  spaces(first: 50) {
    nodes {
      id
      title {
        ...Words
      }
    }
  }
  desk {
    colleagues {
      id
      name
    }
    departments {
      id
      name {
        ...Words
      }
    }
    awaitingMe
    figures {
      open
      nearDue
      overdue
      awaitingRelease
      unacknowledged
    }
    entries(filter: $filter, desk: $desk, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EntryRow
        desk {
          assignee {
            name
          }
          notes {
            id
          }
          drafts {
            draftId
            draftedByName
            state
            waitsFor
          }
          group {
            id
            size
          }
        }
        viewerCan {
          acknowledge {
            ...Allowed
          }
          draftResponse {
            ...Allowed
          }
        }
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:028788e86bd7bb6737e6ed2e458fff760ab53475e7c63edcfcc6787261c67b34' },
) as unknown as TypedDocumentString<DeskPageQuery, DeskPageQueryVariables>;
export const DeskDraftsDocument = new TypedDocumentString(
  `
    query DeskDrafts {
  desk {
    drafts {
      id
      outcome
      draftedByName
      draftedAt
      state
      approvals {
        post
        name
      }
      department {
        name {
          ...Words
        }
      }
      entries {
        entry {
          receipt
          title
          text
        }
      }
      viewerCan {
        approve {
          ...Allowed
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:655012b271980eff07abf080225dcfc90f359b6752118073d822eaa41970d480' },
) as unknown as TypedDocumentString<DeskDraftsQuery, DeskDraftsQueryVariables>;
export const OneDraftDocument = new TypedDocumentString(
  `
    query OneDraft($id: ID!) {
  viewer {
    ...Signer
  }
  responseDraft(id: $id) {
    ...OneResponseDraft
  }
}
    fragment OneResponseDraft on ResponseDraft {
  id
  outcome
  reasonCode
  explanation
  draftedByName
  draftedAt
  state
  version
  publishAt
  signedName
  signedPost
  correctionReason
  approvals {
    post
    name
    approvedAt
  }
  history {
    kind
    post
    name
    note
    occurredAt
  }
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
  viewerCan {
    edit {
      ...Allowed
    }
    sendForRelease {
      ...Allowed
    }
    approve {
      ...Allowed
    }
    release {
      ...Allowed
    }
    sendBack {
      ...Allowed
    }
    takeBack {
      ...Allowed
    }
  }
}
fragment Signer on Viewer {
  id
  familyName
  givenName
  roles {
    role
    post
  }
}
fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:2fbeed552a04da5f300be48fb8300d23f023baa9d01f1ec07072e4b0ca5c9489' },
) as unknown as TypedDocumentString<OneDraftQuery, OneDraftQueryVariables>;
export const EntryToAnswerDocument = new TypedDocumentString(
  `
    query EntryToAnswer($receipt: String!) {
  ledgerEntry(receipt: $receipt) {
    ...EntryRow
    authority {
      name {
        ...Words
      }
    }
    viewerCan {
      draftResponse {
        ...Allowed
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:b2ae732565adc0fa540ea6f8389c0b58fb1bf5d4c85953ac0e8623924c8f6325' },
) as unknown as TypedDocumentString<EntryToAnswerQuery, EntryToAnswerQueryVariables>;
export const AcknowledgeDocument = new TypedDocumentString(
  `
    mutation Acknowledge($receipt: String!) {
  acknowledge(receipt: $receipt) {
    receipt
  }
}
    `,
  { hash: 'sha256:4a6d73e2cced3f3a41d0894509fe946cb063e30903ffe23c685e5538147113ec' },
) as unknown as TypedDocumentString<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const DraftResponseDocument = new TypedDocumentString(
  `
    mutation DraftResponse($input: DraftResponseInput!) {
  draftResponse(input: $input) {
    id
  }
}
    `,
  { hash: 'sha256:79331d1942cbe1240333bc0e4adc1948555265d094d5e703d44272651cc31759' },
) as unknown as TypedDocumentString<DraftResponseMutation, DraftResponseMutationVariables>;
export const SendForReleaseDocument = new TypedDocumentString(
  `
    mutation SendForRelease($id: ID!) {
  sendForRelease(draftId: $id) {
    id
  }
}
    `,
  { hash: 'sha256:c2e36331a7c26335f7603c26c0ecdf2995cd3514bb7659968f00425f6c9af305' },
) as unknown as TypedDocumentString<SendForReleaseMutation, SendForReleaseMutationVariables>;
export const ReleaseResponseDocument = new TypedDocumentString(
  `
    mutation ReleaseResponse($id: ID!, $version: Int) {
  releaseResponse(draftId: $id, version: $version) {
    id
    entries {
      entry {
        receipt
      }
    }
  }
}
    `,
  { hash: 'sha256:cadb73e0b7d966b5d735dea03404f5bf57a4cfd47d253b4cf5ce06a24de040c0' },
) as unknown as TypedDocumentString<ReleaseResponseMutation, ReleaseResponseMutationVariables>;
export const ApproveResponseDocument = new TypedDocumentString(
  `
    mutation ApproveResponse($id: ID!, $version: Int) {
  approveResponse(draftId: $id, version: $version) {
    id
  }
}
    `,
  { hash: 'sha256:2e3ee954d82d5d2aea2971f52393ff1e7cba82dc0208d67ba38f164491b2a763' },
) as unknown as TypedDocumentString<ApproveResponseMutation, ApproveResponseMutationVariables>;
export const SendBackResponseDocument = new TypedDocumentString(
  `
    mutation SendBackResponse($id: ID!, $note: String!) {
  sendBackResponse(draftId: $id, note: $note) {
    id
  }
}
    `,
  { hash: 'sha256:1200a1171898e8eea0f109656c633c0b142f4797e069fa12a452db182cd12caa' },
) as unknown as TypedDocumentString<SendBackResponseMutation, SendBackResponseMutationVariables>;
export const TakeBackDocument = new TypedDocumentString(
  `
    mutation TakeBack($id: ID!) {
  takeBackResponse(draftId: $id) {
    id
  }
}
    `,
  { hash: 'sha256:6eae1813ee3d7dfe1361138c10b55e52f1c612ff143cffafb5598e43fc2f45a7' },
) as unknown as TypedDocumentString<TakeBackMutation, TakeBackMutationVariables>;
export const PostCommentDocument = new TypedDocumentString(
  `
    mutation PostComment($input: PostCommentInput!) {
  postComment(input: $input) {
    id
    entry {
      receipt
    }
  }
}
    `,
  { hash: 'sha256:449ddf06c30955ec556c03bc2aa03fd1c70214577c1bf00db81155ea91e55152' },
) as unknown as TypedDocumentString<PostCommentMutation, PostCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(
  `
    mutation EditComment($id: ID!, $text: String!) {
  editComment(id: $id, text: $text) {
    id
  }
}
    `,
  { hash: 'sha256:bacca75bed2cd3566f6244b04b2e52b0e72ff303133bf28b29324909f479163d' },
) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(
  `
    mutation DeleteComment($id: ID!) {
  deleteComment(id: $id) {
    id
  }
}
    `,
  { hash: 'sha256:6ac8ab86a80cb2f08d4ebd16e8f820d0dc8504b7c89c01c33e428079ed34ffd6' },
) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const AskAuthorityDocument = new TypedDocumentString(
  `
    mutation AskAuthority($id: ID!) {
  askAuthority(commentId: $id) {
    id
    entry {
      receipt
    }
  }
}
    `,
  { hash: 'sha256:27c19edf9bbe5a13ef1132e9454d6dc33d2a3c775657c19c553a91688d2f71a2' },
) as unknown as TypedDocumentString<AskAuthorityMutation, AskAuthorityMutationVariables>;
export const ReactDocument = new TypedDocumentString(
  `
    mutation React($id: ID!, $kind: ReactionKind) {
  react(commentId: $id, kind: $kind) {
    id
  }
}
    `,
  { hash: 'sha256:69c29a0d6ee85076b56968b564963bc65832b7537902feb7783054259a87fd2e' },
) as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const FollowDocument = new TypedDocumentString(
  `
    mutation Follow($subject: SubjectRefInput!) {
  follow(subject: $subject)
}
    `,
  { hash: 'sha256:33f0adef9a5e1f54c53cfe812b6250cca6e8b0c290faf573da095cf7da549eff' },
) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(
  `
    mutation Unfollow($subject: SubjectRefInput!) {
  unfollow(subject: $subject)
}
    `,
  { hash: 'sha256:3ec6317492048dd0f472e5b62c43e2ea877f168a19c18ad0f0ba57dea7fabcb0' },
) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const LedgerDocument = new TypedDocumentString(
  `
    query Ledger($filter: LedgerFilter!, $code: String!, $first: Int!, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntryRow
    }
  }
  departments(authorityCode: $code) {
    id
    name {
      ...Words
    }
  }
  spaces(first: 50) {
    nodes {
      id
      title {
        ...Words
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { hash: 'sha256:3ca579dd7c02a8a3727e9759aaa59de9a206465ff245e134e92efa71675eac63' },
) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const WaitingDocument = new TypedDocumentString(
  `
    query Waiting($departmentId: ID, $code: String!, $first: Int!, $after: String) {
  waiting(departmentId: $departmentId, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntryRow
    }
  }
  figures(departmentId: $departmentId) {
    open
    nearDue
    overdue
  }
  departments(authorityCode: $code) {
    id
    name {
      ...Words
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { hash: 'sha256:f4ed7b098f1333749633c8ec32886f29c56cfe3f559ac827fccbeee763352046' },
) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const OneEntryDocument = new TypedDocumentString(
  `
    query OneEntry($receipt: String!) {
  ledgerEntry(receipt: $receipt) {
    ...EntryRow
    ...EntryStory
    responses {
      ...PastResponse
    }
    log {
      leaves
      awaited
      size
    }
    viewerCan {
      acknowledge {
        ...Allowed
      }
      draftResponse {
        ...Allowed
      }
      withdraw {
        ...Allowed
      }
      start {
        ...Allowed
      }
      fulfil {
        ...Allowed
      }
      merge {
        ...Allowed
      }
      extend {
        ...Allowed
      }
      acceptReferral {
        ...Allowed
      }
      giveVerdict {
        ...Allowed
      }
      reopen {
        ...Allowed
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
fragment EntryStory on LedgerEntry {
  acknowledgeBy
  mergedInto {
    receipt
  }
  remark
  viewerFollows
  space {
    slug
    title {
      ...Words
    }
  }
  authority {
    name {
      ...Words
    }
  }
  response {
    ...Letter
    verdicts {
      yes
      partly
      no
    }
  }
  verdict {
    verdict
    remark
    givenAt
  }
  events {
    ...Step
  }
  influences {
    ...Woven
    version {
      number
      name
      effectiveFrom
      policy {
        id
      }
    }
  }
}`,
  { hash: 'sha256:e1a26ab68228809143a73012268624e594884cc9616b188f00ce44fc21ed7f99' },
) as unknown as TypedDocumentString<OneEntryQuery, OneEntryQueryVariables>;
export const PublicLogDocument = new TypedDocumentString(
  `
    query PublicLog {
  publicLog {
    origin
    keys
    size
    root
    signedAt
  }
}
    `,
  { hash: 'sha256:8bfaa806dedeceb3006ba67b146c136c7c569b2cfda5c690f5028e187c5d7995' },
) as unknown as TypedDocumentString<PublicLogQuery, PublicLogQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(
  `
    query Policies($words: String, $departmentId: ID, $code: String!, $first: Int!, $after: String) {
  policies(
    words: $words
    departmentId: $departmentId
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      department {
        name {
          ...Words
        }
      }
      current {
        number
        name
        forWhom
        benefit
        period
        effectiveFrom
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
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:24bc2cb062d476f21cdd1a14420acc948cf365cd5abf18d9f2238eeacdfc7401' },
) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const OnePolicyDocument = new TypedDocumentString(
  `
    query OnePolicy($id: ID!) {
  policy(id: $id) {
    id
    viewerFollows
    authority {
      name {
        ...Words
      }
    }
    department {
      name {
        ...Words
      }
    }
    viewerCan {
      publishVersion {
        ...Allowed
      }
    }
    current {
      ...PolicyText
    }
    versions {
      number
      effectiveFrom
      publishedAt
      summary
      signedName
      signedPost
      influences {
        ...Woven
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
fragment PolicyText on PolicyVersion {
  number
  name
  forWhom
  benefit
  conditions
  amount
  period
  howToApply
  legalGround
  contact
  effectiveFrom
  publishedAt
  signedName
  signedPost
  summary
  clauses {
    clauseId
    heading
    text
  }
}`,
  { hash: 'sha256:7f9b6b6c7f66c8f49e78cb6f11400a96a2770f24d50308385968e73360f9a244' },
) as unknown as TypedDocumentString<OnePolicyQuery, OnePolicyQueryVariables>;
export const OneVersionDocument = new TypedDocumentString(
  `
    query OneVersion($policyId: ID!, $number: Int!) {
  policyVersion(policyId: $policyId, number: $number) {
    ...PolicyText
    policy {
      id
      viewerFollows
      department {
        name {
          ...Words
        }
      }
      authority {
        name {
          ...Words
        }
      }
      versions {
        number
      }
    }
    change {
      fields {
        field
        parts {
          kind
          text
        }
      }
      clauses {
        ...ClauseDifference
      }
    }
    influences {
      ...Woven
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
fragment PolicyText on PolicyVersion {
  number
  name
  forWhom
  benefit
  conditions
  amount
  period
  howToApply
  legalGround
  contact
  effectiveFrom
  publishedAt
  signedName
  signedPost
  summary
  clauses {
    clauseId
    heading
    text
  }
}`,
  { hash: 'sha256:cad3650e877a25777f50843784a02ff8a3d836b1092fe6066413ef1bd76998f7' },
) as unknown as TypedDocumentString<OneVersionQuery, OneVersionQueryVariables>;
export const ContactsDocument = new TypedDocumentString(
  `
    query Contacts($code: String!) {
  departments(authorityCode: $code) {
    id
    contact
    name {
      ...Words
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:2f3f16d7173175a9cadbeee1e1bec372714a7d1dfd8860bbd5cbd8bd620bac5a' },
) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const OneProposalDocument = new TypedDocumentString(
  `
    query OneProposal($id: ID!, $first: Int!, $after: String) {
  proposal(id: $id) {
    ...ProposalRow
    version
    updatedAt
    viewerSupports
    viewerFollows
    viewerIsAuthor
    space {
      id
      slug
      realNames
      title {
        ...Words
      }
    }
    viewerCan {
      submit {
        ...Allowed
      }
      support {
        ...Allowed
      }
      comment {
        ...Allowed
      }
      withdraw {
        ...Allowed
      }
      edit {
        ...Allowed
      }
    }
    entry {
      ...EntryRow
      ...EntryStory
    }
    thread {
      id
      open
      commentCount
      viewerCan {
        comment {
          ...Allowed
        }
        ask {
          ...Allowed
        }
      }
      comments(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OneComment
          replies(first: 3) {
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...OneComment
            }
          }
        }
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
fragment EntryStory on LedgerEntry {
  acknowledgeBy
  mergedInto {
    receipt
  }
  remark
  viewerFollows
  space {
    slug
    title {
      ...Words
    }
  }
  authority {
    name {
      ...Words
    }
  }
  response {
    ...Letter
    verdicts {
      yes
      partly
      no
    }
  }
  verdict {
    verdict
    remark
    givenAt
  }
  events {
    ...Step
  }
  influences {
    ...Woven
    version {
      number
      name
      effectiveFrom
      policy {
        id
      }
    }
  }
}
fragment ProposalRow on Proposal {
  id
  title
  text
  state
  submittedAt
  supportCount
  commentCount
  author {
    ...Shown
  }
  entry {
    receipt
    state
    outcome
    overdue
    dueAt
    waitingDays
  }
}`,
  { hash: 'sha256:6dc0237588a6bb2f31a0861e934f19c4c1746c403be13dbc19b75aa756e44675' },
) as unknown as TypedDocumentString<OneProposalQuery, OneProposalQueryVariables>;
export const OneCommentPageDocument = new TypedDocumentString(
  `
    query OneCommentPage($id: ID!, $first: Int!, $after: String) {
  comment(id: $id) {
    ...OneComment
    replies(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OneComment
        replies(first: 20) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...OneComment
          }
        }
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:5d687c442184641b0a59222d8172bd342d4d7dd90203d4532a19ebecd00231ed' },
) as unknown as TypedDocumentString<OneCommentPageQuery, OneCommentPageQueryVariables>;
export const DraftDocument = new TypedDocumentString(
  `
    query Draft($id: ID!, $claim: String) {
  proposal(id: $id, claim: $claim) {
    id
    state
    title
    text
    version
    updatedAt
    viewerIsAuthor
    author {
      ...Shown
    }
    space {
      id
      slug
      realNames
      title {
        ...Words
      }
      question {
        ...Words
      }
      authority {
        name {
          ...Words
        }
      }
      department {
        name {
          ...Words
        }
      }
      viewerCan {
        submit {
          ...Allowed
        }
      }
    }
    viewerCan {
      submit {
        ...Allowed
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:b74cb8219bc4731665332b1105d3efa9f88da7498653cb626f99382ecfc47a7a' },
) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SpaceForWritingDocument = new TypedDocumentString(
  `
    query SpaceForWriting($slug: String!) {
  space(slug: $slug) {
    id
    slug
    realNames
    title {
      ...Words
    }
    question {
      ...Words
    }
    authority {
      name {
        ...Words
      }
    }
    department {
      name {
        ...Words
      }
    }
    currentPhase {
      endsAt
      name {
        ...Words
      }
    }
    viewerCan {
      submit {
        ...Allowed
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}`,
  { hash: 'sha256:2ba4281579902de0752a3b4211a1ad051ba60616266b71712f3a6832f161f11e' },
) as unknown as TypedDocumentString<SpaceForWritingQuery, SpaceForWritingQueryVariables>;
export const SimilarDocument = new TypedDocumentString(
  `
    query Similar($title: String!, $text: String!) {
  similarProposals(title: $title, text: $text) {
    sharedTerms
    proposal {
      ...ProposalRow
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment ProposalRow on Proposal {
  id
  title
  text
  state
  submittedAt
  supportCount
  commentCount
  author {
    ...Shown
  }
  entry {
    receipt
    state
    outcome
    overdue
    dueAt
    waitingDays
  }
}`,
  { hash: 'sha256:48ad1190dab962995b4ab96743f9cfe897d2a20dde5c897ea5bb1ce082901228' },
) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(
  `
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    claim
    proposal {
      id
      version
      updatedAt
    }
  }
}
    `,
  { hash: 'sha256:729dd645c0b4ab0f66e9db1d612749024b3668ea74d4d1f3b77c70e20f414f2b' },
) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const ClaimDraftDocument = new TypedDocumentString(
  `
    mutation ClaimDraft($id: ID!, $claim: String!) {
  claimDraft(id: $id, claim: $claim) {
    id
  }
}
    `,
  { hash: 'sha256:c949ca19c7a78cddaeb5db82f3956a610279d5cd427c3fd025ee3e3077197a54' },
) as unknown as TypedDocumentString<ClaimDraftMutation, ClaimDraftMutationVariables>;
export const SubmitProposalDocument = new TypedDocumentString(
  `
    mutation SubmitProposal($id: ID!) {
  submitProposal(id: $id) {
    id
  }
}
    `,
  { hash: 'sha256:37649bfb6e4fcb27ad629f7224f23572527fa4b04066b9480316352821279b8d' },
) as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(
  `
    mutation DiscardDraft($id: ID!) {
  discardDraft(id: $id)
}
    `,
  { hash: 'sha256:e12e57730a59c22591fa09c4d55dcefed291a16ebbffeeeccf9fb50f3a806606' },
) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(
  `
    mutation WithdrawProposal($id: ID!, $reason: String) {
  withdrawProposal(id: $id, reason: $reason) {
    id
  }
}
    `,
  { hash: 'sha256:c7221120803ecfe85a7cb1b21664c3e821c507515eae5a6738fa19f15d4c12c3' },
) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const SupportProposalDocument = new TypedDocumentString(
  `
    mutation SupportProposal($id: ID!) {
  supportProposal(id: $id) {
    id
  }
}
    `,
  { hash: 'sha256:21dac5931363362421ed545d36e1563c822d05373942ed2a2b963fd777e72acc' },
) as unknown as TypedDocumentString<SupportProposalMutation, SupportProposalMutationVariables>;
export const WithdrawSupportDocument = new TypedDocumentString(
  `
    mutation WithdrawSupport($id: ID!) {
  withdrawSupport(id: $id) {
    id
  }
}
    `,
  { hash: 'sha256:4e6fe056df3779e8aeb18479c80eac78be82aac54873585c012ecbe1899d33b6' },
) as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const TextRemovalsDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:3ee5b30e182c745c7eed10e0d021bd04ffd9c845b24e7f4b879c66da30a8cb2b' },
) as unknown as TypedDocumentString<TextRemovalsQuery, TextRemovalsQueryVariables>;
export const RemovableTextsDocument = new TypedDocumentString(
  `
    query RemovableTexts($receipt: String!) {
  removableTexts(receipt: $receipt) {
    sequence
    field
    text
  }
}
    `,
  { hash: 'sha256:2c59c91a34e53793ef83e84c6d7008dba1d2c96cf70869c8448e5fa6656794ea' },
) as unknown as TypedDocumentString<RemovableTextsQuery, RemovableTextsQueryVariables>;
export const AskTextRemovalDocument = new TypedDocumentString(
  `
    mutation AskTextRemoval($input: AskTextRemovalInput!) {
  askTextRemoval(input: $input)
}
    `,
  { hash: 'sha256:00e4047044580868d9bf777a97d63e7b1b58b2ca93239c9f1a8bf52babf1ccc9' },
) as unknown as TypedDocumentString<AskTextRemovalMutation, AskTextRemovalMutationVariables>;
export const ConfirmTextRemovalDocument = new TypedDocumentString(
  `
    mutation ConfirmTextRemoval($id: ID!) {
  confirmTextRemoval(id: $id)
}
    `,
  { hash: 'sha256:61748c28e1447789839c395f53f11cf43cc9d482a5fb810887c42cd27ac57ede' },
) as unknown as TypedDocumentString<ConfirmTextRemovalMutation, ConfirmTextRemovalMutationVariables>;
export const SiteAuthorityDocument = new TypedDocumentString(
  `
    query SiteAuthority($code: String!) {
  authority(code: $code) {
    code
    tier
    name {
      ...Words
    }
  }
  publicLog {
    readOnly
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:63a959f7d5ce32fa3baf3032860bca05eed49de4059313cb60ae0be6ba4f6632' },
) as unknown as TypedDocumentString<SiteAuthorityQuery, SiteAuthorityQueryVariables>;
export const ReaderDocument = new TypedDocumentString(
  `
    query Reader {
  viewer {
    id
    familyName
    givenName
    verification
    isStaff
    unreadNotices
  }
}
    `,
  { hash: 'sha256:e91c2d455a7b3649d85a3a830dedd36dbbb3c72f24781198144dec84db9ab924' },
) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const HomeDocument = new TypedDocumentString(
  `
    query Home {
  figures {
    open
    answered
    overdue
    influences
  }
  spaces(first: 20) {
    nodes {
      ...SpaceRow
    }
  }
  latestChanges(first: 3) {
    version {
      number
      name
      summary
      effectiveFrom
      policy {
        id
      }
      change {
        clauses {
          ...ClauseDifference
        }
      }
    }
  }
  latestResponses(first: 4) {
    id
    outcome
    explanation
    signedPost
    signedName
    releasedAt
    department {
      name {
        ...Words
      }
    }
    entries {
      outcome
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
  waiting(first: 5) {
    nodes {
      ...EntryRow
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
fragment SpaceRow on Space {
  id
  slug
  kind
  title {
    ...Words
  }
  question {
    ...Words
  }
  startsAt
  endsAt
  department {
    name {
      ...Words
    }
  }
  currentPhase {
    id
    name {
      ...Words
    }
    endsAt
    switches
  }
  figures {
    proposals
    submissions
    answered
    overdue
  }
}`,
  { hash: 'sha256:ab479188ab8870369f691e7673aacc09ed099eba40e7e9d6c58ce5e49e850692' },
) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(
  `
    query Search($words: String!, $kinds: [String!], $first: Int!, $after: String) {
  search(words: $words, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      title
      path
      publishedAt
      excerpt {
        text
        hit
      }
      space {
        title {
          ...Words
        }
      }
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:a8008b0e2371d426a5ee570f34a6739e81b32d9bd8c44eeb27f410c8bb618fe2' },
) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SpacesDocument = new TypedDocumentString(
  `
    query Spaces($after: String) {
  spaces(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SpaceRow
    }
  }
}
    fragment Words on LocalText {
  ja
  easy
  en
}
fragment SpaceRow on Space {
  id
  slug
  kind
  title {
    ...Words
  }
  question {
    ...Words
  }
  startsAt
  endsAt
  department {
    name {
      ...Words
    }
  }
  currentPhase {
    id
    name {
      ...Words
    }
    endsAt
    switches
  }
  figures {
    proposals
    submissions
    answered
    overdue
  }
}`,
  { hash: 'sha256:571836af66671e38f5978c20d1be2963d898996574aa31e53b6198bac0dc1024' },
) as unknown as TypedDocumentString<SpacesQuery, SpacesQueryVariables>;
export const OneSpaceDocument = new TypedDocumentString(
  `
    query OneSpace($slug: String!, $first: Int!, $after: String, $order: ProposalOrder!) {
  space(slug: $slug) {
    ...SpaceRow
    description {
      ...Words
    }
    realNames
    viewerFollows
    authority {
      name {
        ...Words
      }
    }
    phases {
      id
      name {
        ...Words
      }
      startsAt
      endsAt
      switches
      state
    }
    viewerCan {
      submit {
        ...Allowed
      }
      comment {
        ...Allowed
      }
      support {
        ...Allowed
      }
    }
    sessions {
      id
      title
      heldOn
      place
      state
      imported
      statementCount
    }
    proposals(first: $first, after: $after, order: $order) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProposalRow
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
fragment SpaceRow on Space {
  id
  slug
  kind
  title {
    ...Words
  }
  question {
    ...Words
  }
  startsAt
  endsAt
  department {
    name {
      ...Words
    }
  }
  currentPhase {
    id
    name {
      ...Words
    }
    endsAt
    switches
  }
  figures {
    proposals
    submissions
    answered
    overdue
  }
}
fragment ProposalRow on Proposal {
  id
  title
  text
  state
  submittedAt
  supportCount
  commentCount
  author {
    ...Shown
  }
  entry {
    receipt
    state
    outcome
    overdue
    dueAt
    waitingDays
  }
}`,
  { hash: 'sha256:8c161bcced4316c3e37a1d2b774d0350fc69187aa2fff285429812b4c1c30280' },
) as unknown as TypedDocumentString<OneSpaceQuery, OneSpaceQueryVariables>;
export const OneSessionDocument = new TypedDocumentString(
  `
    query OneSession($id: ID!, $first: Int!, $after: String) {
  session(id: $id) {
    id
    title
    heldOn
    place
    state
    imported
    statementCount
    space {
      slug
      title {
        ...Words
      }
    }
    statements(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        text
        author {
          ...Shown
        }
        entry {
          receipt
          state
          outcome
          overdue
        }
      }
    }
  }
}
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}`,
  { hash: 'sha256:296fa3274ed69fc817ecf2e59844fbbf689ed25dae7f7d1f109e4cfa7935247a' },
) as unknown as TypedDocumentString<OneSessionQuery, OneSessionQueryVariables>;
export const EntryStepsDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:fdbd0677efee6fb971797d56457079777f2bec6c5669879bb94ac02ac62b3e6c' },
) as unknown as TypedDocumentString<EntryStepsQuery, EntryStepsQueryVariables>;
export const RecordProgressDocument = new TypedDocumentString(
  `
    mutation RecordProgress($input: RecordProgressInput!) {
  recordProgress(input: $input) {
    receipt
  }
}
    `,
  { hash: 'sha256:1ebf601a6f22d62cd2d8215b5b25afabcb99dafdfae2981a72c2b053a0545bb2' },
) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const MergeEntryDocument = new TypedDocumentString(
  `
    mutation MergeEntry($input: MergeEntryInput!) {
  mergeEntry(input: $input) {
    receipt
  }
}
    `,
  { hash: 'sha256:2786a664ba0f47ba083b09600f6993a51671246f8eac8390d56182001dac7793' },
) as unknown as TypedDocumentString<MergeEntryMutation, MergeEntryMutationVariables>;
export const ExtendDueDateDocument = new TypedDocumentString(
  `
    mutation ExtendDueDate($input: ExtendDueDateInput!) {
  extendDueDate(input: $input) {
    receipt
  }
}
    `,
  { hash: 'sha256:2c52d457994c376e16a04c57f3b603c8cfde54f35d50cd81b90521f25cb015e1' },
) as unknown as TypedDocumentString<ExtendDueDateMutation, ExtendDueDateMutationVariables>;
export const EntryToReopenDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
fragment Allowed on Permission {
  allowed
  code
  reason
}
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
}`,
  { hash: 'sha256:ea000223719b6dd21d2cade852401afc3133f20ab9b263f3d546e37590ba2a80' },
) as unknown as TypedDocumentString<EntryToReopenQuery, EntryToReopenQueryVariables>;
export const ReopenEntryDocument = new TypedDocumentString(
  `
    mutation ReopenEntry($receipt: String!, $reason: String!) {
  reopenEntry(receipt: $receipt, reason: $reason) {
    receipt
  }
}
    `,
  { hash: 'sha256:ef7389615cc20c84d1e2d67f51b9f13c0f7887e0a50428b6dbafd0989b02c702' },
) as unknown as TypedDocumentString<ReopenEntryMutation, ReopenEntryMutationVariables>;
export const ReferEntryDocument = new TypedDocumentString(
  `
    mutation ReferEntry($input: ReferEntryInput!) {
  referEntry(input: $input) {
    receipt
  }
}
    `,
  { hash: 'sha256:5f8d49066afe9fa265f931c53faf23ca4b53eb78ba54f865c4bd4e601527feb0' },
) as unknown as TypedDocumentString<ReferEntryMutation, ReferEntryMutationVariables>;
export const AcceptReferralDocument = new TypedDocumentString(
  `
    mutation AcceptReferral($receipt: String!) {
  acceptReferral(receipt: $receipt) {
    receipt
  }
}
    `,
  { hash: 'sha256:049e728cca8f6ff91ef505eaaa4b052039199bf6e719f0413aa2e3f896f1f9d7' },
) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const ReturnReferralDocument = new TypedDocumentString(
  `
    mutation ReturnReferral($receipt: String!, $reason: String!) {
  returnReferral(receipt: $receipt, reason: $reason) {
    receipt
  }
}
    `,
  { hash: 'sha256:39df43201e46300ec507c4bc0d475fa0d2bc4bb366346a917b6fc0f38086dcc7' },
) as unknown as TypedDocumentString<ReturnReferralMutation, ReturnReferralMutationVariables>;
export const DeskReferralsDocument = new TypedDocumentString(
  `
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
    fragment Shown on ShownName {
  name
  verified
  capacity
  post
}
fragment Words on LocalText {
  ja
  easy
  en
}
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
}`,
  { hash: 'sha256:6e0cdbaaa2ce29aaf9467e318ecccb4c8c09c25442a2544efcd5d82fe07c3c96' },
) as unknown as TypedDocumentString<DeskReferralsQuery, DeskReferralsQueryVariables>;
export const GiveVerdictDocument = new TypedDocumentString(
  `
    mutation GiveVerdict($input: GiveVerdictInput!) {
  giveVerdict(input: $input) {
    receipt
  }
}
    `,
  { hash: 'sha256:11e39e982d16ae4acf67b06e9e3c1588d666af2c16e8e4ad9195eb4e9858d011' },
) as unknown as TypedDocumentString<GiveVerdictMutation, GiveVerdictMutationVariables>;
