import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, Name, Phrases, Prose, Receipt, useWritten } from '../components/basics';
import { Head } from '../components/head';
import { Crumb, Pager } from '../components/parts';
import { StateWord } from '../components/standing';
import type { OneSessionQuery } from '../gql/graphql';
import { ask, found } from '../lib/api.server';
import { pageSize, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { OneSession } from '../queries/spaces';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await ask(request, OneSession, {
    id: params['id'] ?? '',
    first: pageSize,
    after: queryOf(request, 'after'),
  });
  return { session: found(session) };
}

type Statement = NonNullable<OneSessionQuery['session']>['statements']['nodes'][number];

function StatementItem({ statement }: Readonly<{ statement: Statement }>) {
  const { t } = useText();
  return (
    <li id={`statement-${statement.number}`} className="statement">
      <span className="statement-number" aria-hidden="true">
        {statement.number}
      </span>
      <article aria-label={String(statement.number)}>
        <Prose>{statement.text}</Prose>
        <p className="statement-facts">
          <Name of={statement.author} plain />
          {statement.entry && (
            <>
              <A to={`/ledger/${statement.entry.receipt}`}>
                <span className="sr">{t('entry.receipt')} </span>
                <Receipt>{statement.entry.receipt}</Receipt>
              </A>
              <StateWord
                state={statement.entry.state}
                outcome={statement.entry.outcome}
                overdue={statement.entry.overdue}
              />
            </>
          )}
        </p>
      </article>
    </li>
  );
}

export default function SessionPage() {
  const { t, local } = useText();
  const written = useWritten();
  const { session } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <Head title={session.title} />
      <Crumb to={`/spaces/${session.space.slug}`}>{local(session.space.title)}</Crumb>
      <p className="kicker">
        <span className="kicker-kind">{t('session.kicker')}</span>
        {t(`sessionStates.${session.state}`)}
      </p>
      <h1 {...written}>
        <Phrases>{session.title}</Phrases>
      </h1>
      <p className="byline">
        {session.heldOn && <Day at={session.heldOn} year weekday />}
        {session.place && <span {...written}>{session.place}</span>}
      </p>
      {session.imported && <p className="note">{t('session.imported')}</p>}
      <h2 className="small-head">{t('session.statements', { count: session.statementCount })}</h2>
      <ol className="statements">
        {session.statements.nodes.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ol>
      <Pager info={session.statements.pageInfo} />
    </div>
  );
}
