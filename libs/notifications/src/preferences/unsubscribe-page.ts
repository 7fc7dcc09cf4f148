import type { Language, LocalText } from '#kernel';
import { preferenceErrors } from './preference.errors';

const TITLE: LocalText = { ja: 'メールを止める', easy: 'メールを 止(と)める', en: 'Stop these emails' };
const QUESTION: LocalText = {
  ja: 'この種類のお知らせのメールを止めます。サイトの中では引き続きお知らせします。',
  easy: 'この メールを 止(と)めますか。サイトの 中(なか)では お知(し)らせします。',
  en: 'This stops emails of this kind. On the site you will still be told.',
};
const BUTTON: LocalText = { ja: '止める', easy: '止(と)める', en: 'Stop them' };
const SAID: Readonly<Record<'done' | 'refused' | 'failed', LocalText>> = {
  done: {
    ja: 'この種類のメールを止めました。お知らせの設定からいつでも戻せます。',
    easy: 'メールを 止(と)めました。設定(せってい)で もとに 戻(もど)せます。',
    en: 'You will get no more emails of this kind. You can undo this in your settings at any time.',
  },
  refused: preferenceErrors.invalidToken.message,
  failed: {
    ja: '思わぬ不具合が起きました。少したってからもう一度お試しください。',
    easy: '今(いま)は できません。あとで もう一度(いちど) して ください。',
    en: 'Something unexpected went wrong. Please try again in a little while.',
  },
};

/** The page that asks before anything happens: a form that works without scripts. */
export function askingPage(token: string, language: Language): string {
  const form = `<form method="post" action="/unsubscribe?token=${encodeURIComponent(token)}"><button>${BUTTON[language]}</button></form>`;
  return page(language, `<p>${QUESTION[language]}</p>${form}`);
}

/** The page that tells how it went. */
export function tellingPage(outcome: 'done' | 'refused' | 'failed', language: Language): string {
  return page(language, `<p role="status">${SAID[outcome][language]}</p>`);
}

function page(language: Language, content: string): string {
  const lang = language === 'en' ? 'en' : 'ja';
  const style =
    'body{max-width:36em;margin:3em auto;padding:0 1em;font:17px/1.7 system-ui,sans-serif}button{font:inherit;padding:.6em 1.6em}';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE[language]}</title><style>${style}</style></head><body><main><h1>${TITLE[language]}</h1>${content}</main></body></html>\n`;
}
