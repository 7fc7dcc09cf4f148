import { withLanguage } from './language';
import { languageOf } from './page-context';

/** The whole address of an entry in the reader's language, as it is printed and scanned. */
export const addressOf = (request: Request, receipt: string): string =>
  `${new URL(request.url).origin}${withLanguage(languageOf(request), `/ledger/${receipt}`)}`;
