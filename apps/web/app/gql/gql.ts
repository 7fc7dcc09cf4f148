/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      isStaff\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n': typeof types.SignUpDocument;
  '\n  mutation ConfirmEmail($token: String!, $proof: String, $password: String) {\n    confirmEmail(token: $token, proof: $proof, password: $password) {\n      id\n    }\n  }\n': typeof types.ConfirmEmailDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password)\n  }\n': typeof types.ResetPasswordDocument;
  '\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n': typeof types.UnsubscribeDocument;
  '\n  query Me($after: String) {\n    viewer {\n      id\n      email\n      familyName\n      givenName\n      kana\n      verification\n      isStaff\n      unreadNotices\n      roles {\n        role\n        post\n        subjectName {\n          ...Words\n        }\n      }\n      drafts {\n        id\n        title\n        text\n        updatedAt\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n      submissions(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n        }\n      }\n    }\n  }\n': typeof types.MeDocument;
  '\n  query MySettings {\n    viewer {\n      id\n      email\n      language\n      signIns {\n        id\n        createdAt\n        expiresAt\n        device\n        current\n      }\n      accessLog(first: 20) {\n        nodes {\n          occurredAt\n          readerName\n          readerPost\n          fields\n          purpose\n        }\n      }\n    }\n    preferences {\n      kind\n      channel\n      on\n      fixed\n    }\n  }\n': typeof types.MySettingsDocument;
  '\n  query MyName {\n    viewer {\n      id\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n': typeof types.MyNameDocument;
  '\n  mutation GiveName($input: NameInput!) {\n    giveName(input: $input) {\n      id\n    }\n  }\n': typeof types.GiveNameDocument;
  '\n  mutation RequestCounterCode {\n    requestCounterCode {\n      code\n      expiresAt\n    }\n  }\n': typeof types.RequestCounterCodeDocument;
  '\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n    }\n  }\n': typeof types.SetLanguageDocument;
  '\n  mutation RevokeSignIn($id: ID!) {\n    revokeSignIn(id: $id)\n  }\n': typeof types.RevokeSignInDocument;
  '\n  mutation SetPreference($kind: NoticeKind!, $channel: Channel!, $on: Boolean!) {\n    setPreference(kind: $kind, channel: $channel, on: $on) {\n      kind\n    }\n  }\n': typeof types.SetPreferenceDocument;
  '\n  query Notices($after: String) {\n    notices(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        reasons\n        createdAt\n        readAt\n        titleParts {\n          text\n          written\n        }\n        textParts {\n          text\n          written\n        }\n        path\n        policyVersion {\n          number\n          name\n          policy {\n            id\n          }\n        }\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n': typeof types.NoticesDocument;
  '\n  mutation MarkNoticesRead($upTo: ID) {\n    markNoticesRead(upTo: $upTo)\n  }\n': typeof types.MarkNoticesReadDocument;
  '\n  mutation CounterLookUp($code: String!) {\n    counterLookUp(code: $code) {\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n': typeof types.CounterLookUpDocument;
  '\n  mutation VerifyAtCounter($code: String!) {\n    verifyRealNameAtCounter(code: $code)\n  }\n': typeof types.VerifyAtCounterDocument;
  '\n  query ApprovalChains {\n    approvalChains {\n      authority {\n        id\n        name {\n          ...Words\n        }\n      }\n      department {\n        id\n        name {\n          ...Words\n        }\n      }\n      posts\n      known {\n        post\n        holders\n      }\n      viewerCanSet {\n        ...Allowed\n      }\n    }\n  }\n': typeof types.ApprovalChainsDocument;
  '\n  mutation SetApprovalChain($input: ApprovalChainInput!) {\n    setApprovalChain(input: $input)\n  }\n': typeof types.SetApprovalChainDocument;
  '\n  query DeskPolicies($words: String, $departmentId: ID, $first: Int!, $after: String) {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n    }\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          effectiveFrom\n          signedName\n          signedPost\n        }\n        viewerCan {\n          publishVersion {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskPoliciesDocument;
  '\n  query PolicyToChange($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    policy(id: $id) {\n      id\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n    }\n  }\n': typeof types.PolicyToChangeDocument;
  '\n  query PreviewVersion($input: PublishPolicyVersionInput!) {\n    previewPolicyVersion(input: $input) {\n      fields {\n        field\n        parts {\n          kind\n          text\n        }\n      }\n      clauses {\n        place\n        kind\n        textChanged\n        heading {\n          kind\n          text\n        }\n        text {\n          kind\n          text\n        }\n      }\n    }\n  }\n': typeof types.PreviewVersionDocument;
  '\n  mutation PublishVersion($input: PublishPolicyVersionInput!) {\n    publishPolicyVersion(input: $input) {\n      number\n      policy {\n        id\n      }\n    }\n  }\n': typeof types.PublishVersionDocument;
  '\n  query EntryForInfluence($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n': typeof types.EntryForInfluenceDocument;
  '\n  query EntryAtDesk($receipt: String!) {\n    desk {\n      colleagues {\n        id\n        name\n      }\n    }\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      response {\n        id\n      }\n      desk {\n        assignee {\n          id\n          name\n        }\n        notes {\n          id\n          authorName\n          text\n          writtenAt\n        }\n        drafts {\n          draftId\n          draftedByName\n          state\n        }\n        group {\n          id\n          size\n        }\n      }\n      events {\n        ...Step\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.EntryAtDeskDocument;
  '\n  mutation AssignEntries($receipts: [String!]!, $accountId: ID) {\n    assignEntries(receipts: $receipts, accountId: $accountId) {\n      id\n    }\n  }\n': typeof types.AssignEntriesDocument;
  '\n  mutation WriteNote($receipt: String!, $text: String!) {\n    writeNote(receipt: $receipt, text: $text) {\n      id\n    }\n  }\n': typeof types.WriteNoteDocument;
  '\n  query SimilarEntries($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n    }\n    desk {\n      similar(receipt: $receipt) {\n        shared\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n': typeof types.SimilarEntriesDocument;
  '\n  mutation ChangeDraftEntries($input: DraftEntriesInput!) {\n    changeDraftEntries(input: $input) {\n      id\n    }\n  }\n': typeof types.ChangeDraftEntriesDocument;
  '\n  query DeskTemplates {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      templates {\n        id\n        departmentId\n        title\n        text\n      }\n    }\n  }\n': typeof types.DeskTemplatesDocument;
  '\n  mutation SaveTemplate($input: TemplateInput!) {\n    saveTemplate(input: $input)\n  }\n': typeof types.SaveTemplateDocument;
  '\n  mutation RemoveTemplate($id: ID!) {\n    removeTemplate(id: $id)\n  }\n': typeof types.RemoveTemplateDocument;
  '\n  mutation CorrectResponse($id: ID!, $reason: String!) {\n    correctResponse(responseId: $id, reason: $reason) {\n      id\n    }\n  }\n': typeof types.CorrectResponseDocument;
  '\n  fragment OneResponseDraft on ResponseDraft {\n    id\n    outcome\n    reasonCode\n    explanation\n    draftedByName\n    draftedAt\n    state\n    version\n    publishAt\n    signedName\n    signedPost\n    correctionReason\n    approvals {\n      post\n      name\n      approvedAt\n    }\n    history {\n      kind\n      post\n      name\n      note\n      occurredAt\n    }\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        ...Allowed\n      }\n      sendForRelease {\n        ...Allowed\n      }\n      approve {\n        ...Allowed\n      }\n      release {\n        ...Allowed\n      }\n      sendBack {\n        ...Allowed\n      }\n      takeBack {\n        ...Allowed\n      }\n    }\n  }\n': typeof types.OneResponseDraftFragmentDoc;
  '\n  query DeskPage($filter: LedgerFilter, $desk: DeskFilter, $first: Int!, $after: String) {\n    viewer {\n      id\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n    desk {\n      colleagues {\n        id\n        name\n      }\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      awaitingMe\n      figures {\n        open\n        nearDue\n        overdue\n        awaitingRelease\n        unacknowledged\n      }\n      entries(filter: $filter, desk: $desk, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n          desk {\n            assignee {\n              name\n            }\n            notes {\n              id\n            }\n            drafts {\n              draftId\n              draftedByName\n              state\n              waitsFor\n            }\n            group {\n              id\n              size\n            }\n          }\n          viewerCan {\n            acknowledge {\n              ...Allowed\n            }\n            draftResponse {\n              ...Allowed\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskPageDocument;
  '\n  query DeskDrafts {\n    desk {\n      drafts {\n        id\n        outcome\n        draftedByName\n        draftedAt\n        state\n        approvals {\n          post\n          name\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        entries {\n          entry {\n            receipt\n            title\n            text\n          }\n        }\n        viewerCan {\n          approve {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskDraftsDocument;
  '\n  query OneDraft($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    responseDraft(id: $id) {\n      ...OneResponseDraft\n    }\n  }\n': typeof types.OneDraftDocument;
  '\n  fragment Signer on Viewer {\n    id\n    familyName\n    givenName\n    roles {\n      role\n      post\n    }\n  }\n': typeof types.SignerFragmentDoc;
  '\n  query EntryToAnswer($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      authority {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.EntryToAnswerDocument;
  '\n  mutation Acknowledge($receipt: String!) {\n    acknowledge(receipt: $receipt) {\n      receipt\n    }\n  }\n': typeof types.AcknowledgeDocument;
  '\n  mutation DraftResponse($input: DraftResponseInput!) {\n    draftResponse(input: $input) {\n      id\n    }\n  }\n': typeof types.DraftResponseDocument;
  '\n  mutation SendForRelease($id: ID!) {\n    sendForRelease(draftId: $id) {\n      id\n    }\n  }\n': typeof types.SendForReleaseDocument;
  '\n  mutation ReleaseResponse($id: ID!, $version: Int) {\n    releaseResponse(draftId: $id, version: $version) {\n      id\n      entries {\n        entry {\n          receipt\n        }\n      }\n    }\n  }\n': typeof types.ReleaseResponseDocument;
  '\n  mutation ApproveResponse($id: ID!, $version: Int) {\n    approveResponse(draftId: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.ApproveResponseDocument;
  '\n  mutation SendBackResponse($id: ID!, $note: String!) {\n    sendBackResponse(draftId: $id, note: $note) {\n      id\n    }\n  }\n': typeof types.SendBackResponseDocument;
  '\n  mutation TakeBack($id: ID!) {\n    takeBackResponse(draftId: $id) {\n      id\n    }\n  }\n': typeof types.TakeBackDocument;
  '\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n': typeof types.PostCommentDocument;
  '\n  mutation EditComment($id: ID!, $text: String!) {\n    editComment(id: $id, text: $text) {\n      id\n    }\n  }\n': typeof types.EditCommentDocument;
  '\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      id\n    }\n  }\n': typeof types.DeleteCommentDocument;
  '\n  mutation AskAuthority($id: ID!) {\n    askAuthority(commentId: $id) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n': typeof types.AskAuthorityDocument;
  '\n  mutation React($id: ID!, $kind: ReactionKind) {\n    react(commentId: $id, kind: $kind) {\n      id\n    }\n  }\n': typeof types.ReactDocument;
  '\n  mutation Follow($subject: SubjectRefInput!) {\n    follow(subject: $subject)\n  }\n': typeof types.FollowDocument;
  '\n  mutation Unfollow($subject: SubjectRefInput!) {\n    unfollow(subject: $subject)\n  }\n': typeof types.UnfollowDocument;
  '\n  fragment Shown on ShownName {\n    name\n    verified\n    capacity\n    post\n  }\n': typeof types.ShownFragmentDoc;
  '\n  fragment Words on LocalText {\n    ja\n    easy\n    en\n  }\n': typeof types.WordsFragmentDoc;
  '\n  fragment Allowed on Permission {\n    allowed\n    code\n    reason\n  }\n': typeof types.AllowedFragmentDoc;
  '\n  fragment EntryRow on LedgerEntry {\n    id\n    receipt\n    kind\n    origin\n    title\n    text\n    state\n    outcome\n    registeredAt\n    originalDay\n    dueAt\n    answeredAt\n    waitingDays\n    overdue\n    path\n    author {\n      ...Shown\n    }\n    department {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.EntryRowFragmentDoc;
  '\n  fragment Place on Department {\n    id\n    name {\n      ...Words\n    }\n    authority {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.PlaceFragmentDoc;
  '\n  fragment Step on LedgerEvent {\n    kind\n    occurredAt\n    dueAt\n    toDepartment {\n      ...Place\n    }\n    note\n    verdict\n    actor {\n      ...Shown\n    }\n  }\n': typeof types.StepFragmentDoc;
  '\n  fragment Letter on Response {\n    id\n\n    outcome\n    reasonCode\n    explanation\n    signedName\n    signedPost\n    releasedAt\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n  }\n': typeof types.LetterFragmentDoc;
  '\n  fragment Woven on Influence {\n    id\n    clauseId\n    clauseHeading\n    words\n    why\n    entry {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n': typeof types.WovenFragmentDoc;
  '\n  fragment ClauseDifference on ClauseChange {\n    clauseId\n    kind\n    textChanged\n    heading {\n      kind\n      text\n    }\n    text {\n      kind\n      text\n    }\n    influences {\n      ...Woven\n    }\n  }\n': typeof types.ClauseDifferenceFragmentDoc;
  '\n  fragment OneComment on Comment {\n    id\n    text\n    stance\n    createdAt\n    editedAt\n    depth\n    deleted\n    replyCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      overdue\n      dueAt\n    }\n    reactions {\n      agree\n      disagree\n      thoughtful\n    }\n    viewerReaction\n    viewerIsAuthor\n    viewerCan {\n      reply {\n        ...Allowed\n      }\n      edit {\n        ...Allowed\n      }\n      delete {\n        ...Allowed\n      }\n      ask {\n        ...Allowed\n      }\n      react {\n        ...Allowed\n      }\n    }\n  }\n': typeof types.OneCommentFragmentDoc;
  '\n  fragment PastResponse on EntryResponse {\n    id\n    version\n    outcome\n    explanation\n    remark\n    correctionReason\n    signedName\n    signedPost\n    releasedAt\n    isCurrent\n    difference {\n      kind\n      text\n    }\n  }\n': typeof types.PastResponseFragmentDoc;
  '\n  fragment EntryStory on LedgerEntry {\n    acknowledgeBy\n    mergedInto {\n      receipt\n    }\n    remark\n    viewerFollows\n    space {\n      slug\n      title {\n        ...Words\n      }\n    }\n    authority {\n      name {\n        ...Words\n      }\n    }\n    response {\n      ...Letter\n      verdicts {\n        yes\n        partly\n        no\n      }\n    }\n    verdict {\n      verdict\n      remark\n      givenAt\n    }\n    events {\n      ...Step\n    }\n    influences {\n      ...Woven\n      version {\n        number\n        name\n        effectiveFrom\n        policy {\n          id\n        }\n      }\n    }\n  }\n': typeof types.EntryStoryFragmentDoc;
  '\n  query Ledger($filter: LedgerFilter!, $code: String!, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n  }\n': typeof types.LedgerDocument;
  '\n  query Waiting($departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    waiting(departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    figures(departmentId: $departmentId) {\n      open\n      nearDue\n      overdue\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.WaitingDocument;
  '\n  query OneEntry($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      ...EntryStory\n      responses {\n        ...PastResponse\n      }\n      log {\n        leaves\n        awaited\n        size\n      }\n      viewerCan {\n        acknowledge {\n          ...Allowed\n        }\n        draftResponse {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        giveVerdict {\n          ...Allowed\n        }\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.OneEntryDocument;
  '\n  query PublicLog {\n    publicLog {\n      origin\n      keys\n      size\n      root\n      signedAt\n    }\n  }\n': typeof types.PublicLogDocument;
  '\n  query Policies($words: String, $departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          forWhom\n          benefit\n          period\n          effectiveFrom\n        }\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.PoliciesDocument;
  '\n  fragment PolicyText on PolicyVersion {\n    number\n    name\n    forWhom\n    benefit\n    conditions\n    amount\n    period\n    howToApply\n    legalGround\n    contact\n    effectiveFrom\n    publishedAt\n    signedName\n    signedPost\n    summary\n    clauses {\n      clauseId\n      heading\n      text\n    }\n  }\n': typeof types.PolicyTextFragmentDoc;
  '\n  query OnePolicy($id: ID!) {\n    policy(id: $id) {\n      id\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n      versions {\n        number\n        effectiveFrom\n        publishedAt\n        summary\n        signedName\n        signedPost\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n': typeof types.OnePolicyDocument;
  '\n  query OneVersion($policyId: ID!, $number: Int!) {\n    policyVersion(policyId: $policyId, number: $number) {\n      ...PolicyText\n      policy {\n        id\n        viewerFollows\n        department {\n          name {\n            ...Words\n          }\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        versions {\n          number\n        }\n      }\n      change {\n        fields {\n          field\n          parts {\n            kind\n            text\n          }\n        }\n        clauses {\n          ...ClauseDifference\n        }\n      }\n      influences {\n        ...Woven\n      }\n    }\n  }\n': typeof types.OneVersionDocument;
  '\n  query Contacts($code: String!) {\n    departments(authorityCode: $code) {\n      id\n      contact\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.ContactsDocument;
  '\n  query OneProposal($id: ID!, $first: Int!, $after: String) {\n    proposal(id: $id) {\n      ...ProposalRow\n      version\n      updatedAt\n      viewerSupports\n      viewerFollows\n      viewerIsAuthor\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        edit {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n        ...EntryStory\n      }\n      thread {\n        id\n        open\n        commentCount\n        viewerCan {\n          comment {\n            ...Allowed\n          }\n          ask {\n            ...Allowed\n          }\n        }\n        comments(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...OneComment\n            replies(first: 3) {\n              pageInfo {\n                hasNextPage\n                endCursor\n              }\n              nodes {\n                ...OneComment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.OneProposalDocument;
  '\n  query OneCommentPage($id: ID!, $first: Int!, $after: String) {\n    comment(id: $id) {\n      ...OneComment\n      replies(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...OneComment\n          replies(first: 20) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...OneComment\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.OneCommentPageDocument;
  '\n  query Draft($id: ID!, $claim: String) {\n    proposal(id: $id, claim: $claim) {\n      id\n      state\n      title\n      text\n      version\n      updatedAt\n      viewerIsAuthor\n      author {\n        ...Shown\n      }\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n        question {\n          ...Words\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        viewerCan {\n          submit {\n            ...Allowed\n          }\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.DraftDocument;
  '\n  query SpaceForWriting($slug: String!) {\n    space(slug: $slug) {\n      id\n      slug\n      realNames\n      title {\n        ...Words\n      }\n      question {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      currentPhase {\n        endsAt\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.SpaceForWritingDocument;
  '\n  query Similar($title: String!, $text: String!) {\n    similarProposals(title: $title, text: $text) {\n      sharedTerms\n      proposal {\n        ...ProposalRow\n      }\n    }\n  }\n': typeof types.SimilarDocument;
  '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      claim\n      proposal {\n        id\n        version\n        updatedAt\n      }\n    }\n  }\n': typeof types.SaveDraftDocument;
  '\n  mutation ClaimDraft($id: ID!, $claim: String!) {\n    claimDraft(id: $id, claim: $claim) {\n      id\n    }\n  }\n': typeof types.ClaimDraftDocument;
  '\n  mutation SubmitProposal($id: ID!) {\n    submitProposal(id: $id) {\n      id\n    }\n  }\n': typeof types.SubmitProposalDocument;
  '\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n': typeof types.DiscardDraftDocument;
  '\n  mutation WithdrawProposal($id: ID!, $reason: String) {\n    withdrawProposal(id: $id, reason: $reason) {\n      id\n    }\n  }\n': typeof types.WithdrawProposalDocument;
  '\n  mutation SupportProposal($id: ID!) {\n    supportProposal(id: $id) {\n      id\n    }\n  }\n': typeof types.SupportProposalDocument;
  '\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawSupportDocument;
  '\n  query TextRemovals {\n    textRemovals {\n      id\n      field\n      sequence\n      text\n      ground\n      requestedAt\n      requestedByName\n      confirmed\n      viewerCan {\n        confirm {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n      }\n    }\n  }\n': typeof types.TextRemovalsDocument;
  '\n  query RemovableTexts($receipt: String!) {\n    removableTexts(receipt: $receipt) {\n      sequence\n      field\n      text\n    }\n  }\n': typeof types.RemovableTextsDocument;
  '\n  mutation AskTextRemoval($input: AskTextRemovalInput!) {\n    askTextRemoval(input: $input)\n  }\n': typeof types.AskTextRemovalDocument;
  '\n  mutation ConfirmTextRemoval($id: ID!) {\n    confirmTextRemoval(id: $id)\n  }\n': typeof types.ConfirmTextRemovalDocument;
  '\n  query SiteAuthority($code: String!) {\n    authority(code: $code) {\n      code\n      tier\n      name {\n        ...Words\n      }\n    }\n    publicLog {\n      readOnly\n    }\n  }\n': typeof types.SiteAuthorityDocument;
  '\n  query Reader {\n    viewer {\n      id\n      familyName\n      givenName\n      verification\n      isStaff\n      unreadNotices\n    }\n  }\n': typeof types.ReaderDocument;
  '\n  query Home {\n    figures {\n      open\n      answered\n      overdue\n      influences\n    }\n    spaces(first: 20) {\n      nodes {\n        ...SpaceRow\n      }\n    }\n    latestChanges(first: 3) {\n      version {\n        number\n        name\n        summary\n        effectiveFrom\n        policy {\n          id\n        }\n        change {\n          clauses {\n            ...ClauseDifference\n          }\n        }\n      }\n    }\n    latestResponses(first: 4) {\n      id\n      outcome\n      explanation\n      signedPost\n      signedName\n      releasedAt\n      department {\n        name {\n          ...Words\n        }\n      }\n      entries {\n        outcome\n        entry {\n          receipt\n          title\n          text\n          author {\n            ...Shown\n          }\n        }\n      }\n    }\n    waiting(first: 5) {\n      nodes {\n        ...EntryRow\n      }\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query Search($words: String!, $kinds: [String!], $first: Int!, $after: String) {\n    search(words: $words, kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        title\n        path\n        publishedAt\n        excerpt {\n          text\n          hit\n        }\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n': typeof types.SearchDocument;
  '\n  fragment SpaceRow on Space {\n    id\n    slug\n    kind\n    title {\n      ...Words\n    }\n    question {\n      ...Words\n    }\n    startsAt\n    endsAt\n    department {\n      name {\n        ...Words\n      }\n    }\n    currentPhase {\n      id\n      name {\n        ...Words\n      }\n      endsAt\n      switches\n    }\n    figures {\n      proposals\n      submissions\n      answered\n      overdue\n    }\n  }\n': typeof types.SpaceRowFragmentDoc;
  '\n  query Spaces($after: String) {\n    spaces(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SpaceRow\n      }\n    }\n  }\n': typeof types.SpacesDocument;
  '\n  fragment ProposalRow on Proposal {\n    id\n    title\n    text\n    state\n    submittedAt\n    supportCount\n    commentCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      outcome\n      overdue\n      dueAt\n      waitingDays\n    }\n  }\n': typeof types.ProposalRowFragmentDoc;
  '\n  query OneSpace($slug: String!, $first: Int!, $after: String, $order: ProposalOrder!) {\n    space(slug: $slug) {\n      ...SpaceRow\n      description {\n        ...Words\n      }\n      realNames\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      phases {\n        id\n        name {\n          ...Words\n        }\n        startsAt\n        endsAt\n        switches\n        state\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n      }\n      sessions {\n        id\n        title\n        heldOn\n        place\n        state\n        imported\n        statementCount\n      }\n      proposals(first: $first, after: $after, order: $order) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ProposalRow\n        }\n      }\n    }\n  }\n': typeof types.OneSpaceDocument;
  '\n  query OneSession($id: ID!, $first: Int!, $after: String) {\n    session(id: $id) {\n      id\n      title\n      heldOn\n      place\n      state\n      imported\n      statementCount\n      space {\n        slug\n        title {\n          ...Words\n        }\n      }\n      statements(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          text\n          author {\n            ...Shown\n          }\n          entry {\n            receipt\n            state\n            outcome\n            overdue\n          }\n        }\n      }\n    }\n  }\n': typeof types.OneSessionDocument;
  '\n  fragment Departments on Authority {\n    id\n    name {\n      ...Words\n    }\n    departments {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n': typeof types.DepartmentsFragmentDoc;
  '\n  query EntrySteps($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      acknowledgeBy\n      viewerCan {\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        abandon {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        refer {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        returnReferral {\n          ...Allowed\n        }\n      }\n      referrals {\n        id\n        state\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n      }\n      authority {\n        ...Departments\n        parent {\n          ...Departments\n          children {\n            ...Departments\n          }\n        }\n        children {\n          ...Departments\n        }\n      }\n    }\n  }\n': typeof types.EntryStepsDocument;
  '\n  mutation RecordProgress($input: RecordProgressInput!) {\n    recordProgress(input: $input) {\n      receipt\n    }\n  }\n': typeof types.RecordProgressDocument;
  '\n  mutation MergeEntry($input: MergeEntryInput!) {\n    mergeEntry(input: $input) {\n      receipt\n    }\n  }\n': typeof types.MergeEntryDocument;
  '\n  mutation ExtendDueDate($input: ExtendDueDateInput!) {\n    extendDueDate(input: $input) {\n      receipt\n    }\n  }\n': typeof types.ExtendDueDateDocument;
  '\n  query EntryToReopen($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      viewerCan {\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n': typeof types.EntryToReopenDocument;
  '\n  mutation ReopenEntry($receipt: String!, $reason: String!) {\n    reopenEntry(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n': typeof types.ReopenEntryDocument;
  '\n  mutation ReferEntry($input: ReferEntryInput!) {\n    referEntry(input: $input) {\n      receipt\n    }\n  }\n': typeof types.ReferEntryDocument;
  '\n  mutation AcceptReferral($receipt: String!) {\n    acceptReferral(receipt: $receipt) {\n      receipt\n    }\n  }\n': typeof types.AcceptReferralDocument;
  '\n  mutation ReturnReferral($receipt: String!, $reason: String!) {\n    returnReferral(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n': typeof types.ReturnReferralDocument;
  '\n  query DeskReferrals {\n    desk {\n      departments {\n        id\n      }\n      referrals {\n        id\n        offeredAt\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n': typeof types.DeskReferralsDocument;
  '\n  mutation GiveVerdict($input: GiveVerdictInput!) {\n    giveVerdict(input: $input) {\n      receipt\n    }\n  }\n': typeof types.GiveVerdictDocument;
};
const documents: Documents = {
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      isStaff\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n': types.SignUpDocument,
  '\n  mutation ConfirmEmail($token: String!, $proof: String, $password: String) {\n    confirmEmail(token: $token, proof: $proof, password: $password) {\n      id\n    }\n  }\n':
    types.ConfirmEmailDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n':
    types.RequestPasswordResetDocument,
  '\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password)\n  }\n':
    types.ResetPasswordDocument,
  '\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n': types.UnsubscribeDocument,
  '\n  query Me($after: String) {\n    viewer {\n      id\n      email\n      familyName\n      givenName\n      kana\n      verification\n      isStaff\n      unreadNotices\n      roles {\n        role\n        post\n        subjectName {\n          ...Words\n        }\n      }\n      drafts {\n        id\n        title\n        text\n        updatedAt\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n      submissions(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n        }\n      }\n    }\n  }\n':
    types.MeDocument,
  '\n  query MySettings {\n    viewer {\n      id\n      email\n      language\n      signIns {\n        id\n        createdAt\n        expiresAt\n        device\n        current\n      }\n      accessLog(first: 20) {\n        nodes {\n          occurredAt\n          readerName\n          readerPost\n          fields\n          purpose\n        }\n      }\n    }\n    preferences {\n      kind\n      channel\n      on\n      fixed\n    }\n  }\n':
    types.MySettingsDocument,
  '\n  query MyName {\n    viewer {\n      id\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n':
    types.MyNameDocument,
  '\n  mutation GiveName($input: NameInput!) {\n    giveName(input: $input) {\n      id\n    }\n  }\n':
    types.GiveNameDocument,
  '\n  mutation RequestCounterCode {\n    requestCounterCode {\n      code\n      expiresAt\n    }\n  }\n':
    types.RequestCounterCodeDocument,
  '\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n    }\n  }\n':
    types.SetLanguageDocument,
  '\n  mutation RevokeSignIn($id: ID!) {\n    revokeSignIn(id: $id)\n  }\n': types.RevokeSignInDocument,
  '\n  mutation SetPreference($kind: NoticeKind!, $channel: Channel!, $on: Boolean!) {\n    setPreference(kind: $kind, channel: $channel, on: $on) {\n      kind\n    }\n  }\n':
    types.SetPreferenceDocument,
  '\n  query Notices($after: String) {\n    notices(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        reasons\n        createdAt\n        readAt\n        titleParts {\n          text\n          written\n        }\n        textParts {\n          text\n          written\n        }\n        path\n        policyVersion {\n          number\n          name\n          policy {\n            id\n          }\n        }\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n':
    types.NoticesDocument,
  '\n  mutation MarkNoticesRead($upTo: ID) {\n    markNoticesRead(upTo: $upTo)\n  }\n': types.MarkNoticesReadDocument,
  '\n  mutation CounterLookUp($code: String!) {\n    counterLookUp(code: $code) {\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n':
    types.CounterLookUpDocument,
  '\n  mutation VerifyAtCounter($code: String!) {\n    verifyRealNameAtCounter(code: $code)\n  }\n':
    types.VerifyAtCounterDocument,
  '\n  query ApprovalChains {\n    approvalChains {\n      authority {\n        id\n        name {\n          ...Words\n        }\n      }\n      department {\n        id\n        name {\n          ...Words\n        }\n      }\n      posts\n      known {\n        post\n        holders\n      }\n      viewerCanSet {\n        ...Allowed\n      }\n    }\n  }\n':
    types.ApprovalChainsDocument,
  '\n  mutation SetApprovalChain($input: ApprovalChainInput!) {\n    setApprovalChain(input: $input)\n  }\n':
    types.SetApprovalChainDocument,
  '\n  query DeskPolicies($words: String, $departmentId: ID, $first: Int!, $after: String) {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n    }\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          effectiveFrom\n          signedName\n          signedPost\n        }\n        viewerCan {\n          publishVersion {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskPoliciesDocument,
  '\n  query PolicyToChange($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    policy(id: $id) {\n      id\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n    }\n  }\n':
    types.PolicyToChangeDocument,
  '\n  query PreviewVersion($input: PublishPolicyVersionInput!) {\n    previewPolicyVersion(input: $input) {\n      fields {\n        field\n        parts {\n          kind\n          text\n        }\n      }\n      clauses {\n        place\n        kind\n        textChanged\n        heading {\n          kind\n          text\n        }\n        text {\n          kind\n          text\n        }\n      }\n    }\n  }\n':
    types.PreviewVersionDocument,
  '\n  mutation PublishVersion($input: PublishPolicyVersionInput!) {\n    publishPolicyVersion(input: $input) {\n      number\n      policy {\n        id\n      }\n    }\n  }\n':
    types.PublishVersionDocument,
  '\n  query EntryForInfluence($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n':
    types.EntryForInfluenceDocument,
  '\n  query EntryAtDesk($receipt: String!) {\n    desk {\n      colleagues {\n        id\n        name\n      }\n    }\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      response {\n        id\n      }\n      desk {\n        assignee {\n          id\n          name\n        }\n        notes {\n          id\n          authorName\n          text\n          writtenAt\n        }\n        drafts {\n          draftId\n          draftedByName\n          state\n        }\n        group {\n          id\n          size\n        }\n      }\n      events {\n        ...Step\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.EntryAtDeskDocument,
  '\n  mutation AssignEntries($receipts: [String!]!, $accountId: ID) {\n    assignEntries(receipts: $receipts, accountId: $accountId) {\n      id\n    }\n  }\n':
    types.AssignEntriesDocument,
  '\n  mutation WriteNote($receipt: String!, $text: String!) {\n    writeNote(receipt: $receipt, text: $text) {\n      id\n    }\n  }\n':
    types.WriteNoteDocument,
  '\n  query SimilarEntries($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n    }\n    desk {\n      similar(receipt: $receipt) {\n        shared\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n':
    types.SimilarEntriesDocument,
  '\n  mutation ChangeDraftEntries($input: DraftEntriesInput!) {\n    changeDraftEntries(input: $input) {\n      id\n    }\n  }\n':
    types.ChangeDraftEntriesDocument,
  '\n  query DeskTemplates {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      templates {\n        id\n        departmentId\n        title\n        text\n      }\n    }\n  }\n':
    types.DeskTemplatesDocument,
  '\n  mutation SaveTemplate($input: TemplateInput!) {\n    saveTemplate(input: $input)\n  }\n':
    types.SaveTemplateDocument,
  '\n  mutation RemoveTemplate($id: ID!) {\n    removeTemplate(id: $id)\n  }\n': types.RemoveTemplateDocument,
  '\n  mutation CorrectResponse($id: ID!, $reason: String!) {\n    correctResponse(responseId: $id, reason: $reason) {\n      id\n    }\n  }\n':
    types.CorrectResponseDocument,
  '\n  fragment OneResponseDraft on ResponseDraft {\n    id\n    outcome\n    reasonCode\n    explanation\n    draftedByName\n    draftedAt\n    state\n    version\n    publishAt\n    signedName\n    signedPost\n    correctionReason\n    approvals {\n      post\n      name\n      approvedAt\n    }\n    history {\n      kind\n      post\n      name\n      note\n      occurredAt\n    }\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        ...Allowed\n      }\n      sendForRelease {\n        ...Allowed\n      }\n      approve {\n        ...Allowed\n      }\n      release {\n        ...Allowed\n      }\n      sendBack {\n        ...Allowed\n      }\n      takeBack {\n        ...Allowed\n      }\n    }\n  }\n':
    types.OneResponseDraftFragmentDoc,
  '\n  query DeskPage($filter: LedgerFilter, $desk: DeskFilter, $first: Int!, $after: String) {\n    viewer {\n      id\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n    desk {\n      colleagues {\n        id\n        name\n      }\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      awaitingMe\n      figures {\n        open\n        nearDue\n        overdue\n        awaitingRelease\n        unacknowledged\n      }\n      entries(filter: $filter, desk: $desk, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n          desk {\n            assignee {\n              name\n            }\n            notes {\n              id\n            }\n            drafts {\n              draftId\n              draftedByName\n              state\n              waitsFor\n            }\n            group {\n              id\n              size\n            }\n          }\n          viewerCan {\n            acknowledge {\n              ...Allowed\n            }\n            draftResponse {\n              ...Allowed\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskPageDocument,
  '\n  query DeskDrafts {\n    desk {\n      drafts {\n        id\n        outcome\n        draftedByName\n        draftedAt\n        state\n        approvals {\n          post\n          name\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        entries {\n          entry {\n            receipt\n            title\n            text\n          }\n        }\n        viewerCan {\n          approve {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskDraftsDocument,
  '\n  query OneDraft($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    responseDraft(id: $id) {\n      ...OneResponseDraft\n    }\n  }\n':
    types.OneDraftDocument,
  '\n  fragment Signer on Viewer {\n    id\n    familyName\n    givenName\n    roles {\n      role\n      post\n    }\n  }\n':
    types.SignerFragmentDoc,
  '\n  query EntryToAnswer($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      authority {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.EntryToAnswerDocument,
  '\n  mutation Acknowledge($receipt: String!) {\n    acknowledge(receipt: $receipt) {\n      receipt\n    }\n  }\n':
    types.AcknowledgeDocument,
  '\n  mutation DraftResponse($input: DraftResponseInput!) {\n    draftResponse(input: $input) {\n      id\n    }\n  }\n':
    types.DraftResponseDocument,
  '\n  mutation SendForRelease($id: ID!) {\n    sendForRelease(draftId: $id) {\n      id\n    }\n  }\n':
    types.SendForReleaseDocument,
  '\n  mutation ReleaseResponse($id: ID!, $version: Int) {\n    releaseResponse(draftId: $id, version: $version) {\n      id\n      entries {\n        entry {\n          receipt\n        }\n      }\n    }\n  }\n':
    types.ReleaseResponseDocument,
  '\n  mutation ApproveResponse($id: ID!, $version: Int) {\n    approveResponse(draftId: $id, version: $version) {\n      id\n    }\n  }\n':
    types.ApproveResponseDocument,
  '\n  mutation SendBackResponse($id: ID!, $note: String!) {\n    sendBackResponse(draftId: $id, note: $note) {\n      id\n    }\n  }\n':
    types.SendBackResponseDocument,
  '\n  mutation TakeBack($id: ID!) {\n    takeBackResponse(draftId: $id) {\n      id\n    }\n  }\n':
    types.TakeBackDocument,
  '\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n':
    types.PostCommentDocument,
  '\n  mutation EditComment($id: ID!, $text: String!) {\n    editComment(id: $id, text: $text) {\n      id\n    }\n  }\n':
    types.EditCommentDocument,
  '\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      id\n    }\n  }\n':
    types.DeleteCommentDocument,
  '\n  mutation AskAuthority($id: ID!) {\n    askAuthority(commentId: $id) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n':
    types.AskAuthorityDocument,
  '\n  mutation React($id: ID!, $kind: ReactionKind) {\n    react(commentId: $id, kind: $kind) {\n      id\n    }\n  }\n':
    types.ReactDocument,
  '\n  mutation Follow($subject: SubjectRefInput!) {\n    follow(subject: $subject)\n  }\n': types.FollowDocument,
  '\n  mutation Unfollow($subject: SubjectRefInput!) {\n    unfollow(subject: $subject)\n  }\n': types.UnfollowDocument,
  '\n  fragment Shown on ShownName {\n    name\n    verified\n    capacity\n    post\n  }\n': types.ShownFragmentDoc,
  '\n  fragment Words on LocalText {\n    ja\n    easy\n    en\n  }\n': types.WordsFragmentDoc,
  '\n  fragment Allowed on Permission {\n    allowed\n    code\n    reason\n  }\n': types.AllowedFragmentDoc,
  '\n  fragment EntryRow on LedgerEntry {\n    id\n    receipt\n    kind\n    origin\n    title\n    text\n    state\n    outcome\n    registeredAt\n    originalDay\n    dueAt\n    answeredAt\n    waitingDays\n    overdue\n    path\n    author {\n      ...Shown\n    }\n    department {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.EntryRowFragmentDoc,
  '\n  fragment Place on Department {\n    id\n    name {\n      ...Words\n    }\n    authority {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.PlaceFragmentDoc,
  '\n  fragment Step on LedgerEvent {\n    kind\n    occurredAt\n    dueAt\n    toDepartment {\n      ...Place\n    }\n    note\n    verdict\n    actor {\n      ...Shown\n    }\n  }\n':
    types.StepFragmentDoc,
  '\n  fragment Letter on Response {\n    id\n\n    outcome\n    reasonCode\n    explanation\n    signedName\n    signedPost\n    releasedAt\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n  }\n':
    types.LetterFragmentDoc,
  '\n  fragment Woven on Influence {\n    id\n    clauseId\n    clauseHeading\n    words\n    why\n    entry {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n':
    types.WovenFragmentDoc,
  '\n  fragment ClauseDifference on ClauseChange {\n    clauseId\n    kind\n    textChanged\n    heading {\n      kind\n      text\n    }\n    text {\n      kind\n      text\n    }\n    influences {\n      ...Woven\n    }\n  }\n':
    types.ClauseDifferenceFragmentDoc,
  '\n  fragment OneComment on Comment {\n    id\n    text\n    stance\n    createdAt\n    editedAt\n    depth\n    deleted\n    replyCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      overdue\n      dueAt\n    }\n    reactions {\n      agree\n      disagree\n      thoughtful\n    }\n    viewerReaction\n    viewerIsAuthor\n    viewerCan {\n      reply {\n        ...Allowed\n      }\n      edit {\n        ...Allowed\n      }\n      delete {\n        ...Allowed\n      }\n      ask {\n        ...Allowed\n      }\n      react {\n        ...Allowed\n      }\n    }\n  }\n':
    types.OneCommentFragmentDoc,
  '\n  fragment PastResponse on EntryResponse {\n    id\n    version\n    outcome\n    explanation\n    remark\n    correctionReason\n    signedName\n    signedPost\n    releasedAt\n    isCurrent\n    difference {\n      kind\n      text\n    }\n  }\n':
    types.PastResponseFragmentDoc,
  '\n  fragment EntryStory on LedgerEntry {\n    acknowledgeBy\n    mergedInto {\n      receipt\n    }\n    remark\n    viewerFollows\n    space {\n      slug\n      title {\n        ...Words\n      }\n    }\n    authority {\n      name {\n        ...Words\n      }\n    }\n    response {\n      ...Letter\n      verdicts {\n        yes\n        partly\n        no\n      }\n    }\n    verdict {\n      verdict\n      remark\n      givenAt\n    }\n    events {\n      ...Step\n    }\n    influences {\n      ...Woven\n      version {\n        number\n        name\n        effectiveFrom\n        policy {\n          id\n        }\n      }\n    }\n  }\n':
    types.EntryStoryFragmentDoc,
  '\n  query Ledger($filter: LedgerFilter!, $code: String!, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n  }\n':
    types.LedgerDocument,
  '\n  query Waiting($departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    waiting(departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    figures(departmentId: $departmentId) {\n      open\n      nearDue\n      overdue\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.WaitingDocument,
  '\n  query OneEntry($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      ...EntryStory\n      responses {\n        ...PastResponse\n      }\n      log {\n        leaves\n        awaited\n        size\n      }\n      viewerCan {\n        acknowledge {\n          ...Allowed\n        }\n        draftResponse {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        giveVerdict {\n          ...Allowed\n        }\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.OneEntryDocument,
  '\n  query PublicLog {\n    publicLog {\n      origin\n      keys\n      size\n      root\n      signedAt\n    }\n  }\n':
    types.PublicLogDocument,
  '\n  query Policies($words: String, $departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          forWhom\n          benefit\n          period\n          effectiveFrom\n        }\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.PoliciesDocument,
  '\n  fragment PolicyText on PolicyVersion {\n    number\n    name\n    forWhom\n    benefit\n    conditions\n    amount\n    period\n    howToApply\n    legalGround\n    contact\n    effectiveFrom\n    publishedAt\n    signedName\n    signedPost\n    summary\n    clauses {\n      clauseId\n      heading\n      text\n    }\n  }\n':
    types.PolicyTextFragmentDoc,
  '\n  query OnePolicy($id: ID!) {\n    policy(id: $id) {\n      id\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n      versions {\n        number\n        effectiveFrom\n        publishedAt\n        summary\n        signedName\n        signedPost\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n':
    types.OnePolicyDocument,
  '\n  query OneVersion($policyId: ID!, $number: Int!) {\n    policyVersion(policyId: $policyId, number: $number) {\n      ...PolicyText\n      policy {\n        id\n        viewerFollows\n        department {\n          name {\n            ...Words\n          }\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        versions {\n          number\n        }\n      }\n      change {\n        fields {\n          field\n          parts {\n            kind\n            text\n          }\n        }\n        clauses {\n          ...ClauseDifference\n        }\n      }\n      influences {\n        ...Woven\n      }\n    }\n  }\n':
    types.OneVersionDocument,
  '\n  query Contacts($code: String!) {\n    departments(authorityCode: $code) {\n      id\n      contact\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.ContactsDocument,
  '\n  query OneProposal($id: ID!, $first: Int!, $after: String) {\n    proposal(id: $id) {\n      ...ProposalRow\n      version\n      updatedAt\n      viewerSupports\n      viewerFollows\n      viewerIsAuthor\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        edit {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n        ...EntryStory\n      }\n      thread {\n        id\n        open\n        commentCount\n        viewerCan {\n          comment {\n            ...Allowed\n          }\n          ask {\n            ...Allowed\n          }\n        }\n        comments(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...OneComment\n            replies(first: 3) {\n              pageInfo {\n                hasNextPage\n                endCursor\n              }\n              nodes {\n                ...OneComment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.OneProposalDocument,
  '\n  query OneCommentPage($id: ID!, $first: Int!, $after: String) {\n    comment(id: $id) {\n      ...OneComment\n      replies(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...OneComment\n          replies(first: 20) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...OneComment\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.OneCommentPageDocument,
  '\n  query Draft($id: ID!, $claim: String) {\n    proposal(id: $id, claim: $claim) {\n      id\n      state\n      title\n      text\n      version\n      updatedAt\n      viewerIsAuthor\n      author {\n        ...Shown\n      }\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n        question {\n          ...Words\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        viewerCan {\n          submit {\n            ...Allowed\n          }\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.DraftDocument,
  '\n  query SpaceForWriting($slug: String!) {\n    space(slug: $slug) {\n      id\n      slug\n      realNames\n      title {\n        ...Words\n      }\n      question {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      currentPhase {\n        endsAt\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.SpaceForWritingDocument,
  '\n  query Similar($title: String!, $text: String!) {\n    similarProposals(title: $title, text: $text) {\n      sharedTerms\n      proposal {\n        ...ProposalRow\n      }\n    }\n  }\n':
    types.SimilarDocument,
  '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      claim\n      proposal {\n        id\n        version\n        updatedAt\n      }\n    }\n  }\n':
    types.SaveDraftDocument,
  '\n  mutation ClaimDraft($id: ID!, $claim: String!) {\n    claimDraft(id: $id, claim: $claim) {\n      id\n    }\n  }\n':
    types.ClaimDraftDocument,
  '\n  mutation SubmitProposal($id: ID!) {\n    submitProposal(id: $id) {\n      id\n    }\n  }\n':
    types.SubmitProposalDocument,
  '\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n': types.DiscardDraftDocument,
  '\n  mutation WithdrawProposal($id: ID!, $reason: String) {\n    withdrawProposal(id: $id, reason: $reason) {\n      id\n    }\n  }\n':
    types.WithdrawProposalDocument,
  '\n  mutation SupportProposal($id: ID!) {\n    supportProposal(id: $id) {\n      id\n    }\n  }\n':
    types.SupportProposalDocument,
  '\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawSupportDocument,
  '\n  query TextRemovals {\n    textRemovals {\n      id\n      field\n      sequence\n      text\n      ground\n      requestedAt\n      requestedByName\n      confirmed\n      viewerCan {\n        confirm {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n      }\n    }\n  }\n':
    types.TextRemovalsDocument,
  '\n  query RemovableTexts($receipt: String!) {\n    removableTexts(receipt: $receipt) {\n      sequence\n      field\n      text\n    }\n  }\n':
    types.RemovableTextsDocument,
  '\n  mutation AskTextRemoval($input: AskTextRemovalInput!) {\n    askTextRemoval(input: $input)\n  }\n':
    types.AskTextRemovalDocument,
  '\n  mutation ConfirmTextRemoval($id: ID!) {\n    confirmTextRemoval(id: $id)\n  }\n':
    types.ConfirmTextRemovalDocument,
  '\n  query SiteAuthority($code: String!) {\n    authority(code: $code) {\n      code\n      tier\n      name {\n        ...Words\n      }\n    }\n    publicLog {\n      readOnly\n    }\n  }\n':
    types.SiteAuthorityDocument,
  '\n  query Reader {\n    viewer {\n      id\n      familyName\n      givenName\n      verification\n      isStaff\n      unreadNotices\n    }\n  }\n':
    types.ReaderDocument,
  '\n  query Home {\n    figures {\n      open\n      answered\n      overdue\n      influences\n    }\n    spaces(first: 20) {\n      nodes {\n        ...SpaceRow\n      }\n    }\n    latestChanges(first: 3) {\n      version {\n        number\n        name\n        summary\n        effectiveFrom\n        policy {\n          id\n        }\n        change {\n          clauses {\n            ...ClauseDifference\n          }\n        }\n      }\n    }\n    latestResponses(first: 4) {\n      id\n      outcome\n      explanation\n      signedPost\n      signedName\n      releasedAt\n      department {\n        name {\n          ...Words\n        }\n      }\n      entries {\n        outcome\n        entry {\n          receipt\n          title\n          text\n          author {\n            ...Shown\n          }\n        }\n      }\n    }\n    waiting(first: 5) {\n      nodes {\n        ...EntryRow\n      }\n    }\n  }\n':
    types.HomeDocument,
  '\n  query Search($words: String!, $kinds: [String!], $first: Int!, $after: String) {\n    search(words: $words, kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        title\n        path\n        publishedAt\n        excerpt {\n          text\n          hit\n        }\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n':
    types.SearchDocument,
  '\n  fragment SpaceRow on Space {\n    id\n    slug\n    kind\n    title {\n      ...Words\n    }\n    question {\n      ...Words\n    }\n    startsAt\n    endsAt\n    department {\n      name {\n        ...Words\n      }\n    }\n    currentPhase {\n      id\n      name {\n        ...Words\n      }\n      endsAt\n      switches\n    }\n    figures {\n      proposals\n      submissions\n      answered\n      overdue\n    }\n  }\n':
    types.SpaceRowFragmentDoc,
  '\n  query Spaces($after: String) {\n    spaces(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SpaceRow\n      }\n    }\n  }\n':
    types.SpacesDocument,
  '\n  fragment ProposalRow on Proposal {\n    id\n    title\n    text\n    state\n    submittedAt\n    supportCount\n    commentCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      outcome\n      overdue\n      dueAt\n      waitingDays\n    }\n  }\n':
    types.ProposalRowFragmentDoc,
  '\n  query OneSpace($slug: String!, $first: Int!, $after: String, $order: ProposalOrder!) {\n    space(slug: $slug) {\n      ...SpaceRow\n      description {\n        ...Words\n      }\n      realNames\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      phases {\n        id\n        name {\n          ...Words\n        }\n        startsAt\n        endsAt\n        switches\n        state\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n      }\n      sessions {\n        id\n        title\n        heldOn\n        place\n        state\n        imported\n        statementCount\n      }\n      proposals(first: $first, after: $after, order: $order) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ProposalRow\n        }\n      }\n    }\n  }\n':
    types.OneSpaceDocument,
  '\n  query OneSession($id: ID!, $first: Int!, $after: String) {\n    session(id: $id) {\n      id\n      title\n      heldOn\n      place\n      state\n      imported\n      statementCount\n      space {\n        slug\n        title {\n          ...Words\n        }\n      }\n      statements(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          text\n          author {\n            ...Shown\n          }\n          entry {\n            receipt\n            state\n            outcome\n            overdue\n          }\n        }\n      }\n    }\n  }\n':
    types.OneSessionDocument,
  '\n  fragment Departments on Authority {\n    id\n    name {\n      ...Words\n    }\n    departments {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n':
    types.DepartmentsFragmentDoc,
  '\n  query EntrySteps($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      acknowledgeBy\n      viewerCan {\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        abandon {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        refer {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        returnReferral {\n          ...Allowed\n        }\n      }\n      referrals {\n        id\n        state\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n      }\n      authority {\n        ...Departments\n        parent {\n          ...Departments\n          children {\n            ...Departments\n          }\n        }\n        children {\n          ...Departments\n        }\n      }\n    }\n  }\n':
    types.EntryStepsDocument,
  '\n  mutation RecordProgress($input: RecordProgressInput!) {\n    recordProgress(input: $input) {\n      receipt\n    }\n  }\n':
    types.RecordProgressDocument,
  '\n  mutation MergeEntry($input: MergeEntryInput!) {\n    mergeEntry(input: $input) {\n      receipt\n    }\n  }\n':
    types.MergeEntryDocument,
  '\n  mutation ExtendDueDate($input: ExtendDueDateInput!) {\n    extendDueDate(input: $input) {\n      receipt\n    }\n  }\n':
    types.ExtendDueDateDocument,
  '\n  query EntryToReopen($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      viewerCan {\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n':
    types.EntryToReopenDocument,
  '\n  mutation ReopenEntry($receipt: String!, $reason: String!) {\n    reopenEntry(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n':
    types.ReopenEntryDocument,
  '\n  mutation ReferEntry($input: ReferEntryInput!) {\n    referEntry(input: $input) {\n      receipt\n    }\n  }\n':
    types.ReferEntryDocument,
  '\n  mutation AcceptReferral($receipt: String!) {\n    acceptReferral(receipt: $receipt) {\n      receipt\n    }\n  }\n':
    types.AcceptReferralDocument,
  '\n  mutation ReturnReferral($receipt: String!, $reason: String!) {\n    returnReferral(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n':
    types.ReturnReferralDocument,
  '\n  query DeskReferrals {\n    desk {\n      departments {\n        id\n      }\n      referrals {\n        id\n        offeredAt\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n':
    types.DeskReferralsDocument,
  '\n  mutation GiveVerdict($input: GiveVerdictInput!) {\n    giveVerdict(input: $input) {\n      receipt\n    }\n  }\n':
    types.GiveVerdictDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      isStaff\n    }\n  }\n',
): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n',
): typeof import('./graphql').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmEmail($token: String!, $proof: String, $password: String) {\n    confirmEmail(token: $token, proof: $proof, password: $password) {\n      id\n    }\n  }\n',
): typeof import('./graphql').ConfirmEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n',
): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password)\n  }\n',
): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n',
): typeof import('./graphql').UnsubscribeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me($after: String) {\n    viewer {\n      id\n      email\n      familyName\n      givenName\n      kana\n      verification\n      isStaff\n      unreadNotices\n      roles {\n        role\n        post\n        subjectName {\n          ...Words\n        }\n      }\n      drafts {\n        id\n        title\n        text\n        updatedAt\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n      submissions(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MySettings {\n    viewer {\n      id\n      email\n      language\n      signIns {\n        id\n        createdAt\n        expiresAt\n        device\n        current\n      }\n      accessLog(first: 20) {\n        nodes {\n          occurredAt\n          readerName\n          readerPost\n          fields\n          purpose\n        }\n      }\n    }\n    preferences {\n      kind\n      channel\n      on\n      fixed\n    }\n  }\n',
): typeof import('./graphql').MySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyName {\n    viewer {\n      id\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n',
): typeof import('./graphql').MyNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveName($input: NameInput!) {\n    giveName(input: $input) {\n      id\n    }\n  }\n',
): typeof import('./graphql').GiveNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestCounterCode {\n    requestCounterCode {\n      code\n      expiresAt\n    }\n  }\n',
): typeof import('./graphql').RequestCounterCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeSignIn($id: ID!) {\n    revokeSignIn(id: $id)\n  }\n',
): typeof import('./graphql').RevokeSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPreference($kind: NoticeKind!, $channel: Channel!, $on: Boolean!) {\n    setPreference(kind: $kind, channel: $channel, on: $on) {\n      kind\n    }\n  }\n',
): typeof import('./graphql').SetPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Notices($after: String) {\n    notices(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        reasons\n        createdAt\n        readAt\n        titleParts {\n          text\n          written\n        }\n        textParts {\n          text\n          written\n        }\n        path\n        policyVersion {\n          number\n          name\n          policy {\n            id\n          }\n        }\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkNoticesRead($upTo: ID) {\n    markNoticesRead(upTo: $upTo)\n  }\n',
): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CounterLookUp($code: String!) {\n    counterLookUp(code: $code) {\n      familyName\n      givenName\n      kana\n      verification\n    }\n  }\n',
): typeof import('./graphql').CounterLookUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation VerifyAtCounter($code: String!) {\n    verifyRealNameAtCounter(code: $code)\n  }\n',
): typeof import('./graphql').VerifyAtCounterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApprovalChains {\n    approvalChains {\n      authority {\n        id\n        name {\n          ...Words\n        }\n      }\n      department {\n        id\n        name {\n          ...Words\n        }\n      }\n      posts\n      known {\n        post\n        holders\n      }\n      viewerCanSet {\n        ...Allowed\n      }\n    }\n  }\n',
): typeof import('./graphql').ApprovalChainsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetApprovalChain($input: ApprovalChainInput!) {\n    setApprovalChain(input: $input)\n  }\n',
): typeof import('./graphql').SetApprovalChainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPolicies($words: String, $departmentId: ID, $first: Int!, $after: String) {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n    }\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          effectiveFrom\n          signedName\n          signedPost\n        }\n        viewerCan {\n          publishVersion {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PolicyToChange($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    policy(id: $id) {\n      id\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n    }\n  }\n',
): typeof import('./graphql').PolicyToChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PreviewVersion($input: PublishPolicyVersionInput!) {\n    previewPolicyVersion(input: $input) {\n      fields {\n        field\n        parts {\n          kind\n          text\n        }\n      }\n      clauses {\n        place\n        kind\n        textChanged\n        heading {\n          kind\n          text\n        }\n        text {\n          kind\n          text\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').PreviewVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishVersion($input: PublishPolicyVersionInput!) {\n    publishPolicyVersion(input: $input) {\n      number\n      policy {\n        id\n      }\n    }\n  }\n',
): typeof import('./graphql').PublishVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EntryForInfluence($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryForInfluenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EntryAtDesk($receipt: String!) {\n    desk {\n      colleagues {\n        id\n        name\n      }\n    }\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      response {\n        id\n      }\n      desk {\n        assignee {\n          id\n          name\n        }\n        notes {\n          id\n          authorName\n          text\n          writtenAt\n        }\n        drafts {\n          draftId\n          draftedByName\n          state\n        }\n        group {\n          id\n          size\n        }\n      }\n      events {\n        ...Step\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AssignEntries($receipts: [String!]!, $accountId: ID) {\n    assignEntries(receipts: $receipts, accountId: $accountId) {\n      id\n    }\n  }\n',
): typeof import('./graphql').AssignEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteNote($receipt: String!, $text: String!) {\n    writeNote(receipt: $receipt, text: $text) {\n      id\n    }\n  }\n',
): typeof import('./graphql').WriteNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SimilarEntries($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n    }\n    desk {\n      similar(receipt: $receipt) {\n        shared\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SimilarEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeDraftEntries($input: DraftEntriesInput!) {\n    changeDraftEntries(input: $input) {\n      id\n    }\n  }\n',
): typeof import('./graphql').ChangeDraftEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskTemplates {\n    desk {\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      templates {\n        id\n        departmentId\n        title\n        text\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveTemplate($input: TemplateInput!) {\n    saveTemplate(input: $input)\n  }\n',
): typeof import('./graphql').SaveTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveTemplate($id: ID!) {\n    removeTemplate(id: $id)\n  }\n',
): typeof import('./graphql').RemoveTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectResponse($id: ID!, $reason: String!) {\n    correctResponse(responseId: $id, reason: $reason) {\n      id\n    }\n  }\n',
): typeof import('./graphql').CorrectResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OneResponseDraft on ResponseDraft {\n    id\n    outcome\n    reasonCode\n    explanation\n    draftedByName\n    draftedAt\n    state\n    version\n    publishAt\n    signedName\n    signedPost\n    correctionReason\n    approvals {\n      post\n      name\n      approvedAt\n    }\n    history {\n      kind\n      post\n      name\n      note\n      occurredAt\n    }\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        ...Allowed\n      }\n      sendForRelease {\n        ...Allowed\n      }\n      approve {\n        ...Allowed\n      }\n      release {\n        ...Allowed\n      }\n      sendBack {\n        ...Allowed\n      }\n      takeBack {\n        ...Allowed\n      }\n    }\n  }\n',
): typeof import('./graphql').OneResponseDraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPage($filter: LedgerFilter, $desk: DeskFilter, $first: Int!, $after: String) {\n    viewer {\n      id\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n    desk {\n      colleagues {\n        id\n        name\n      }\n      departments {\n        id\n        name {\n          ...Words\n        }\n      }\n      awaitingMe\n      figures {\n        open\n        nearDue\n        overdue\n        awaitingRelease\n        unacknowledged\n      }\n      entries(filter: $filter, desk: $desk, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...EntryRow\n          desk {\n            assignee {\n              name\n            }\n            notes {\n              id\n            }\n            drafts {\n              draftId\n              draftedByName\n              state\n              waitsFor\n            }\n            group {\n              id\n              size\n            }\n          }\n          viewerCan {\n            acknowledge {\n              ...Allowed\n            }\n            draftResponse {\n              ...Allowed\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskDrafts {\n    desk {\n      drafts {\n        id\n        outcome\n        draftedByName\n        draftedAt\n        state\n        approvals {\n          post\n          name\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        entries {\n          entry {\n            receipt\n            title\n            text\n          }\n        }\n        viewerCan {\n          approve {\n            ...Allowed\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneDraft($id: ID!) {\n    viewer {\n      ...Signer\n    }\n    responseDraft(id: $id) {\n      ...OneResponseDraft\n    }\n  }\n',
): typeof import('./graphql').OneDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Signer on Viewer {\n    id\n    familyName\n    givenName\n    roles {\n      role\n      post\n    }\n  }\n',
): typeof import('./graphql').SignerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EntryToAnswer($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      authority {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        draftResponse {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryToAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Acknowledge($receipt: String!) {\n    acknowledge(receipt: $receipt) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').AcknowledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftResponse($input: DraftResponseInput!) {\n    draftResponse(input: $input) {\n      id\n    }\n  }\n',
): typeof import('./graphql').DraftResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendForRelease($id: ID!) {\n    sendForRelease(draftId: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SendForReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseResponse($id: ID!, $version: Int) {\n    releaseResponse(draftId: $id, version: $version) {\n      id\n      entries {\n        entry {\n          receipt\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ReleaseResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveResponse($id: ID!, $version: Int) {\n    approveResponse(draftId: $id, version: $version) {\n      id\n    }\n  }\n',
): typeof import('./graphql').ApproveResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendBackResponse($id: ID!, $note: String!) {\n    sendBackResponse(draftId: $id, note: $note) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SendBackResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBack($id: ID!) {\n    takeBackResponse(draftId: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').TakeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n',
): typeof import('./graphql').PostCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditComment($id: ID!, $text: String!) {\n    editComment(id: $id, text: $text) {\n      id\n    }\n  }\n',
): typeof import('./graphql').EditCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').DeleteCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskAuthority($id: ID!) {\n    askAuthority(commentId: $id) {\n      id\n      entry {\n        receipt\n      }\n    }\n  }\n',
): typeof import('./graphql').AskAuthorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation React($id: ID!, $kind: ReactionKind) {\n    react(commentId: $id, kind: $kind) {\n      id\n    }\n  }\n',
): typeof import('./graphql').ReactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Follow($subject: SubjectRefInput!) {\n    follow(subject: $subject)\n  }\n',
): typeof import('./graphql').FollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Unfollow($subject: SubjectRefInput!) {\n    unfollow(subject: $subject)\n  }\n',
): typeof import('./graphql').UnfollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Shown on ShownName {\n    name\n    verified\n    capacity\n    post\n  }\n',
): typeof import('./graphql').ShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Words on LocalText {\n    ja\n    easy\n    en\n  }\n',
): typeof import('./graphql').WordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Allowed on Permission {\n    allowed\n    code\n    reason\n  }\n',
): typeof import('./graphql').AllowedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EntryRow on LedgerEntry {\n    id\n    receipt\n    kind\n    origin\n    title\n    text\n    state\n    outcome\n    registeredAt\n    originalDay\n    dueAt\n    answeredAt\n    waitingDays\n    overdue\n    path\n    author {\n      ...Shown\n    }\n    department {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Place on Department {\n    id\n    name {\n      ...Words\n    }\n    authority {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').PlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Step on LedgerEvent {\n    kind\n    occurredAt\n    dueAt\n    toDepartment {\n      ...Place\n    }\n    note\n    verdict\n    actor {\n      ...Shown\n    }\n  }\n',
): typeof import('./graphql').StepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Letter on Response {\n    id\n\n    outcome\n    reasonCode\n    explanation\n    signedName\n    signedPost\n    releasedAt\n    department {\n      name {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n    }\n    entries {\n      outcome\n      remark\n      entry {\n        receipt\n        title\n        text\n        author {\n          ...Shown\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').LetterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Woven on Influence {\n    id\n    clauseId\n    clauseHeading\n    words\n    why\n    entry {\n      receipt\n      kind\n      title\n      text\n      path\n      registeredAt\n      author {\n        ...Shown\n      }\n    }\n  }\n',
): typeof import('./graphql').WovenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ClauseDifference on ClauseChange {\n    clauseId\n    kind\n    textChanged\n    heading {\n      kind\n      text\n    }\n    text {\n      kind\n      text\n    }\n    influences {\n      ...Woven\n    }\n  }\n',
): typeof import('./graphql').ClauseDifferenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OneComment on Comment {\n    id\n    text\n    stance\n    createdAt\n    editedAt\n    depth\n    deleted\n    replyCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      overdue\n      dueAt\n    }\n    reactions {\n      agree\n      disagree\n      thoughtful\n    }\n    viewerReaction\n    viewerIsAuthor\n    viewerCan {\n      reply {\n        ...Allowed\n      }\n      edit {\n        ...Allowed\n      }\n      delete {\n        ...Allowed\n      }\n      ask {\n        ...Allowed\n      }\n      react {\n        ...Allowed\n      }\n    }\n  }\n',
): typeof import('./graphql').OneCommentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PastResponse on EntryResponse {\n    id\n    version\n    outcome\n    explanation\n    remark\n    correctionReason\n    signedName\n    signedPost\n    releasedAt\n    isCurrent\n    difference {\n      kind\n      text\n    }\n  }\n',
): typeof import('./graphql').PastResponseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EntryStory on LedgerEntry {\n    acknowledgeBy\n    mergedInto {\n      receipt\n    }\n    remark\n    viewerFollows\n    space {\n      slug\n      title {\n        ...Words\n      }\n    }\n    authority {\n      name {\n        ...Words\n      }\n    }\n    response {\n      ...Letter\n      verdicts {\n        yes\n        partly\n        no\n      }\n    }\n    verdict {\n      verdict\n      remark\n      givenAt\n    }\n    events {\n      ...Step\n    }\n    influences {\n      ...Woven\n      version {\n        number\n        name\n        effectiveFrom\n        policy {\n          id\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Ledger($filter: LedgerFilter!, $code: String!, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n    spaces(first: 50) {\n      nodes {\n        id\n        title {\n          ...Words\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').LedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Waiting($departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    waiting(departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...EntryRow\n      }\n    }\n    figures(departmentId: $departmentId) {\n      open\n      nearDue\n      overdue\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').WaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneEntry($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      ...EntryStory\n      responses {\n        ...PastResponse\n      }\n      log {\n        leaves\n        awaited\n        size\n      }\n      viewerCan {\n        acknowledge {\n          ...Allowed\n        }\n        draftResponse {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        giveVerdict {\n          ...Allowed\n        }\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OneEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PublicLog {\n    publicLog {\n      origin\n      keys\n      size\n      root\n      signedAt\n    }\n  }\n',
): typeof import('./graphql').PublicLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Policies($words: String, $departmentId: ID, $code: String!, $first: Int!, $after: String) {\n    policies(words: $words, departmentId: $departmentId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department {\n          name {\n            ...Words\n          }\n        }\n        current {\n          number\n          name\n          forWhom\n          benefit\n          period\n          effectiveFrom\n        }\n      }\n    }\n    departments(authorityCode: $code) {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PolicyText on PolicyVersion {\n    number\n    name\n    forWhom\n    benefit\n    conditions\n    amount\n    period\n    howToApply\n    legalGround\n    contact\n    effectiveFrom\n    publishedAt\n    signedName\n    signedPost\n    summary\n    clauses {\n      clauseId\n      heading\n      text\n    }\n  }\n',
): typeof import('./graphql').PolicyTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OnePolicy($id: ID!) {\n    policy(id: $id) {\n      id\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        publishVersion {\n          ...Allowed\n        }\n      }\n      current {\n        ...PolicyText\n      }\n      versions {\n        number\n        effectiveFrom\n        publishedAt\n        summary\n        signedName\n        signedPost\n        influences {\n          ...Woven\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OnePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneVersion($policyId: ID!, $number: Int!) {\n    policyVersion(policyId: $policyId, number: $number) {\n      ...PolicyText\n      policy {\n        id\n        viewerFollows\n        department {\n          name {\n            ...Words\n          }\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        versions {\n          number\n        }\n      }\n      change {\n        fields {\n          field\n          parts {\n            kind\n            text\n          }\n        }\n        clauses {\n          ...ClauseDifference\n        }\n      }\n      influences {\n        ...Woven\n      }\n    }\n  }\n',
): typeof import('./graphql').OneVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Contacts($code: String!) {\n    departments(authorityCode: $code) {\n      id\n      contact\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').ContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneProposal($id: ID!, $first: Int!, $after: String) {\n    proposal(id: $id) {\n      ...ProposalRow\n      version\n      updatedAt\n      viewerSupports\n      viewerFollows\n      viewerIsAuthor\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        withdraw {\n          ...Allowed\n        }\n        edit {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n        ...EntryStory\n      }\n      thread {\n        id\n        open\n        commentCount\n        viewerCan {\n          comment {\n            ...Allowed\n          }\n          ask {\n            ...Allowed\n          }\n        }\n        comments(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...OneComment\n            replies(first: 3) {\n              pageInfo {\n                hasNextPage\n                endCursor\n              }\n              nodes {\n                ...OneComment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OneProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneCommentPage($id: ID!, $first: Int!, $after: String) {\n    comment(id: $id) {\n      ...OneComment\n      replies(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...OneComment\n          replies(first: 20) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...OneComment\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OneCommentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Draft($id: ID!, $claim: String) {\n    proposal(id: $id, claim: $claim) {\n      id\n      state\n      title\n      text\n      version\n      updatedAt\n      viewerIsAuthor\n      author {\n        ...Shown\n      }\n      space {\n        id\n        slug\n        realNames\n        title {\n          ...Words\n        }\n        question {\n          ...Words\n        }\n        authority {\n          name {\n            ...Words\n          }\n        }\n        department {\n          name {\n            ...Words\n          }\n        }\n        viewerCan {\n          submit {\n            ...Allowed\n          }\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SpaceForWriting($slug: String!) {\n    space(slug: $slug) {\n      id\n      slug\n      realNames\n      title {\n        ...Words\n      }\n      question {\n        ...Words\n      }\n      authority {\n        name {\n          ...Words\n        }\n      }\n      department {\n        name {\n          ...Words\n        }\n      }\n      currentPhase {\n        endsAt\n        name {\n          ...Words\n        }\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SpaceForWritingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Similar($title: String!, $text: String!) {\n    similarProposals(title: $title, text: $text) {\n      sharedTerms\n      proposal {\n        ...ProposalRow\n      }\n    }\n  }\n',
): typeof import('./graphql').SimilarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      claim\n      proposal {\n        id\n        version\n        updatedAt\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimDraft($id: ID!, $claim: String!) {\n    claimDraft(id: $id, claim: $claim) {\n      id\n    }\n  }\n',
): typeof import('./graphql').ClaimDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitProposal($id: ID!) {\n    submitProposal(id: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SubmitProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n',
): typeof import('./graphql').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawProposal($id: ID!, $reason: String) {\n    withdrawProposal(id: $id, reason: $reason) {\n      id\n    }\n  }\n',
): typeof import('./graphql').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SupportProposal($id: ID!) {\n    supportProposal(id: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SupportProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql').WithdrawSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TextRemovals {\n    textRemovals {\n      id\n      field\n      sequence\n      text\n      ground\n      requestedAt\n      requestedByName\n      confirmed\n      viewerCan {\n        confirm {\n          ...Allowed\n        }\n      }\n      entry {\n        ...EntryRow\n      }\n    }\n  }\n',
): typeof import('./graphql').TextRemovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RemovableTexts($receipt: String!) {\n    removableTexts(receipt: $receipt) {\n      sequence\n      field\n      text\n    }\n  }\n',
): typeof import('./graphql').RemovableTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskTextRemoval($input: AskTextRemovalInput!) {\n    askTextRemoval(input: $input)\n  }\n',
): typeof import('./graphql').AskTextRemovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmTextRemoval($id: ID!) {\n    confirmTextRemoval(id: $id)\n  }\n',
): typeof import('./graphql').ConfirmTextRemovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SiteAuthority($code: String!) {\n    authority(code: $code) {\n      code\n      tier\n      name {\n        ...Words\n      }\n    }\n    publicLog {\n      readOnly\n    }\n  }\n',
): typeof import('./graphql').SiteAuthorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Reader {\n    viewer {\n      id\n      familyName\n      givenName\n      verification\n      isStaff\n      unreadNotices\n    }\n  }\n',
): typeof import('./graphql').ReaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Home {\n    figures {\n      open\n      answered\n      overdue\n      influences\n    }\n    spaces(first: 20) {\n      nodes {\n        ...SpaceRow\n      }\n    }\n    latestChanges(first: 3) {\n      version {\n        number\n        name\n        summary\n        effectiveFrom\n        policy {\n          id\n        }\n        change {\n          clauses {\n            ...ClauseDifference\n          }\n        }\n      }\n    }\n    latestResponses(first: 4) {\n      id\n      outcome\n      explanation\n      signedPost\n      signedName\n      releasedAt\n      department {\n        name {\n          ...Words\n        }\n      }\n      entries {\n        outcome\n        entry {\n          receipt\n          title\n          text\n          author {\n            ...Shown\n          }\n        }\n      }\n    }\n    waiting(first: 5) {\n      nodes {\n        ...EntryRow\n      }\n    }\n  }\n',
): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Search($words: String!, $kinds: [String!], $first: Int!, $after: String) {\n    search(words: $words, kinds: $kinds, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        kind\n        title\n        path\n        publishedAt\n        excerpt {\n          text\n          hit\n        }\n        space {\n          title {\n            ...Words\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SpaceRow on Space {\n    id\n    slug\n    kind\n    title {\n      ...Words\n    }\n    question {\n      ...Words\n    }\n    startsAt\n    endsAt\n    department {\n      name {\n        ...Words\n      }\n    }\n    currentPhase {\n      id\n      name {\n        ...Words\n      }\n      endsAt\n      switches\n    }\n    figures {\n      proposals\n      submissions\n      answered\n      overdue\n    }\n  }\n',
): typeof import('./graphql').SpaceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Spaces($after: String) {\n    spaces(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SpaceRow\n      }\n    }\n  }\n',
): typeof import('./graphql').SpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalRow on Proposal {\n    id\n    title\n    text\n    state\n    submittedAt\n    supportCount\n    commentCount\n    author {\n      ...Shown\n    }\n    entry {\n      receipt\n      state\n      outcome\n      overdue\n      dueAt\n      waitingDays\n    }\n  }\n',
): typeof import('./graphql').ProposalRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneSpace($slug: String!, $first: Int!, $after: String, $order: ProposalOrder!) {\n    space(slug: $slug) {\n      ...SpaceRow\n      description {\n        ...Words\n      }\n      realNames\n      viewerFollows\n      authority {\n        name {\n          ...Words\n        }\n      }\n      phases {\n        id\n        name {\n          ...Words\n        }\n        startsAt\n        endsAt\n        switches\n        state\n      }\n      viewerCan {\n        submit {\n          ...Allowed\n        }\n        comment {\n          ...Allowed\n        }\n        support {\n          ...Allowed\n        }\n      }\n      sessions {\n        id\n        title\n        heldOn\n        place\n        state\n        imported\n        statementCount\n      }\n      proposals(first: $first, after: $after, order: $order) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ProposalRow\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OneSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneSession($id: ID!, $first: Int!, $after: String) {\n    session(id: $id) {\n      id\n      title\n      heldOn\n      place\n      state\n      imported\n      statementCount\n      space {\n        slug\n        title {\n          ...Words\n        }\n      }\n      statements(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          text\n          author {\n            ...Shown\n          }\n          entry {\n            receipt\n            state\n            outcome\n            overdue\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').OneSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Departments on Authority {\n    id\n    name {\n      ...Words\n    }\n    departments {\n      id\n      name {\n        ...Words\n      }\n    }\n  }\n',
): typeof import('./graphql').DepartmentsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EntrySteps($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      acknowledgeBy\n      viewerCan {\n        start {\n          ...Allowed\n        }\n        fulfil {\n          ...Allowed\n        }\n        abandon {\n          ...Allowed\n        }\n        merge {\n          ...Allowed\n        }\n        extend {\n          ...Allowed\n        }\n        refer {\n          ...Allowed\n        }\n        acceptReferral {\n          ...Allowed\n        }\n        returnReferral {\n          ...Allowed\n        }\n      }\n      referrals {\n        id\n        state\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n      }\n      authority {\n        ...Departments\n        parent {\n          ...Departments\n          children {\n            ...Departments\n          }\n        }\n        children {\n          ...Departments\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordProgress($input: RecordProgressInput!) {\n    recordProgress(input: $input) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').RecordProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeEntry($input: MergeEntryInput!) {\n    mergeEntry(input: $input) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').MergeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ExtendDueDate($input: ExtendDueDateInput!) {\n    extendDueDate(input: $input) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').ExtendDueDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EntryToReopen($receipt: String!) {\n    ledgerEntry(receipt: $receipt) {\n      ...EntryRow\n      viewerCan {\n        reopen {\n          ...Allowed\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').EntryToReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenEntry($receipt: String!, $reason: String!) {\n    reopenEntry(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').ReopenEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReferEntry($input: ReferEntryInput!) {\n    referEntry(input: $input) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').ReferEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptReferral($receipt: String!) {\n    acceptReferral(receipt: $receipt) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').AcceptReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnReferral($receipt: String!, $reason: String!) {\n    returnReferral(receipt: $receipt, reason: $reason) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').ReturnReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskReferrals {\n    desk {\n      departments {\n        id\n      }\n      referrals {\n        id\n        offeredAt\n        from {\n          ...Place\n        }\n        to {\n          ...Place\n        }\n        entry {\n          ...EntryRow\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveVerdict($input: GiveVerdictInput!) {\n    giveVerdict(input: $input) {\n      receipt\n    }\n  }\n',
): typeof import('./graphql').GiveVerdictDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
