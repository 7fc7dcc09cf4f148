import { Inject, Injectable } from '@nestjs/common';
import { type Language, wordDifference } from '#kernel';
import { CONFIG, type Config, type Reader } from '#platform';
import type { Delivery } from '../deliveries/delivery';
import { isFixed, type NoticeKind, noticeReasons } from '../notices/notice';
import { subjectOf } from '../notices/notice-facts';
import type {
  AlsoAnswered,
  AnswerView,
  EntryView,
  InfluenceView,
  NoticeView,
  VersionView,
} from '../notices/notice-view';
import { NoticeViews } from '../notices/notice-views.read';
import { dueDayInWords } from '../words/day';
import { noticePath, noticeWords } from '../words/notice-words';
import { OUTCOME_WORDS } from '../words/outcome-words';
import { ourText, type Phrase, phrase } from '../words/phrase';
import { ownFirst } from '../words/policy-words';
import { reasonsInWords } from '../words/reason-words';
import { pageLink, unsubscribeLink } from './links';
import type { Block, Fact, FooterLine, MailContent } from './mail';
import {
  BUTTONS,
  clauseLabel,
  CODE_LABEL,
  commentLabel,
  FACT_LABELS,
  FOOTER,
  WHY_LABEL,
  wordsLabel,
} from './mail-words';
import { unsubscribeToken } from './unsubscribe-token';

type NoticeDelivery = Delivery & Readonly<{ kind: NoticeKind }>;

/** Mails that say what a notice says, with everything one wants to read at once. */
@Injectable()
export class NoticeMails {
  constructor(
    private readonly views: NoticeViews,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the mail says; null when what it is about is gone. */
  async content(reader: Reader, delivery: NoticeDelivery, language: Language): Promise<MailContent | null> {
    const [view] = await this.views.load(reader, [subjectOf(delivery)]);
    if (!view) return null;
    const words = noticeWords(
      view,
      { accountId: delivery.accountId, reasons: noticeReasons(delivery.reasons) },
      language,
    );
    const url = pageLink(this.config.origin, language, noticePath(view));
    const button: Block = { kind: 'button', label: buttonOf(view, language), url };
    const code: readonly Block[] = view.kind === 'receipt' ? [{ kind: 'code', label: CODE_LABEL[language], url }] : [];
    const said = blocksOf(view, delivery.accountId, language);
    const blocks = [paragraph(openingOf(view, words.text, language)), ...said, ...code, button];
    return { language, subject: words.title, blocks, footer: this.footer(delivery, language) };
  }

  private footer({ kind, accountId, reasons }: NoticeDelivery, language: Language): readonly FooterLine[] {
    const { origin, secret } = this.config;
    const why = { phrase: reasonsInWords(noticeReasons(reasons), language), url: null };
    const choose = { phrase: FOOTER.choose[language], url: pageLink(origin, language, '/me/settings') };
    if (isFixed(kind)) return [why, { phrase: FOOTER.always[language], url: null }, choose];
    const stop = unsubscribeLink(origin, language, unsubscribeToken(secret, { accountId, kind }));
    return [why, { phrase: FOOTER.stop[language], url: stop }, choose];
  }
}

function paragraph(said: Phrase): Block {
  return { kind: 'paragraph', phrase: said };
}

/** What the notice says; of a comment only whose it is, as all of it follows. */
function openingOf(view: NoticeView, text: Phrase, language: Language): Phrase {
  return view.kind === 'comment' || view.kind === 'reply' ? commentLabel(view.comment.authorName, language) : text;
}

function buttonOf(view: NoticeView, language: Language): Phrase {
  switch (view.kind) {
    case 'receipt':
    case 'acknowledged':
    case 'withdrawn':
    case 'moved':
      return BUTTONS.ledger[language];
    case 'mentioned':
      return BUTTONS.note[language];
    case 'sent_back':
      return BUTTONS.draft[language];
    case 'due_digest':
    case 'escalated':
      return BUTTONS.desk[language];
    case 'answered':
    case 'corrected':
      return BUTTONS.answer[language];
    case 'comment':
    case 'reply':
      return BUTTONS.comment[language];
    case 'policy_changed':
      return BUTTONS.change[language];
  }
}

function blocksOf(view: NoticeView, accountId: string, language: Language): readonly Block[] {
  switch (view.kind) {
    case 'receipt':
    case 'acknowledged':
      return [{ kind: 'facts', rows: entryFacts(view.entry, language) }];
    case 'due_digest':
    case 'escalated':
    case 'withdrawn':
    case 'mentioned':
    case 'sent_back':
      return [];
    case 'moved':
      return view.move.note ? [{ kind: 'quote', text: view.move.note }] : [];
    case 'answered':
    case 'corrected':
      return [...answerBlocks(view.entry, view.answer, language), ...alsoBlocks(view.also, language)];
    case 'comment':
    case 'reply':
      return [{ kind: 'quote', text: view.comment.text }];
    case 'policy_changed':
      return versionBlocks(view.version, accountId, language);
  }
}

function entryFacts(entry: EntryView, language: Language): readonly Fact[] {
  const receipt = { label: FACT_LABELS.receipt[language], value: phrase`${entry.receipt}` };
  if (!entry.department || !entry.dueAt) return [receipt];
  const department = { label: FACT_LABELS.department[language], value: ourText(entry.department[language]) };
  return [receipt, department, { label: FACT_LABELS.due[language], value: dueDayInWords(entry.dueAt, language) }];
}

function answerBlocks(entry: EntryView, answer: AnswerView, language: Language): readonly Block[] {
  const rows = [
    { label: FACT_LABELS.outcome[language], value: ourText(OUTCOME_WORDS[answer.outcome][language]) },
    { label: FACT_LABELS.signed[language], value: phrase`${answer.signedPost} ${answer.signedName}` },
    { label: FACT_LABELS.receipt[language], value: phrase`${entry.receipt}` },
  ];
  const texts = [answer.explanation, ...(answer.remark ? [answer.remark] : [])];
  return [{ kind: 'facts', rows }, ...texts.map((text): Block => ({ kind: 'quote', text }))];
}

/** The reader's other submissions that the same response answers, each with what it says to that one alone. */
function alsoBlocks(also: readonly AlsoAnswered[], language: Language): readonly Block[] {
  if (also.length === 0) return [];
  const rows = also.map(({ receipt, title, outcome, remark }) => {
    const said = remark ? phrase`${ourText(' ')}${remark}` : [];
    const value = phrase`${receipt} ${title} (${ourText(OUTCOME_WORDS[outcome][language])})${said}`;
    return { label: FACT_LABELS.also[language], value };
  });
  return [{ kind: 'facts', rows }];
}

function versionBlocks(version: VersionView, accountId: string, language: Language): readonly Block[] {
  return ownFirst(version.influences, accountId).map((influence) => influenceBlock(influence, accountId, language));
}

function influenceBlock(influence: InfluenceView, accountId: string, language: Language): Block {
  const { authorId, authorName, words, why, heading, before, after } = influence;
  return {
    kind: 'influence',
    influence: {
      wordsLabel: wordsLabel(authorName, authorId === accountId, language),
      words,
      whyLabel: WHY_LABEL[language],
      why,
      clauseLabel: clauseLabel(heading, before === null, language),
      parts: wordDifference(before ?? '', after),
    },
  };
}
