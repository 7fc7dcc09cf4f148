import { Injectable } from '@nestjs/common';
import { type Actor, type Language, type Page, type PageRequest, pageOf } from '#kernel';
import { Database } from '#platform';
import { personOf } from '../reader';
import { ourText, type SaidPart, saidParts, withReadings } from '../words/phrase';
import { noticePath, noticeWords } from '../words/notice-words';
import type { Notice } from './notice';
import { subjectOf } from './notice-facts';
import type { NoticeView } from './notice-view';
import { NoticeViews } from './notice-views.read';
import { NoticeStore } from './notice.store';

/** A notice as its owner reads it, in one language, whole and in parts. `path` has no language before it. */
export type ReadableNotice = Notice &
  Readonly<{
    title: string;
    titleParts: readonly SaidPart[];
    text: string;
    textParts: readonly SaidPart[];
    path: string;
  }>;

/** What a person has been told, newest first. What has gone since (a deleted comment) is said to be gone. */
@Injectable()
export class FindNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: NoticeStore,
    private readonly views: NoticeViews,
  ) {}

  async execute(actor: Actor, page: PageRequest, language: Language): Promise<Page<ReadableNotice>> {
    const notices = await this.notices.list(this.db, personOf(actor).accountId, page);
    const views = await this.views.load(
      this.db,
      notices.map((notice) => subjectOf(notice)),
    );
    const readable = notices.map((notice, place) => inWords(notice, views[place] ?? null, language));
    return pageOf(readable, page.first, (notice) => [notice.createdAt.toISOString(), notice.id]);
  }
}

const GONE = { ja: '削除されました', easy: 'もう ありません', en: 'No longer there' };

function inWords(notice: Notice, view: NoticeView | null, language: Language): ReadableNotice {
  const { title, text } = view ? noticeWords(view, notice, language) : { title: ourText(GONE[language]), text: [] };
  return {
    ...notice,
    title: withReadings(title),
    titleParts: saidParts(title),
    text: withReadings(text),
    textParts: saidParts(text),
    path: view ? noticePath(view) : '/',
  };
}
