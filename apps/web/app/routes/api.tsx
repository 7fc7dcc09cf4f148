import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Explorer } from '../components/explorer';
import { Head } from '../components/head';
import { Part } from '../components/parts';
import { Promises } from '../components/promises';
import {
  apiLimits,
  errorKinds,
  errorSample,
  exampleNames,
  examples,
  listSample,
  requestSample,
} from '../lib/api-facts';
import { explore } from '../lib/explore.server';
import { oneOf, queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ({
  example: oneOf(exampleNames, queryOf(request, 'example')) ?? 'waiting',
});

export async function action({ request }: ActionFunctionArgs) {
  const explored = await explore(request);
  return data(explored, { status: explored.wrong ? 400 : 200 });
}

const section = (
  name: 'start' | 'language' | 'sign' | 'lists' | 'may' | 'errors' | 'once' | 'limits' | 'persisted' | 'files',
) => ({
  title: `developers.sections.${name}.title` as const,
  text: `developers.sections.${name}.text` as const,
});

const Code = ({ children }: Readonly<{ children: string }>) => (
  <pre className="code" tabIndex={0}>
    {children}
  </pre>
);

function Kinds() {
  const { t } = useText();
  return (
    <dl className="structure">
      {errorKinds.map((kind) => (
        <div key={kind}>
          <dt>
            <code>{kind}</code>
          </dt>
          <dd>{t(`developers.kinds.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const limits = ['page', 'depth', 'aliases', 'directives', 'tokens', 'objects', 'bodyKilobytes'] as const;

function Limits() {
  const { t, x } = useText();
  return (
    <table className="rows api-limits">
      <caption className="sr">{x('developers.limits.label')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('developers.limits.what')}</th>
          <th scope="col">{t('developers.limits.most')}</th>
        </tr>
      </thead>
      <tbody>
        {limits.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`developers.limits.${name}`)}</th>
            <td>{apiLimits[name].toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every list as a feed and as a file; those of a space are linked from its page. */
const addresses = [
  ['ledgerFeed', '/feeds/ledger.atom'],
  ['ledgerFile', '/exports/ledger.csv'],
  ['waitingFeed', '/feeds/waiting.atom'],
  ['waitingFile', '/exports/waiting.csv'],
  ['policiesFeed', '/feeds/policies.atom'],
  ['policiesFile', '/exports/policies.csv'],
] as const;

function Files() {
  const { t } = useText();
  return (
    <ul className="ways">
      {addresses.map(([name, href]) => (
        <li key={name}>
          <a href={href}>{t(`developers.downloads.${name}`)}</a>
        </li>
      ))}
      <li>{t('developers.ofASpace')}</li>
    </ul>
  );
}

export default function ApiRoute() {
  const { t, x } = useText();
  const { example } = useLoaderData<typeof loader>();
  const explored = useActionData<typeof action>();
  const typed = explored ?? { ...examples[example], reply: null, wrong: null };
  return (
    <div className="narrow">
      <Head title={x('developers.title')} description={x('developers.lead')} />
      <h1>{t('developers.title')}</h1>
      <p className="lead">{t('developers.lead')}</p>
      <p className="acts">
        <a className="button quiet-button" href="/api/schema.graphql">
          {t('developers.schema')}
        </a>
      </p>
      <Promises of={[section('start')]} />
      <Code>{requestSample}</Code>
      <Promises of={[section('language'), section('sign'), section('lists')]} />
      <Code>{listSample}</Code>
      <Promises of={[section('may'), section('errors')]} />
      <Code>{errorSample}</Code>
      <Kinds />
      <Promises of={[section('once'), section('limits')]} />
      <Limits />
      <Promises of={[section('persisted'), section('files')]} />
      <Files />
      <Part id="explorer" title={t('developers.explorer')}>
        <Explorer {...typed} wrong={typed.wrong && x(`developers.${typed.wrong}`)} />
      </Part>
    </div>
  );
}
