import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Head } from '../components/head';
import { Contacts, Promises, type PromiseText } from '../components/promises';
import { ask } from '../lib/api.server';
import { authorityCode } from '../lib/reader.server';
import { useText } from '../lib/use-text';
import { Contacts as ContactsQuery } from '../queries/promises';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ask(request, ContactsQuery, { code: authorityCode });

const names = ['goal', 'done', 'checked', 'gaps', 'tell'] as const;
const sections: readonly PromiseText[] = names.map((name) => ({
  title: `accessibility.sections.${name}.title`,
  text: `accessibility.sections.${name}.text`,
}));

export default function AccessibilityRoute() {
  const { t, x } = useText();
  const { departments } = useLoaderData<typeof loader>();
  return (
    <div className="promises">
      <Head title={x('accessibility.title')} description={x('accessibility.lead')} />
      <h1>{t('accessibility.title')}</h1>
      <p className="lead">{t('accessibility.lead')}</p>
      <Promises of={sections} />
      <Contacts departments={departments} />
      <p className="quiet">{t('accessibility.date')}</p>
    </div>
  );
}
