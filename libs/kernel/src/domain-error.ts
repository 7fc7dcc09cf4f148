import type { LocalText } from './local-text';

/** What went wrong, in the six ways a client can act upon. */
export type ErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'busy';

/** One entry of a context's error catalogue. `code` is `<context>.<what>`; the message is constant, particulars go to `details`. */
export type ErrorSpec = Readonly<{ code: string; kind: ErrorKind; message: LocalText }>;

/** Particulars of one refusal: the input field it is about, and facts for the client. Never personal data. */
export type ErrorParticulars = Readonly<{
  field?: string;
  details?: Readonly<Record<string, string | number | boolean>>;
}>;

/** A refusal that the rules foresee. Anything else that is thrown is a fault and reaches people as `internal`. */
export class DomainError extends Error {
  constructor(
    readonly spec: ErrorSpec,
    readonly particulars: ErrorParticulars = {},
  ) {
    super(spec.code);
    this.name = 'DomainError';
  }

  get code(): string {
    return this.spec.code;
  }
}

/** One line of an error catalogue: `errorSpec('proposal.closed', 'conflict', { ja, easy, en })`. */
export function errorSpec(code: string, kind: ErrorKind, message: LocalText): ErrorSpec {
  return { code, kind, message };
}
