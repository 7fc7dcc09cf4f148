import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Head } from '../components/head';
import { Empty, Pager } from '../components/parts';
import { SpaceRow } from '../components/spaces';
import { ask } from '../lib/api.server';
import { queryOf } from '../lib/paging';
import { useText } from '../lib/use-text';
import { Spaces } from '../queries/spaces';

export const handle = { reading: true };

export const loader = ({ request }: LoaderFunctionArgs) => ask(request, Spaces, { after: queryOf(request, 'after') });

export default function SpacesPage() {
  const { t, x } = useText();
  const { spaces } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('spaces.title')} description={x('spaces.lead')} />
      <div className="top">
        <h1>{t('spaces.title')}</h1>
        <p className="lead">{t('spaces.lead')}</p>
      </div>
      <div className="list">
        {spaces.nodes.length === 0 && <Empty>{t('spaces.empty')}</Empty>}
        {spaces.nodes.map((space) => (
          <SpaceRow key={space.id} space={space} level={2} />
        ))}
      </div>
      <Pager info={spaces.pageInfo} />
    </>
  );
}
