import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { A, Day, LastDay, Phrases, Receipt, useWritten } from '../components/basics';
import { DeskNav } from '../components/desk';
import { Head } from '../components/head';
import { Empty, Part } from '../components/parts';
import type { DeskReferralsQuery } from '../gql/graphql';
import { ask } from '../lib/api.server';
import { needStaff } from '../lib/desk.server';
import { titleOf } from '../lib/excerpt';
import { useText } from '../lib/use-text';
import { DeskReferrals } from '../queries/steps';

export async function loader({ request }: LoaderFunctionArgs) {
  await needStaff(request);
  const { desk } = await ask(request, DeskReferrals, {});
  const own = desk.departments.map(({ id }) => id);
  const toUs = desk.referrals.filter(({ to }) => own.includes(to.id));
  return { toUs, byUs: desk.referrals.filter(({ to }) => !own.includes(to.id)) };
}

type Offers = DeskReferralsQuery['desk']['referrals'];

function OfferList({ offers }: Readonly<{ offers: Offers }>) {
  const { t, local } = useText();
  const written = useWritten();
  return (
    <ul className="plain-list">
      {offers.map(({ id, entry, from, to, offeredAt }) => (
        <li key={id}>
          <p>
            <A to={`/desk/entries/${entry.receipt}/steps`} {...written}>
              <Phrases>{titleOf(entry, 40)}</Phrases>
            </A>{' '}
            <Receipt>{entry.receipt}</Receipt>
          </p>
          <p className="quiet">
            {local(from.authority.name)} {local(from.name)} → {local(to.authority.name)} {local(to.name)}{' '}
            <Day at={offeredAt} year /> {entry.dueAt && t('clock.due', { day: <LastDay end={entry.dueAt} weekday /> })}
          </p>
        </li>
      ))}
    </ul>
  );
}

export default function DeskReferralsRoute() {
  const { t, x } = useText();
  const { toUs, byUs } = useLoaderData<typeof loader>();
  return (
    <>
      <Head title={x('referrals.title')} hidden />
      <DeskNav />
      <h1>{t('referrals.title')}</h1>
      <p>{t('referrals.lead')}</p>
      <Part id="to-us" title={t('referrals.toUs')}>
        {toUs.length === 0 ? <Empty>{t('referrals.nothingToUs')}</Empty> : <OfferList offers={toUs} />}
      </Part>
      <Part id="by-us" title={t('referrals.byUs')}>
        {byUs.length === 0 ? <Empty>{t('referrals.nothingByUs')}</Empty> : <OfferList offers={byUs} />}
      </Part>
    </>
  );
}
