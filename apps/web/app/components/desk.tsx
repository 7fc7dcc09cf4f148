import type { ReactNode } from 'react';
import type { DeskPageQuery } from '../gql/graphql';
import type { Key } from '../i18n/translate';
import { usePage } from '../lib/page-context';
import { useText } from '../lib/use-text';
import { A } from './basics';

const places: readonly Readonly<{ to: string; key: Key }>[] = [
  { to: '/desk', key: 'office.queue' },
  { to: '/desk/drafts', key: 'office.drafts' },
  { to: '/desk/referrals', key: 'referrals.nav' },
  { to: '/desk/templates', key: 'desk.templates' },
  { to: '/desk/policies', key: 'office.policies' },
  { to: '/desk/removals', key: 'removals.nav' },
  { to: '/admin/approvals', key: 'approval.nav' },
  { to: '/counter', key: 'office.counter' },
];

/** Where officials work, on top of each of these pages. */
export function DeskNav() {
  const { t, x } = useText();
  const { path } = usePage();
  const bare = path.split('?')[0] ?? '';
  return (
    <>
      <nav className="desk-nav" aria-label={x('office.nav')}>
        <ul>
          {places.map(({ to, key }) => (
            <li key={to}>
              <A
                to={to}
                aria-current={bare === to ? 'page' : to !== '/desk' && bare.startsWith(to) ? 'true' : undefined}
              >
                {t(key)}
              </A>
            </li>
          ))}
          <li className="desk-lists">
            <button type="button" className="link-button" data-lists="" hidden>
              {t('keys.list')}{' '}
              <kbd className="key" data-keys="" hidden>
                ?
              </kbd>
            </button>
          </li>
        </ul>
      </nav>
      <KeyList />
    </>
  );
}

const keyList: readonly Readonly<{ keys: readonly string[]; key: Key }>[] = [
  { keys: ['j', 'k'], key: 'keys.move' },
  { keys: ['Enter'], key: 'keys.open' },
  { keys: ['x'], key: 'keys.choose' },
  { keys: ['e'], key: 'keys.answer' },
  { keys: ['s'], key: 'keys.similar' },
  { keys: ['a'], key: 'keys.assign' },
  { keys: ['n'], key: 'keys.note' },
  { keys: ['r'], key: 'keys.acknowledge' },
  { keys: ['t'], key: 'keys.template' },
  { keys: ['Ctrl+Enter'], key: 'keys.send' },
  { keys: ['/'], key: 'keys.search' },
  { keys: ['u'], key: 'keys.back' },
  { keys: ['?'], key: 'keys.list' },
];

/** The switch that turns single keys off and on again. */
export function KeySwitch() {
  const { o } = useText();
  return (
    <button
      type="button"
      className="link-button"
      data-switch=""
      data-on={o('office.keysOn')}
      data-off={o('office.keysOff')}
      hidden
    />
  );
}

/** All keys of the desk, over the page; only the script opens it. */
function KeyList() {
  const { t } = useText();
  return (
    <dialog className="key-list" aria-labelledby="key-list-title" data-keylist="">
      <p id="key-list-title" className="key-list-title">
        {t('keys.title')}
      </p>
      <dl>
        {keyList.map(({ keys, key }) => (
          <div key={key}>
            <dt>
              {keys.map((one) => (
                <kbd key={one} className="key">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('keys.typing')}</p>
      <form method="dialog" className="acts">
        <button className="quiet-button">{t('keys.close')}</button>
        <KeySwitch />
      </form>
    </dialog>
  );
}

type FiguresProps = Readonly<{ figures: DeskPageQuery['desk']['figures']; awaitingMe: number }>;

/** What the departments owe, each figure leading to the list behind it. */
export function DeskFigures({ figures, awaitingMe }: FiguresProps) {
  const { t, x } = useText();
  const all: readonly Readonly<{ to: string; count: number; key: Key }>[] = [
    { to: '/desk', count: figures.open, key: 'office.open' },
    { to: '/desk?state=overdue', count: figures.overdue, key: 'office.overdue' },
    { to: '/desk?due=3', count: figures.nearDue, key: 'office.nearDue' },
    { to: '/desk?state=new', count: figures.unacknowledged, key: 'office.unacknowledged' },
    { to: '/desk/drafts?show=mine', count: awaitingMe, key: 'approval.mine' },
    { to: '/desk/drafts?show=awaiting', count: figures.awaitingRelease, key: 'office.awaiting' },
  ];
  return (
    <nav className="figures desk-figures" aria-label={x('office.figures')}>
      <ul>
        {all.map(({ to, count, key }) => (
          <li key={key}>
            <A to={to}>
              <b>{count}</b> <span>{t(key)}</span>
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A key beside its command. Shown by the script alone, for without it the keys do nothing. */
export const Keys = ({ children }: Readonly<{ children: ReactNode }>) => (
  <kbd className="key" data-keys="" hidden>
    {children}
  </kbd>
);
