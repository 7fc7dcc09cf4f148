import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Address, Day, LastDay, Name, Phrases, useWritten } from '../components/basics';
import { Head } from '../components/head';
import { addressOf } from '../lib/address.server';
import { ask, found } from '../lib/api.server';
import { titleOf } from '../lib/excerpt';
import { qrCode } from '../lib/qr.server';
import { useText } from '../lib/use-text';
import { QrCode } from '../components/qr';
import { OneEntry } from '../queries/ledger';

export const handle = { reading: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ledgerEntry } = await ask(request, OneEntry, { receipt: (params['receipt'] ?? '').toUpperCase() });
  const entry = found(ledgerEntry);
  const address = addressOf(request, entry.receipt);
  return { entry, address, qr: qrCode(address) };
}

export default function SlipPage() {
  const { t, x, local } = useText();
  const written = useWritten();
  const { entry, address, qr } = useLoaderData<typeof loader>();
  return (
    <div className="slip">
      <Head title={`${x('slip.title')} ${entry.receipt}`} hidden />
      <p className="kicker">{local(entry.authority.name)}</p>
      <h1>{t('slip.title')}</h1>
      <p className="slip-number">{entry.receipt}</p>
      <dl className="facts facts-wide">
        <div>
          <dt>{t('entry.what')}</dt>
          <dd {...written}>
            <Phrases>{titleOf(entry)}</Phrases>
          </dd>
        </div>
        <div>
          <dt>{t('slip.by')}</dt>
          <dd>
            <Name of={entry.author} plain />
          </dd>
        </div>
        <div>
          <dt>{t('slip.on')}</dt>
          <dd>
            <Day at={entry.registeredAt} year weekday />
          </dd>
        </div>
        <div>
          <dt>{t('entry.owner')}</dt>
          <dd>{local(entry.department.name)}</dd>
        </div>
        {entry.dueAt && (
          <div>
            <dt>{t('slip.due')}</dt>
            <dd>
              <LastDay end={entry.dueAt} year weekday />
            </dd>
          </div>
        )}
      </dl>
      <div className="slip-way">
        <QrCode code={qr} label={x('slip.qr')} />
        <p>
          {t('slip.how')}
          <br />
          <Address of={address} />
        </p>
      </div>
      <p className="no-print">
        <A to={`/ledger/${entry.receipt}`}>{t('slip.back')}</A>
      </p>
    </div>
  );
}
