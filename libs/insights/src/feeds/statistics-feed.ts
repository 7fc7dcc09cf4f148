import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { Clock, CONFIG, type Config, Database } from '#platform';
import { tokyoDate } from '#spaces';
import type { AnswerCounts } from '../statistics/answer-figures';
import { AskedStatistics } from '../statistics/asked-statistics';
import { endOfMonth } from '../statistics/period';
import { statisticsQuestion } from '../statistics/statistics-question';
import { StatisticsReads } from '../statistics/statistics.read';
import type { FeedEntry } from './atom';
import { LATEST, served, type ServedFeed } from './served-feed';

/** The statistics month by month: one entry for each month that is over, with what became of what was handed in then. */
@Injectable()
export class StatisticsFeed {
  constructor(
    private readonly db: Database,
    private readonly asked: AskedStatistics,
    private readonly reads: StatisticsReads,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of whom an address asks for (`?authority=160008&department=…`). Throws 404 where there is nobody such. */
  async read(address: string): Promise<ServedFeed> {
    const asked = await this.asked.scopeOf({ ...statisticsQuestion(address), from: null, to: null });
    if (!asked) throw new NotFoundException();
    const { scope, authority, department } = asked;
    const { origin } = this.config;
    const thisMonth = tokyoDate(await this.clock.now(this.db)).slice(0, 7);
    const months = (await this.reads.byMonth(this.db, scope)).filter(({ month }) => month < thisMonth);
    const query = new URLSearchParams({ authority: authority.code });
    if (department) query.set('department', department.id);
    const page = `/statistics?${query.toString()}`;
    const who = department ? `${authority.name.ja} ${department.name.ja}` : authority.name.ja;
    return served(origin, {
      ...{ path: `/feeds/statistics.atom?${query.toString()}`, page, title: 'ひらく 回答の数字', narrowed: [who] },
      entries: months
        .slice(0, LATEST)
        .map(({ month, counts }) => feedEntry(month, counts, `${origin}${page}&from=${month}&to=${month}`, who)),
    });
  }
}

function feedEntry(month: string, counts: AnswerCounts, link: string, who: string): FeedEntry {
  const [year, number] = month.split('-').map(Number);
  const at = endOfMonth(month);
  return {
    ...{ id: link, link, author: who, published: at, updated: at, category: 'month' },
    title: `${year}年${number}月に出されたもの`,
    text: inWords(counts),
  };
}

function inWords(counts: AnswerCounts): string {
  const { inTime, late, overdue, endedLate, notYetDue, withdrawn, merged, verdicts } = counts;
  const decided = inTime + late + overdue + endedLate;
  return [
    `期限の来た${decided}件のうち、期限内に回答 ${inTime}件`,
    `期限後に回答 ${late}件、期限を過ぎて未回答 ${overdue}件、期限を過ぎて終わったもの ${endedLate}件`,
    `期限前 ${notYetDue}件、取り下げ ${withdrawn}件、一つにまとめた ${merged}件`,
    `答えになっている ${verdicts.yes}件、一部なっている ${verdicts.partly}件、なっていない ${verdicts.no}件`,
  ].join('\n');
}
