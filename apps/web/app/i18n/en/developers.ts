import type { developers as ja } from '../ja/developers';
import type { WithSingular } from '../shape';

export const developers: WithSingular<typeof ja> = {
  developers: {
    title: 'For developers (API)',
    lead: 'Whatever a screen of this site can do, this API can do, under the same rules. Reading what is public needs no account.',
    schema: 'Read the schema',
    sections: {
      start: {
        title: 'To begin with',
        text: 'It is GraphQL. Send query and variables as JSON, by POST. What arrives in the encodings of a form is refused.\nThe schema holds all types with their descriptions; introspection is open.',
      },
      language: {
        title: 'Language',
        text: 'Sentences in errors and reasons come in the language of the header x-hiraku-language (ja, easy or en), otherwise of Accept-Language.',
      },
      sign: {
        title: 'Signing in',
        text: '`signIn` sets the cookie `hiraku_sign_in`, good for 30 days; it can be ended on one’s own page.\nPrograms that are no browser may send its value as `Authorization: Bearer`.',
      },
      lists: {
        title: 'Lists',
        text: 'All lists have one shape. `first` is at most 100, and 20 unless said. Send `pageInfo.endCursor` as `after` to read on.\n`totalCount` is `null` where counting would cost too much.',
      },
      may: {
        title: 'Whether one may',
        text: 'viewerCan says whether the viewer may do something now, and if not, why. It is the rule that guards the write.',
      },
      errors: {
        title: 'Errors',
        text: 'extensions carries code (a lasting name), kind, and field (which input it is about). message is a sentence that can be shown to people as it is.',
      },
      once: {
        title: 'Doing a thing once',
        text: 'Send a number of your own as Idempotency-Key with a mutation: sent again after a broken connection it is done once and gives the same reply. Other content under the same key is refused.',
      },
      limits: { title: 'Limits', text: 'What is too heavy is refused before it begins. Please ask in parts.' },
      persisted: {
        title: 'Persisted operations',
        text: 'The pages of this site send the SHA-256 of an operation in place of its text. Hashes that are not known are refused, so other programs send the text.',
      },
      files: {
        title: 'Feeds and downloads',
        text: 'What is new on the ledger comes as Atom, the catalogue of policies as CSV.',
      },
    },
    kinds: {
      invalid: 'something is wrong with the input or the operation',
      unauthenticated: 'one must sign in',
      forbidden: 'this person may not do it',
      not_found: 'it is not there, or not to be seen',
      conflict: 'not in its present state; read it again first',
      busy: 'too much at once; wait a moment',
      internal: 'our fault; tell us the errorId',
    },
    limits: {
      label: 'Limits of one request',
      what: 'What',
      most: 'At most',
      depth: 'depth',
      aliases: 'aliases',
      directives: 'directives',
      tokens: 'tokens',
      objects: 'objects in the reply, as estimated',
      bodyKilobytes: 'size of the request (KiB)',
      page: 'rows on a page of a list',
    },
    downloads: {
      ledgerFeed: 'The ledger’s news (Atom)',
      ledgerFile: 'The ledger (CSV)',
      waitingFeed: 'What waits for an answer (Atom)',
      waitingFile: 'What waits for an answer (CSV)',
      policiesFeed: 'Changes of policies (Atom)',
      policiesFile: 'The catalogue of policies (CSV)',
    },
    ofASpace: 'The proposals of each space come as Atom and CSV too, from the end of its page.',
    explorer: 'Try it',
    explorerHint: 'If you are signed in here, it is done as you. A mutation really does what it says.',
    examples: 'Examples',
    exampleNames: {
      waiting: 'What waits longest',
      changes: 'Policies that people’s words changed',
      entry: 'One receipt',
    },
    query: 'Operation',
    variables: 'Variables (JSON)',
    run: 'Send',
    result: 'Reply',
    badVariables: 'The variables cannot be read as JSON.',
    unreachable: 'The API does not answer just now. Please try again in a moment.',
  },
};
