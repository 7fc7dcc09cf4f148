import type { Language } from '#kernel';
import type { NoticeView } from '../notices/notice-view';
import { answerWords, correctionWords } from './answer-words';
import { commentWords } from './comment-words';
import { acknowledgedWords, mentionedWords, receiptWords, sentBackWords, withdrawnWords } from './entry-words';
import { movedWords } from './moved-words';
import { digestWords, escalationWords } from './duty-words';
import { policyWords } from './policy-words';
import type { Reader, Words } from './words';

/** Says a notice to its reader. */
export function noticeWords(view: NoticeView, reader: Reader, language: Language): Words {
  switch (view.kind) {
    case 'receipt':
      return receiptWords(view.entry, language);
    case 'acknowledged':
      return acknowledgedWords(view.entry, language);
    case 'withdrawn':
      return withdrawnWords(view.entry, language);
    case 'mentioned':
      return mentionedWords(view.entry, language);
    case 'sent_back':
      return sentBackWords(view.entry, language);
    case 'corrected':
      return correctionWords(view, language);
    case 'due_digest':
      return digestWords(view.digest, language);
    case 'escalated':
      return escalationWords(view.escalation, language);
    case 'moved':
      return movedWords(view.entry, view.move, language);
    case 'answered':
      return answerWords(view, language);
    case 'comment':
    case 'reply':
      return commentWords(view.kind, view.comment, language);
    case 'policy_changed':
      return policyWords(view.version, reader, language);
  }
}

/** The page a notice leads to, without a language before it. */
export function noticePath(view: NoticeView): string {
  switch (view.kind) {
    case 'receipt':
    case 'acknowledged':
    case 'withdrawn':
    case 'moved':
    case 'answered':
    case 'corrected':
      return `/ledger/${view.entry.receipt}`;
    case 'mentioned':
      return `/desk/entries/${view.entry.receipt}`;
    case 'sent_back':
      return `/desk/drafts/${view.draftId}`;
    case 'due_digest':
      return view.digest.overdue > 0 ? '/desk?state=overdue' : '/desk';
    case 'escalated':
      return `/desk?state=overdue&department=${view.escalation.departmentId}`;
    case 'comment':
    case 'reply':
      return view.comment.path;
    case 'policy_changed':
      return `/policies/${view.version.policyId}/changes/${view.version.number}`;
  }
}
