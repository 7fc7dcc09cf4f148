import type { OneDraftQuery } from '../gql/graphql';
import { outcomes } from '../lib/answering';
import { titleOf } from '../lib/excerpt';
import { withQuery } from '../lib/paging';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A, Name, Receipt, useWritten } from './basics';
import { Area, PostForm, Select } from './forms';

type Draft = NonNullable<OneDraftQuery['responseDraft']>;
type Covered = Draft['entries'][number];

/** How many covered submissions stand on a page of a draft. */
export const coveredOnPage = 20;

function Adjust({ one, draft }: Readonly<{ one: Covered; draft: Pick<Draft, 'outcome'> }>) {
  const { t, o } = useText();
  const { receipt } = one.entry;
  return (
    <details>
      <summary>{t('desk.adjust')}</summary>
      <PostForm>
        <input type="hidden" name="receipt" value={receipt} />
        <Select
          field={{
            id: `outcome-${receipt}`,
            name: 'outcome',
            value: one.outcome === draft.outcome ? '' : one.outcome,
            errors: [],
          }}
          label={t('answering.own')}
          options={[
            { value: '', label: o('answering.same') },
            ...outcomes.map((value) => ({ value, label: o(`outcomes.${value}`) })),
          ]}
        />
        <Area
          field={{ id: `remark-${receipt}`, name: 'remark', value: one.remark ?? '', errors: [] }}
          label={t('answering.remark')}
          rows={3}
          optional
        />
        <p className="acts">
          <button name="intent" value="adjust" className="quiet-button" data-send="">
            {t('desk.adjust')}
          </button>
          <button name="intent" value="takeOut" className="quiet-button">
            {t('desk.takeOut')}
          </button>
        </p>
      </PostForm>
    </details>
  );
}

type CoveredProps = Readonly<{
  draft: Pick<Draft, 'outcome' | 'viewerCan'>;
  shown: readonly Covered[];
  count: number;
  from: number;
}>;

/** All that a response answers, page by page: what each person receives, and what differs for one. */
export function CoveredEntries({ draft, shown, count, from }: CoveredProps) {
  const { t, x } = useText();
  const written = useWritten();
  const { path } = usePage();
  const at = (start: number) => withQuery(path, { done: null, from: start > 0 ? String(start) : null });
  return (
    <section aria-labelledby="covered" className="desk-notes">
      <h2 id="covered" className="small-head">
        {t('desk.covered', { count })}
      </h2>
      <p className="quiet">{t('desk.coveredLead')}</p>
      <ol className="plain-list" start={from + 1}>
        {shown.map((one) => (
          <li key={one.entry.receipt}>
            <b {...written}>{titleOf(one.entry, 40)}</b>
            <span className="row-by">
              <Receipt>{one.entry.receipt}</Receipt> <Name of={one.entry.author} plain />{' '}
              {one.outcome !== draft.outcome && <b>{t(`outcomes.${one.outcome}`)}</b>}{' '}
              <A to={`${withQuery(path, { done: null, receipt: one.entry.receipt })}#letter`}>{t('desk.letterTo')}</A>
            </span>
            {one.remark && <p {...written}>{one.remark}</p>}
            {draft.viewerCan.edit.allowed && <Adjust one={one} draft={draft} />}
          </li>
        ))}
      </ol>
      {count > coveredOnPage && (
        <nav className="pager" aria-label={x('pager.label')}>
          <span>{t('desk.page', { from: from + 1, to: from + shown.length })}</span>
          {from > 0 && <A to={at(Math.max(0, from - coveredOnPage))}>{t('desk.earlier')}</A>}
          {from + shown.length < count && (
            <A to={at(from + coveredOnPage)} rel="next">
              {t('desk.later')}
            </A>
          )}
        </nav>
      )}
    </section>
  );
}
