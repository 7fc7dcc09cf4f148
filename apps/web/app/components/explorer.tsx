import { exampleNames } from '../lib/api-facts';
import { useText } from '../lib/use-text';
import { A } from './basics';
import { Area } from './forms';

type Props = Readonly<{ query: string; variables: string; reply: string | null; wrong: string | null }>;

function Examples() {
  const { t, x } = useText();
  return (
    <nav className="choices" aria-label={x('developers.examples')}>
      <ul>
        {exampleNames.map((name) => (
          <li key={name}>
            <A to={`/api?example=${name}#explorer`}>{t(`developers.exampleNames.${name}`)}</A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A place to try the api: the form works without a script; the script saves the way to another page. */
export function Explorer({ query, variables, reply, wrong }: Props) {
  const { t, o, to } = useText();
  const errors = wrong ? [wrong] : [];
  return (
    <>
      <p className="hint">{t('developers.explorerHint')}</p>
      <Examples />
      <form
        method="post"
        action={`${to('/api')}#result`}
        className="explorer"
        data-explorer=""
        data-wrong={o('developers.badVariables')}
        data-unreachable={o('developers.unreachable')}
      >
        <Area
          field={{ id: 'query', name: 'query', value: query, errors: [] }}
          label={t('developers.query')}
          rows={14}
        />
        <Area
          field={{ id: 'variables', name: 'variables', value: variables, errors }}
          label={t('developers.variables')}
          rows={3}
          optional
        />
        <p className="acts">
          <button>{t('developers.run')}</button>
        </p>
      </form>
      <section id="result" aria-labelledby="result-head" aria-live="polite">
        <h3 id="result-head" className="small-head">
          {t('developers.result')}
        </h3>
        <pre className="code" data-reply="" tabIndex={0} aria-labelledby="result-head">
          {reply}
        </pre>
      </section>
    </>
  );
}
