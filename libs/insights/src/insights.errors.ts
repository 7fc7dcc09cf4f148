import { errorSpec } from '#kernel';

export const searchErrors = {
  wordsMissing: errorSpec('search.words_missing', 'invalid', {
    ja: '探したいことばを入力してください。1文字から探せます。',
    easy: '探(さが)したい ことばを 書(か)いて ください。',
    en: 'Please enter what you are looking for. One character is enough.',
  }),
  wordsTooLong: errorSpec('search.words_too_long', 'invalid', {
    ja: '探すことばは200文字までです。',
    easy: 'ことばは 200文字(もじ)までです。',
    en: 'Please look for 200 characters at most.',
  }),
  unknownKind: errorSpec('search.unknown_kind', 'invalid', {
    ja: 'その種類では絞り込めません。',
    easy: 'その 種類(しゅるい)は ありません。',
    en: 'There is no such kind of result.',
  }),
};
