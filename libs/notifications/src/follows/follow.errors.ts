import { errorSpec } from '#kernel';

export const followErrors = {
  notFound: errorSpec('follow.not_found', 'not_found', {
    ja: 'お知らせの対象が見つかりません。',
    easy: 'お知(し)らせする ものが 見(み)つかりません。',
    en: 'There is nothing there to follow.',
  }),
};
