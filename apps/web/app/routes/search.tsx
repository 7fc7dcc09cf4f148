import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Phrases, useWritten } from '../components/basics';
import { Field } from '../components/forms';
import { Head } from '../components/head';
import { Choices, Empty, Pager } from '../components/parts';
import type { SearchQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { oneOf, pageSize, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { Search } from '../queries/site';

export const handle = { reading: true };

const kinds = ['proposal', 'comment', 'response', 'policy', 'session', 'statement', 'space'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const words = queryOf(request, 'words');
  const kind = oneOf(kinds, queryOf(request, 'kind'));
  if (!words) return { words: '', kind, search: null };
  const { search } = await ask(request, Search, {
    words,
    kinds: kind ? [kind] : null,
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  return { words, kind, search };
}

type Result = SearchQuery['search']['nodes'][number];

/** What is titled like its space is called so in the reader's language; all else as it was written. */
function ResultTitle({ result: { title, space } }: Readonly<{ result: Result }>) {
  const { local } = useText();
  const written = useWritten();
  if (space?.title.ja === title) return <Phrases>{local(space.title)}</Phrases>;
  return (
    <span {...written}>
      <Phrases>{title}</Phrases>
    </span>
  );
}

function ResultRow({ result }: Readonly<{ result: Result }>) {
  const { t } = useText();
  const written = useWritten();
  const kind = oneOf(kinds, result.kind);
  return (
    <article className="result">
      <p className="kicker">
        {kind && t(`searchKinds.${kind}`)} <Day at={result.publishedAt} year />
      </p>
      <h2>
        <A to={result.path}>
          <ResultTitle result={result} />
        </A>
      </h2>
      <p {...written}>
        {result.excerpt.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}
      </p>
    </article>
  );
}

function Results({ words, search }: Readonly<{ words: string; search: SearchQuery['search'] }>) {
  const { t } = useText();
  const written = useWritten();
  if (search.nodes.length === 0) {
    return (
      <Empty>
        <p>{t('search.none', { words: <span {...written}>{words}</span> })}</p>
        <p>{t('search.advice')}</p>
        <p>
          <A className="button" to="/proposals/new">
            {t('search.write')}
          </A>
        </p>
      </Empty>
    );
  }
  return (
    <>
      {typeof search.totalCount === 'number' && (
        <p className="count">{t('search.count', { count: search.totalCount })}</p>
      )}
      <div className="list">
        {search.nodes.map((result, index) => (
          <ResultRow key={`${result.path}-${index}`} result={result} />
        ))}
      </div>
      <Pager info={search.pageInfo} />
    </>
  );
}

export default function SearchPage() {
  const { t, x, to } = useText();
  const { words, kind, search } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <Head title={words ? `${words} – ${x('search.title')}` : x('search.title')} hidden={words !== ''} />
      <h1>{t('search.title')}</h1>
      <form action={to('/search')} method="get" role="search" className="search-form">
        <Field
          field={{ id: 'words', name: 'words', value: words, errors: [] }}
          label={t('search.words')}
          hint={t('search.hint')}
          type="search"
          bare
          wide
        />
        <button type="submit">{t('search.go')}</button>
      </form>
      {search && (
        <Choices
          label="search.kinds"
          name="kind"
          now={kind}
          options={[
            { value: null, text: t('filter.all') },
            ...kinds.map((value) => ({ value, text: t(`searchKinds.${value}`) })),
          ]}
        />
      )}
      {search && <Results words={words} search={search} />}
    </div>
  );
}
