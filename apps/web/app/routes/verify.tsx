import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Head } from '../components/head';
import { Offline, OneReceipt, Sentences, WholeLog } from '../components/verify';
import { ask } from '../lib/api.server';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { EntryForInfluence } from '../queries/desk-policies';

export const handle = { reading: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const receipt = (queryOf(request, 'receipt') ?? '').trim().slice(0, 40);
  const entry = receipt && (await ask(request, EntryForInfluence, { receipt })).ledgerEntry;
  return { receipt, known: Boolean(entry) };
}

export default function VerifyPage() {
  const { t, x } = useText();
  const { receipt, known } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('verify.title')} description={x('verify.lead')} />
      <h1>{t('verify.title')}</h1>
      <p className="lead">{t('verify.lead')}</p>
      <p className="no-script">{t('verify.offline.script')}</p>
      <OneReceipt receipt={receipt} known={known} />
      <WholeLog />
      <Offline />
      <Sentences />
    </>
  );
}
