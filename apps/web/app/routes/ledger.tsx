import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { Entries } from '../components/entries';
import { Head } from '../components/head';
import { LedgerFilters, readFilter, type LedgerQuestion } from '../components/ledger-filters';
import { Empty, Pager } from '../components/parts';
import { TakeAlong } from '../components/take-along';
import { ask } from '../lib/api.server';
import { withLanguage } from '../lib/language';
import { languageOf } from '../lib/page-context';
import { pageSize, queryOf, withQuery } from '../lib/paging';
import { authorityCode } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Ledger } from '../queries/ledger';

export const handle = { reading: true };

const receipt = /^\d{6}-\d{4}-\d{7,}-[0-9A-Z*]$/;

/** Full-width figures and letters as a phone types them, in the form receipts are printed in. */
const asReceipt = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s‐‑–—−ー]/g, (sign) => (/\s/.test(sign) ? '' : '-'))
    .toUpperCase();

export async function loader({ request }: LoaderFunctionArgs) {
  const question: LedgerQuestion = {
    words: queryOf(request, 'words'),
    state: queryOf(request, 'state'),
    outcome: queryOf(request, 'outcome'),
    department: queryOf(request, 'department'),
    space: queryOf(request, 'space'),
    kind: queryOf(request, 'kind'),
  };
  const number = asReceipt(question.words ?? '');
  if (receipt.test(number)) throw redirect(withLanguage(languageOf(request), `/ledger/${number}`));
  const variables = {
    filter: readFilter(question),
    code: authorityCode,
    first: pageSize,
    after: queryOf(request, 'after'),
  };
  return { ...(await ask(request, Ledger, variables)), question };
}

export default function LedgerPage() {
  const { t, x } = useText();
  const { ledgerEntries, departments, spaces, question } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('ledger.title')} description={x('ledger.lead')} />
      <div className="top">
        <h1>{t('ledger.title')}</h1>
        <p className="lead">{t('ledger.lead')}</p>
      </div>
      <LedgerFilters question={question} departments={departments} spaces={spaces.nodes} />
      {typeof ledgerEntries.totalCount === 'number' && (
        <p className="count">{t('ledger.count', { count: ledgerEntries.totalCount })}</p>
      )}
      {ledgerEntries.nodes.length === 0 ? (
        <Empty>
          <p>{t('ledger.empty')}</p>
          <p>
            <A to="/ledger">{t('ledger.clear')}</A>
          </p>
        </Empty>
      ) : (
        <Entries entries={ledgerEntries.nodes} caption={x('ledger.title')} />
      )}
      <Pager info={ledgerEntries.pageInfo} />
      <TakeAlong
        feed={withQuery('/feeds/ledger.atom', question)}
        file={withQuery('/exports/ledger.csv', question)}
        name={x('ledger.title')}
      />
    </>
  );
}
