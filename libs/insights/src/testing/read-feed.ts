/** Reads XML without entities of its own and gives elements and attributes in order. Throws where it is not well-formed. */
export function readXml(xml: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  let rest = xml.replace(/^<\?xml version="1.0" encoding="utf-8"\?>\n/, '');
  while (rest.trim() !== '') {
    const [token, closing, name, attributes, empty, text] =
      /^(?:<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+))/.exec(rest) ?? [];
    if (token === undefined) throw new Error(`not well-formed: ${rest.slice(0, 60)}`);
    rest = rest.slice(token.length);
    if (closing && open.pop() !== name) throw new Error(`closed out of order: ${name}`);
    if (name && !closing && !empty) open.push(name);
    if (name && !closing) found.push(name);
    for (const piece of [attributes ?? '', text ?? ''])
      if (/&(?!amp;|lt;|gt;|quot;)/.test(piece)) throw new Error(`a bare & in ${piece}`);
    if (text && text.trim() !== '') found.push(`"${text}"`);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`);
  return found;
}

/** An entry of a feed as a reader's program shows it. */
export type ReadEntry = Readonly<Record<'id' | 'title' | 'updated' | 'author' | 'link' | 'category' | 'text', string>>;

/** A feed of ours: what stands before its entries, as elements and texts, and its entries. Throws where it is not well-formed. */
export function readFeed(xml: string): Readonly<{ head: readonly string[]; entries: readonly ReadEntry[] }> {
  const all = readXml(xml);
  if (all[0] !== 'feed') throw new Error('not a feed');
  const [, ...entries] = xml.split('<entry>');
  return {
    head: all.slice(0, entries.length > 0 ? all.indexOf('entry') : all.length),
    entries: entries.map(readEntry),
  };
}

function readEntry(xml: string): ReadEntry {
  const part = (pattern: RegExp): string => {
    const found = pattern.exec(xml)?.[1];
    if (found === undefined) throw new Error(`an entry without ${pattern.source}`);
    return found;
  };
  return {
    id: part(/<id>(.+?)<\/id>/),
    title: part(/<title>(.+?)<\/title>/),
    updated: part(/<updated>(.+?)<\/updated>/),
    author: part(/<name>(.*?)<\/name>/),
    link: part(/href="(.+?)"/),
    category: part(/<category term="(.+?)"/),
    text: part(/<content type="text">([^]*?)<\/content>/),
  };
}
