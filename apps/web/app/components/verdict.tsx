import type { OneEntryQuery, Verdict } from '../gql/graphql';
import { fieldIn, type Refused } from '../lib/form';
import { useText } from '../lib/use-text';
import { Prose } from './basics';
import { Area, Choice, PostForm } from './forms';

type Entry = NonNullable<OneEntryQuery['ledgerEntry']>;

const verdicts: readonly Verdict[] = ['yes', 'partly', 'no'];

/** What the authors said of a response that covers several, in figures. */
function Counts({ counts }: Readonly<{ counts: NonNullable<Entry['response']>['verdicts'] }>) {
  const { t } = useText();
  const all = verdicts.map((verdict) => counts[verdict]).reduce((sum, count) => sum + count, 0);
  if (all < 2) return null;
  return <p className="quiet">{t('verdicts.counts', counts)}</p>;
}

function AskAuthor({ entry, refused }: Readonly<{ entry: Entry; refused: Refused | null }>) {
  const { t } = useText();
  return (
    <PostForm>
      <Choice
        field={fieldIn(refused, 'verdict', entry.verdict?.verdict)}
        label={t('verdicts.question')}
        options={verdicts.map((verdict) => ({ value: verdict, label: t(`verdicts.${verdict}`) }))}
      />
      <Area
        field={fieldIn(refused, 'remark', entry.verdict?.remark ?? '')}
        label={t('verdicts.remark')}
        hint={t('stepping.reasonHint')}
        rows={3}
        most={2000}
        optional
      />
      <button>{t(entry.verdict ? 'verdicts.again' : 'verdicts.give')}</button>
    </PostForm>
  );
}

/** "Does this answer your point?": asked of the author, shown to everybody else. */
export function VerdictPart({ entry, refused }: Readonly<{ entry: Entry; refused: Refused | null }>) {
  const { t } = useText();
  const { response, verdict } = entry;
  if (!response) return null;
  const asks = entry.viewerCan.giveVerdict.allowed;
  if (!asks && !verdict) return <Counts counts={response.verdicts} />;
  return (
    <section className="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title" className="small-head">
        {t('verdicts.title')}
      </h2>
      {verdict && (
        <p>
          {t('verdicts.said')} <b>{t(`verdicts.${verdict.verdict}`)}</b>
        </p>
      )}
      {verdict?.remark && <Prose>{verdict.remark}</Prose>}
      <Counts counts={response.verdicts} />
      {asks && <AskAuthor entry={entry} refused={refused} />}
    </section>
  );
}
