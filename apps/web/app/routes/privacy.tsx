import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A } from '../components/basics';
import { Head } from '../components/head';
import { Contacts, Promises, type PromiseText } from '../components/promises';
import { ask } from '../lib/api.server';
import { authorityCode } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Contacts as ContactsQuery } from '../queries/promises';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ask(request, ContactsQuery, { code: authorityCode });

const names = ['store', 'never', 'open', 'seen', 'cookies', 'network', 'mail', 'leave'] as const;
const sections: readonly PromiseText[] = names.map((name) => ({
  title: `privacy.sections.${name}.title`,
  text: `privacy.sections.${name}.text`,
}));

export default function PrivacyRoute() {
  const { t, x } = useText();
  const { departments } = useLoaderData<typeof loader>();
  return (
    <div className="promises">
      <Head title={x('privacy.title')} description={x('privacy.lead')} />
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      <Promises of={sections} />
      <p className="acts">
        <A to="/me/settings">{t('privacy.toSettings')}</A>
      </p>
      <Contacts departments={departments} />
    </div>
  );
}
