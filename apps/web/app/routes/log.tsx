import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day } from '../components/basics';
import { Head } from '../components/head';
import { Part } from '../components/parts';
import { Paragraphs, Promises } from '../components/promises';
import type { PublicLogQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { useText } from '../lib/use-text';
import { PublicLog } from '../queries/ledger';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ask(request, PublicLog, {});

const sections = (['chain', 'signed', 'words', 'limits'] as const).map(
  (name) => ({ title: `log.sections.${name}.title`, text: `log.sections.${name}.text` }) as const,
);

const files = [
  ['checkpoint', '/log/checkpoint'],
  ['keys', '/log/keys'],
  ['export', '/log/export'],
  ['verifier', '/verifier.mjs'],
] as const;

function Present({ log }: Readonly<{ log: PublicLogQuery['publicLog'] }>) {
  const { t } = useText();
  if (!log.signedAt || !log.root) return <p>{t('log.none')}</p>;
  return (
    <dl className="structure">
      <div>
        <dt>{t('log.size')}</dt>
        <dd>{log.size.toLocaleString('en-US')}</dd>
      </div>
      <div>
        <dt>{t('log.signedAt')}</dt>
        <dd>
          <Day at={log.signedAt} year time />
        </dd>
      </div>
      <div>
        <dt>{t('log.root')}</dt>
        <dd>
          <code className="address">{log.root}</code>
        </dd>
      </div>
      <div>
        <dt>{t('log.name')}</dt>
        <dd>
          <code className="address">{log.origin}</code>
        </dd>
      </div>
      <div>
        <dt>{t('log.keys')}</dt>
        <dd>
          {log.keys.map((key) => (
            <p key={key}>
              <code className="address">{key}</code>
            </p>
          ))}
          <p className="quiet">{t('log.keysNote')}</p>
        </dd>
      </div>
    </dl>
  );
}

function Ways() {
  const { t } = useText();
  return (
    <ul className="ways">
      <li>
        <A to="/verify">{t('log.ways.verify')}</A>
      </li>
      {files.map(([name, href]) => (
        <li key={name}>
          <a href={href}>{t(`log.ways.${name}`)}</a>
        </li>
      ))}
    </ul>
  );
}

export default function LogPage() {
  const { t, x } = useText();
  const { publicLog } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('log.title')} description={x('log.lead')} />
      <h1>{t('log.title')}</h1>
      <p className="lead">{t('log.lead')}</p>
      <Part id="now" title={t('log.now')}>
        <Present log={publicLog} />
      </Part>
      <div className="promises after-part">
        <Promises of={sections} />
      </div>
      <Part id="take" title={t('log.take')}>
        <Ways />
        <div className="prose after-list">
          <Paragraphs of="log.forPrograms" />
        </div>
      </Part>
    </>
  );
}
