/**
 * Runs in the page, so it is text: `(language, written) => { findings, links, written }`. Looks at every text and label for
 * what no reader should see, and lists the addresses of the links. `written` are people's own words: the English page gives
 * them, the plain Japanese one takes them.
 *
 * Raw: names of enum values, ids, JavaScript's own words, unfilled or untranslated texts, marks of ruby that were not set.
 * English: Japanese stands only where `lang` says so, which is where people's own words are.
 * Plain Japanese: but for people's own words every kanji that is seen carries its reading, above it or in brackets.
 */
export const READ_PAGE = String.raw`(language, written) => {
  const findings = [];
  const own = new Set(written);
  const words = new Set();
  const note = (what, text) => findings.push(what + ': ' + text.trim().slice(0, 80));
  const raw = [
    ['raw name', /\b[a-z]+_[a-z_]+\b/],
    ['id', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i],
    ['word of the machine', /\[object|\bundefined\b|\bnull\b|\bNaN\b|Invalid Date/],
    ['unfilled text', /\{\{|\}\}/],
    ['key of a text', /^\s*[a-z][A-Za-z]*(\.[a-z][A-Za-z_]*)+\s*$/],
    ['ruby that was not set', /\{[^{}|]+\|[^{}]+\}/],
  ];
  const lookAt = (text) => { for (const [what, pattern] of raw) if (pattern.test(text)) note(what, text); };
  const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;
  const kanji = /[\u3400-\u9fff]/;
  const bracketed = /[\u3400-\u9fff々]+（[\u3041-\u309fー]+）/g;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.data;
    const place = texts.currentNode.parentElement;
    if (text.trim() === '' || place.closest('script, style, pre, code, textarea')) continue;
    lookAt(text);
    const said = place.closest('[lang]').lang;
    if (language === 'en' && said !== 'ja' && japanese.test(text)) note('Japanese that is not marked', text);
    if (language === 'en' && said === 'ja') words.add(text);
    const unread = !own.has(text) && !place.closest('ruby, .sr, .languages') && kanji.test(text.replace(bracketed, ''));
    if (language === 'easy' && unread) note('kanji without reading', text);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text === '' && name !== 'alt') note('empty ' + name, element.outerHTML);
      if (text) lookAt(text);
    }
    const label = element.getAttribute('aria-label') ?? '';
    if (language === 'en' && element.matches('nav, form, svg, ol') && japanese.test(label)) note('Japanese label', label);
  }
  lookAt(document.title);
  lookAt(document.querySelector('meta[name=description]')?.content ?? '');
  if (document.title.trim() === '') note('no title', '');
  if (document.documentElement.lang !== (language === 'en' ? 'en' : 'ja')) note('wrong lang', document.documentElement.lang);
  if (document.querySelectorAll('h1').length !== 1) note('headings of the first level', String(document.querySelectorAll('h1').length));
  const links = [...document.querySelectorAll('a[href]')];
  for (const link of links) {
    const href = link.getAttribute('href');
    if (href.startsWith('#') && href.length > 1 && !document.getElementById(decodeURIComponent(href.slice(1)))) note('link to nothing', href);
  }
  const inside = links.filter((link) => link.origin === location.origin).map((link) => link.pathname + link.search);
  return { findings: [...new Set(findings)], links: [...new Set(inside)], written: [...words] };
}`;
