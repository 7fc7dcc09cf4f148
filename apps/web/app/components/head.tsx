import { usePage } from '../lib/page-context';
import { hrefLang, languages, withLanguage } from '../lib/language';
import { useText } from '../lib/use-text';

type HeadProps = Readonly<{ title: string; description?: string; hidden?: boolean }>;

/** Title, description, languages and sharing card of a page. `hidden` keeps it out of search engines. */
export function Head({ title, description, hidden = false }: HeadProps) {
  const { origin, path, language } = usePage();
  const { x } = useText();
  const full = title === x('site.name') ? title : `${title} – ${x('site.name')}`;
  const bare = path.split('?')[0] ?? '/';
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description ?? x('site.description')} />
      <meta property="og:title" content={full} />
      <meta property="og:description" content={description ?? x('site.description')} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={`${origin}${withLanguage(language, bare)}`} />
      {hidden && <meta name="robots" content="noindex" />}
      {!hidden && <link rel="canonical" href={`${origin}${withLanguage(language, bare)}`} />}
      {!hidden &&
        languages.map((other) => (
          <link key={other} rel="alternate" hrefLang={hrefLang[other]} href={`${origin}${withLanguage(other, path)}`} />
        ))}
    </>
  );
}
