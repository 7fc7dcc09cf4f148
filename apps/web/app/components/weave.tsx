import type { ClauseDifferenceFragment, TextPartKind, WovenFragment } from '../gql/graphql';
import { useText } from '../lib/use-text';
import { A, Name, Phrases, Receipt, useWritten } from './basics';

type Part = Readonly<{ kind: TextPartKind; text: string }>;

/** Text with what came in underlined and what went out struck through; said in words to those who cannot see it. */
export function Difference({ parts }: Readonly<{ parts: readonly Part[] }>) {
  const { x } = useText();
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'same':
        return part.text;
      case 'inserted':
        return (
          <ins key={index}>
            <span className="sr">{x('change.insertedFrom')}</span>
            {part.text}
            <span className="sr">{x('change.insertedTo')}</span>
          </ins>
        );
      case 'removed':
        return (
          <del key={index}>
            <span className="sr">{x('change.removedFrom')}</span>
            {part.text}
            <span className="sr">{x('change.removedTo')}</span>
          </del>
        );
    }
  });
}

/** Somebody's own words as they stand in the submission, with the name under which they were written. */
export function Words({ influence }: Readonly<{ influence: WovenFragment }>) {
  const { t } = useText();
  const written = useWritten();
  const { entry } = influence;
  return (
    <figure className="words">
      <blockquote {...written}>
        <p>
          <Phrases>{influence.words}</Phrases>
        </p>
      </blockquote>
      <figcaption>
        <Name of={entry.author} plain />
        <A to={`/ledger/${entry.receipt}`} className="words-source">
          {t(`kinds.${entry.kind}`)} <Receipt>{entry.receipt}</Receipt>
        </A>
      </figcaption>
    </figure>
  );
}

function ClauseText({ clause }: Readonly<{ clause: ClauseDifferenceFragment }>) {
  const { t } = useText();
  const kind = clause.kind === 'changed' && !clause.textChanged ? 'renamed' : clause.kind;
  const written = useWritten();
  return (
    <div className={`clause clause-${clause.kind}`}>
      {clause.kind !== 'kept' && <p className="clause-mark">{t(`clauseKinds.${kind}`)}</p>}
      <h3 {...written}>
        <Difference parts={clause.heading} />
      </h3>
      <p {...written}>
        <Difference parts={clause.text} />
      </p>
    </div>
  );
}

function Reasons({ influences }: Readonly<{ influences: readonly WovenFragment[] }>) {
  const { t } = useText();
  const written = useWritten();
  return (
    <dl className="whys">
      {influences.map((influence) => (
        <div key={influence.id}>
          <dt>{t('change.why', { name: <Name of={influence.entry.author} plain /> })}</dt>
          <dd {...written}>{influence.why}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The picture of this site: a person's words on the left, the clause they changed on the right, a line between them. */
export function Weave({ clause }: Readonly<{ clause: ClauseDifferenceFragment }>) {
  return (
    <div className="weave">
      <div className="weave-words">
        {clause.influences.map((influence) => (
          <Words key={influence.id} influence={influence} />
        ))}
      </div>
      <div className="weave-clause">
        <ClauseText clause={clause} />
        <Reasons influences={clause.influences} />
      </div>
    </div>
  );
}

/** A clause that changed without anybody's words being named, or did not change. */
export const PlainClause = ({ clause }: Readonly<{ clause: ClauseDifferenceFragment }>) => (
  <ClauseText clause={clause} />
);
