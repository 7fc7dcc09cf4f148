import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Head } from '../components/head';
import { Offline, OneReceipt, Sentences, WholeLog } from '../components/verify';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ({
  receipt: (queryOf(request, 'receipt') ?? '').trim().slice(0, 40),
});

export default function VerifyPage() {
  const { t, x } = useText();
  const { receipt } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('verify.title')} description={x('verify.lead')} />
      <h1>{t('verify.title')}</h1>
      <p className="lead">{t('verify.lead')}</p>
      <p className="no-script">{t('verify.offline.script')}</p>
      <OneReceipt receipt={receipt} />
      <WholeLog />
      <Offline />
      <Sentences />
    </>
  );
}
