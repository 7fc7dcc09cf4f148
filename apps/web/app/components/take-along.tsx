import { useText } from '../lib/use-text';

type TakeAlongProps = Readonly<{ feed: string; file: string; name: string }>;

/** A list to take along: links to its feed and its file under it, and the feed in the head for programs that look there. */
export function TakeAlong({ feed, file, name }: TakeAlongProps) {
  const { t } = useText();
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feed} title={name} />
      <p className="quiet line take-along no-print">
        <a href={feed}>{t('lists.feed')}</a>
        <a href={file}>{t('lists.csv')}</a>
      </p>
    </>
  );
}
