import type { ReactNode } from 'react';
import type { Key } from '../i18n/translate';
import { hrefLang, htmlLang, languages, withLanguage } from '../lib/language';
import { themes, usePage } from '../lib/page-context';
import { useText, type LocalText } from '../lib/use-text';
import { A } from './basics';
import { PostForm } from './forms';
import { Icon, Mark, type IconName } from './icons';

/** Who reads, and whose site it is. Null where it could not be found out. */
export type Surroundings = Readonly<{
  authority: { name: LocalText } | null;
  /** Nothing can be written at the moment. */
  readOnly: boolean;
  viewer: { familyName?: string | null; givenName?: string | null; isStaff: boolean; unreadNotices: number } | null;
}>;

const places: readonly Readonly<{ to: string; key: Key }>[] = [
  { to: '/spaces', key: 'nav.spaces' },
  { to: '/ledger', key: 'nav.ledger' },
  { to: '/waiting', key: 'nav.waiting' },
  { to: '/policies', key: 'nav.policies' },
];

const useHere = () => {
  const { path } = usePage();
  const bare = path.split('?')[0] ?? '/';
  return (to: string): 'page' | 'true' | undefined => {
    if (bare === to) return 'page';
    return to !== '/' && bare.startsWith(`${to}/`) ? 'true' : undefined;
  };
};

function Languages() {
  const { x } = useText();
  const { language, path } = usePage();
  const names = { ja: '日本語', easy: 'やさしい日本語', en: 'English' };
  return (
    <nav className="languages" aria-label={x('nav.languages')}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
              href={withLanguage(other, path)}
              lang={htmlLang[other]}
              hrefLang={hrefLang[other]}
              aria-current={other === language ? 'true' : undefined}
            >
              {names[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Unread({ count }: Readonly<{ count: number }>) {
  const { t } = useText();
  return (
    <b className="unread">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr">{t('nav.unread', { count })}</span>
    </b>
  );
}

function Me({ viewer }: Pick<Surroundings, 'viewer'>) {
  const { t } = useText();
  const here = useHere();
  const { path } = usePage();
  const back = path.startsWith('/sign-') ? '' : `?to=${encodeURIComponent(path)}`;
  return (
    <ul className="mine">
      {viewer?.isStaff && (
        <li>
          <A to="/desk" aria-current={here('/desk')}>
            <span>{t('nav.desk')}</span>
          </A>
        </li>
      )}
      <li>
        {viewer ? (
          <A to="/me" aria-current={here('/me')}>
            <Icon name="person" />
            <span>{t('nav.me')}</span>
            {viewer.unreadNotices > 0 && <Unread count={viewer.unreadNotices} />}
          </A>
        ) : (
          <A to={`/sign-in${back}`}>
            <Icon name="person" />
            <span>{t('nav.signIn')}</span>
          </A>
        )}
      </li>
    </ul>
  );
}

function Header({ authority, viewer }: Surroundings) {
  const { t, x, local } = useText();
  const here = useHere();
  return (
    <header className="site">
      <div className="page site-row">
        <A to="/" className="brand">
          <Mark />
          <span className="brand-name">{t('site.name')}</span>
          {authority && <span className="brand-authority">{local(authority.name)}</span>}
        </A>
        <Languages />
        <Me viewer={viewer} />
      </div>
      <nav className="places" aria-label={x('nav.places')}>
        <ul className="page">
          {places.map(({ to, key }) => (
            <li key={to}>
              <A to={to} aria-current={here(to)}>
                {t(key)}
              </A>
            </li>
          ))}
          <li className="places-search">
            <A to="/search" aria-current={here('/search')}>
              <Icon name="search" />
              {t('nav.search')}
            </A>
          </li>
        </ul>
      </nav>
    </header>
  );
}

const bar: readonly Readonly<{ to: string; key: Key; icon: IconName }>[] = [
  { to: '/', key: 'nav.home', icon: 'home' },
  { to: '/ledger', key: 'nav.ledger', icon: 'ledger' },
  { to: '/proposals/new', key: 'nav.write', icon: 'pen' },
  { to: '/me', key: 'nav.me', icon: 'person' },
];

function BottomBar({ viewer }: Pick<Surroundings, 'viewer'>) {
  const { t, x } = useText();
  const here = useHere();
  return (
    <nav className="bar" aria-label={x('nav.bar')}>
      <ul>
        {bar.map(({ to, key, icon }) => (
          <li key={to}>
            <A to={to} aria-current={here(to)}>
              <Icon name={icon} />
              <span>{t(key)}</span>
              {to === '/me' && viewer && viewer.unreadNotices > 0 && <Unread count={viewer.unreadNotices} />}
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Themes() {
  const { t } = useText();
  const { theme, path } = usePage();
  return (
    <PostForm to="/theme" className="themes">
      <input type="hidden" name="to" value={path} />
      <fieldset>
        <legend>{t('theme.label')}</legend>
        {themes.map((name) => (
          <button key={name} name="theme" value={name} type="submit" aria-pressed={name === theme}>
            {t(`theme.${name}`)}
          </button>
        ))}
      </fieldset>
    </PostForm>
  );
}

function Footer({ authority }: Pick<Surroundings, 'authority'>) {
  const { t, x, local } = useText();
  const links: readonly Readonly<{ to: string; key: Key }>[] = [
    { to: '/help', key: 'nav.help' },
    { to: '/rules', key: 'nav.rules' },
    { to: '/privacy', key: 'nav.privacy' },
    { to: '/accessibility', key: 'nav.accessibility' },
    { to: '/log', key: 'log.title' },
  ];
  return (
    <footer className="foot">
      <div className="page foot-row">
        <nav aria-label={x('nav.foot')}>
          <ul>
            {links.map(({ to, key }) => (
              <li key={to}>
                <A to={to}>{t(key)}</A>
              </li>
            ))}
            <li>
              <a href="/feeds/ledger.atom">{t('nav.feed')}</a>
            </li>
            <li>
              <A to="/api">{t('nav.api')}</A>
            </li>
          </ul>
        </nav>
        <Themes />
        <p className="foot-who">
          {authority ? t('site.runBy', { authority: <b>{local(authority.name)}</b> }) : t('site.name')}
        </p>
      </div>
    </footer>
  );
}

/** What stands around every page. */
export function Shell({ children, ...around }: Surroundings & Readonly<{ children: ReactNode }>) {
  const { t } = useText();
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Header {...around} />
      <main id="main" className="page" tabIndex={-1}>
        {around.readOnly && (
          <p className="note read-only" role="status">
            {t('log.readOnly')}
          </p>
        )}
        {children}
      </main>
      <Footer authority={around.authority} />
      <BottomBar viewer={around.viewer} />
    </>
  );
}
