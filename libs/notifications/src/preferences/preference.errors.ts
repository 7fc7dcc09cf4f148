import { errorSpec } from '#kernel';

export const preferenceErrors = {
  fixed: errorSpec('preference.fixed', 'conflict', {
    ja: '受付のお知らせは、いつもお送りします。止めることはできません。',
    easy: '番号(ばんごう)の お知(し)らせは いつも 送(おく)ります。止(と)めることは できません。',
    en: 'Receipts are always sent. They cannot be switched off.',
  }),
  invalidToken: errorSpec('preference.invalid_token', 'invalid', {
    ja: 'このリンクは使えません。ログインして、お知らせの設定から止めてください。',
    easy: 'この リンクは 使(つか)えません。ログインして、お知(し)らせの 設定(せってい)で 止(と)めて ください。',
    en: 'This link does not work. Please sign in and switch the emails off in your settings.',
  }),
};
