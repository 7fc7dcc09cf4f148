import type { ReactNode } from 'react';
import {
  data,
  Links,
  Outlet,
  UNSAFE_FrameworkContext,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from 'react-router';
import { useContext } from 'react';
import { Shell } from './components/layout';
import { Failure } from './components/failure';
import { htmlLang } from './lib/language';
import { usePage } from './lib/page-context';
import { readerOf, siteOf } from './lib/reader.server';
import './styles/app.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const [site, viewer] = await Promise.all([siteOf(request), readerOf(request)]);
  return data({ ...site, viewer, accent: process.env['HIRAKU_ACCENT'] ?? 'indigo' });
}

const useScript = (): string | undefined => useContext(UNSAFE_FrameworkContext)?.manifest.entry.module;

/** The document around every page, also around errors. The one script is our own; React itself is not sent. */
export function Layout({ children }: Readonly<{ children: ReactNode }>) {
  const { language, theme } = usePage();
  const around = useRouteLoaderData<typeof loader>('root');
  const script = useScript();
  return (
    <html
      lang={htmlLang[language]}
      data-language={language}
      data-theme={theme}
      data-accent={around?.accent ?? 'indigo'}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <Links />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/feeds/ledger.atom" title="Hiraku" />
        {script && <script type="module" src={script} async />}
      </head>
      <body>
        <Shell
          authority={around?.authority ?? null}
          readOnly={around?.readOnly ?? false}
          viewer={around?.viewer ?? null}
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Readonly<{ error: unknown }>) {
  return <Failure error={error} />;
}
