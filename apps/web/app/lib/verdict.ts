/** What the page says about each code of the verifier. Several codes that ask the reader for the same are said alike. */
export const WHAT = {
  'file.empty': 'notFile',
  'file.not_text': 'notFile',
  'file.not_an_export': 'notFile',
  'file.line_too_long': 'notFile',
  'header.version': 'notFile',
  'file.bom': 'editor',
  'file.crlf': 'editor',
  'file.cut': 'cut',
  'cannot.read': 'unreadable',
  'cannot.ed25519': 'unsupported',
  'line.not_canonical': 'changed',
  'line.unexpected': 'changed',
  'line.after_end': 'changed',
  shape: 'changed',
  'leaf.not_canonical': 'changed',
  'leaf.shape': 'changed',
  'tile.hashes': 'changed',
  'tile.other': 'changed',
  'end.size': 'changed',
  'entry.id_twice': 'changed',
  'earlier.order': 'changed',
  'checkpoint.unreadable': 'changed',
  'header.origin': 'otherLog',
  'key.name': 'otherLog',
  'header.size': 'size',
  'key.wrong': 'key',
  'option.key': 'key',
  'signature.wrong': 'signature',
  'signature.missing': 'unsigned',
  'signature.untrusted': 'unsigned',
  'signature.unknown_key': 'unsigned',
  'witness.missing': 'witness',
  'tile.wrong': 'tile',
  'entry.edited': 'edited',
  'entry.inserted': 'doubled',
  'entry.missing': 'missing',
  'entry.tail_cut': 'tail',
  'entry.number': 'number',
  'tree.root': 'root',
  'tree.empty': 'size',
  'receipt.check': 'check',
  'receipt.too_high': 'receipt',
  'receipt.facts': 'receipt',
  'receipt.other_entry': 'receipt',
  'proof.receipt': 'receipt',
  'receipt.twice': 'twice',
  'receipt.gap': 'gap',
  'entry.sequence': 'step',
  'entry.state': 'state',
  'entry.once_more': 'again',
  'text.other': 'text',
  'text.fields': 'text',
  'text.missing': 'textMissing',
  'removal.unmatched': 'removal',
  'removal.ground': 'ground',
  'earlier.proof': 'proof',
  'proof.path': 'notInLog',
  'earlier.rewritten': 'rewritten',
  'kept.rewritten': 'rewritten',
  'kept.larger': 'older',
  'kept.not_comparable': 'notComparable',
} as const;

type Finding = Readonly<{ part: string; code: string; details: Readonly<Record<string, string | number>> }>;

/** What the verifier answers with. */
export type Verdict = Readonly<{
  ok: boolean;
  kind: 'export' | 'proof' | null;
  checkpoint: string | null;
  kept: number | null;
  keys: readonly string[];
  removed: number;
  /** `asked`: the key of the witness was given from outside. Of others the file alone says whose they are. */
  cosigned: readonly Readonly<{ name: string; time: number; asked: boolean }>[];
  last: Readonly<{ event: string; at: string }> | null;
  unknownKinds: readonly string[];
  findings: readonly Finding[];
  found: number;
}> &
  Readonly<Record<'size' | 'events' | 'receipts' | 'texts' | 'earlier', number>>;

/** A sentence of the page by its name there, and the values to put into it; a value `word:name` is a word of the page. */
export type Sentence = readonly [name: string, values: Readonly<Record<string, string | number>>];

const isCode = (code: string): code is keyof typeof WHAT => Object.hasOwn(WHAT, code);

/** Where the first wrong place is and what happened there: the names of two sentences of the page, and their values. */
export function wrongSaid({ findings: [first], found }: Pick<Verdict, 'findings' | 'found'>): readonly Sentence[] {
  if (!first) return [];
  const { part, code, details } = first;
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, worded(name, value)]));
  const place = part === 'entry' && details['receipt'] === undefined ? 'unread' : part;
  const what = isCode(code) ? WHAT[code] : 'changed';
  const more: readonly Sentence[] = found > 1 ? [['said.more', { count: found - 1 }]] : [];
  return [[`what.${what}`, values], [`parts.${place}`, values], ...more];
}

/** What was found to be right, sentence by sentence. */
export function rightSaid(verdict: Verdict): readonly Sentence[] {
  const { size, events, receipts, texts, earlier, removed, kept, cosigned, unknownKinds } = verdict;
  const witnesses = cosigned.map(({ name, time, asked }): Sentence => [
    asked ? 'said.cosigned' : 'said.named',
    { name, time: new Date(time * 1000).toISOString() },
  ]);
  const sentences: readonly (Sentence | null)[] = [
    [`said.${verdict.kind ?? 'export'}`, { size, events, receipts, texts, earlier }],
    verdict.kind === 'proof' && verdict.last ? ['said.last', { at: verdict.last.at }] : null,
    removed > 0 ? ['said.removed', { removed }] : null,
    kept === null ? null : ['said.kept', { kept }],
    ...witnesses,
    unknownKinds.length > 0 ? ['said.unknown', { kinds: unknownKinds.join(', ') }] : null,
    ['said.keys', {}],
    kept === null && verdict.kind === 'export' ? ['said.unkept', {}] : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

function worded(name: string, value: string | number): string | number {
  if (name === 'field') return `word:fields.${value}`;
  return name === 'state' ? `word:states.${value}` : value;
}
