import type { Language } from '#kernel';
import type { InfluenceView, VersionView } from '../notices/notice-view';
import type { Reader, Words } from './words';
import { type Phrase, phrase } from './phrase';

type Part = 'own_words' | 'took_part' | 'follows' | 'no_words';

/** Words changed a policy. One's own come first, and are called one's own. */
export function policyWords(version: VersionView, reader: Reader, language: Language): Words {
  const [first, ...more] = ownFirst(version.influences, reader.accountId);
  return {
    title: TITLES[partOf(version, reader)][language](version.name),
    text: first ? changeOf(changeTo(version, first, more.length, reader), language) : phrase`${version.summary}`,
  };
}

function changeTo({ number }: VersionView, influence: InfluenceView, more: number, reader: Reader): Change {
  return { number, influence, more, own: influence.authorId === reader.accountId };
}

/** The influences of a version with those of one person in front; otherwise in their order. */
export function ownFirst(influences: readonly InfluenceView[], accountId: string): readonly InfluenceView[] {
  const own = influences.filter((influence) => influence.authorId === accountId);
  return [...own, ...influences.filter((influence) => influence.authorId !== accountId)];
}

function partOf(version: VersionView, reader: Reader): Part {
  if (version.influences.length === 0) return 'no_words';
  if (version.influences.some((influence) => influence.authorId === reader.accountId)) return 'own_words';
  return reader.reasons.some((reason) => reason !== 'follower') ? 'took_part' : 'follows';
}

const TITLES: Readonly<Record<Part, Readonly<Record<Language, (policy: string) => Phrase>>>> = {
  own_words: {
    ja: (policy) => phrase`あなたの言葉が「${policy}」を変えました`,
    easy: (policy) => phrase`あなたの 言葉(ことば)が 「${policy}」を 変(か)えました`,
    en: (policy) => phrase`Your words changed “${policy}”`,
  },
  took_part: {
    ja: (policy) => phrase`あなたが関わった提案が「${policy}」を変えました`,
    easy: (policy) => phrase`あなたが 手伝(てつだ)った 提案(ていあん)が 「${policy}」を 変(か)えました`,
    en: (policy) => phrase`What you took part in changed “${policy}”`,
  },
  follows: {
    ja: (policy) => phrase`寄せられた言葉が「${policy}」を変えました`,
    easy: (policy) => phrase`みんなの 言葉(ことば)が 「${policy}」を 変(か)えました`,
    en: (policy) => phrase`People’s words changed “${policy}”`,
  },
  no_words: {
    ja: (policy) => phrase`「${policy}」が新しくなりました`,
    easy: (policy) => phrase`「${policy}」が 新(あたら)しく なりました`,
    en: (policy) => phrase`“${policy}” has a new version`,
  },
};

type Change = Readonly<{ number: number; influence: InfluenceView; own: boolean; more: number }>;

function changeOf(
  { number, influence: { authorName, words, heading }, own, more }: Change,
  language: Language,
): Phrase {
  switch (language) {
    case 'ja': {
      const whose = own ? phrase`あなたの` : phrase`${authorName}さんの`;
      const rest = more > 0 ? phrase`ほか${more}件。` : [];
      return phrase`${whose}「${words}」が、第${number}版の「${heading}」に反映されました。${rest}`;
    }
    case 'easy': {
      const whose = own ? phrase`あなたの` : phrase`${authorName}さんの`;
      const rest = more > 0 ? phrase`ほかにも ${more}あります。` : [];
      return phrase`${whose} 「${words}」で 「${heading}」が 変(か)わりました。${rest}`;
    }
    case 'en': {
      const whose = own ? phrase`Your words` : phrase`Words of ${authorName},`;
      const rest = more > 0 ? phrase` And ${more} more.` : [];
      return phrase`${whose} “${words}” changed “${heading}” in version ${number}.${rest}`;
    }
  }
}
