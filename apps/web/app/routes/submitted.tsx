import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, LastDay, useWritten } from '../components/basics';
import { Head } from '../components/head';
import { QrCode } from '../components/qr';
import { addressOf } from '../lib/address.server';
import { ask, found } from '../lib/api.server';
import { qrCode } from '../lib/qr.server';
import { useText } from '../lib/use-text';
import { OneProposal } from '../queries/proposals';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { proposal } = await ask(request, OneProposal, { id: params['id'] ?? '', first: 1, after: null });
  const { id, title, entry } = found(proposal);
  const known = found(entry);
  const address = addressOf(request, known.receipt);
  return { id, title, entry: known, address, qr: qrCode(address) };
}

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['entry'];

function Next({ entry }: Readonly<{ entry: Entry }>) {
  const { t, local } = useText();
  return (
    <ol className="nexts">
      <li>
        <span>
          {entry.acknowledgeBy
            ? t('submitted.acknowledge', {
                department: <b>{local(entry.department.name)}</b>,
                day: <LastDay end={entry.acknowledgeBy} weekday />,
              })
            : t('submitted.acknowledgeSoon', { department: <b>{local(entry.department.name)}</b> })}
        </span>
      </li>
      {entry.dueAt && (
        <li>
          <span>{t('submitted.answer', { day: <LastDay end={entry.dueAt} year weekday /> })}</span>
        </li>
      )}
      <li>
        <span>{t('submitted.told')}</span>
      </li>
    </ol>
  );
}

export default function SubmittedPage() {
  const { t, x, local } = useText();
  const written = useWritten();
  const { id, title, entry, address, qr } = useLoaderData<typeof loader>();
  return (
    <div className="narrow submitted">
      <Head title={x('submitted.heading')} hidden />
      <h1>{t('submitted.heading')}</h1>
      <p {...written}>
        <b>{title}</b>
      </p>
      <div className="submitted-number">
        <div>
          <p className="kicker">{t('entry.receipt')}</p>
          <p className="slip-number">{entry.receipt}</p>
          <p>{t('submitted.keep')}</p>
        </div>
        <QrCode code={qr} label={x('slip.qr')} />
      </div>
      <dl className="facts facts-wide">
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>
            {local(entry.authority.name)} {local(entry.department.name)}
          </dd>
        </div>
        {entry.dueAt && (
          <div>
            <dt>{t('slip.due')}</dt>
            <dd>
              <b>
                <LastDay end={entry.dueAt} year weekday />
              </b>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('submitted.address')}</dt>
          <dd>
            <a href={address} className="address">
              {address}
            </a>
          </dd>
        </div>
      </dl>
      <h2 className="small-head">{t('submitted.next')}</h2>
      <Next entry={entry} />
      <p className="acts no-print">
        <A className="button" to={`/proposals/${id}`}>
          {t('submitted.read')}
        </A>
        <A to={`/ledger/${entry.receipt}/slip`}>{t('entry.slip')}</A>
      </p>
    </div>
  );
}
