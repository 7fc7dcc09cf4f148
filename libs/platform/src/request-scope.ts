import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError, errorSpec, type Language } from '#kernel';
import type { Tx } from './database/database';
import { sql } from './database/statement';

/** A client's promise that a mutation is meant once, however often it is sent. */
export type IdempotentRequest = {
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: Buffer;
  reserved: boolean;
};

type RequestScope = { readonly language: Language; idempotent: IdempotentRequest | null };

const requests = new AsyncLocalStorage<RequestScope>();

/** Runs a request with its language, and with room for its idempotency key. */
export function inRequestScope<T>(language: Language, work: () => T): T {
  return requests.run({ language, idempotent: null }, work);
}

/** The language of the request under way: Japanese where there is no request. */
export function requestLanguage(): Language {
  return requests.getStore()?.language ?? 'ja';
}

/** Makes the first write of this request reserve the key. */
export function expectIdempotently(request: IdempotentRequest): void {
  const scope = requests.getStore();
  if (scope) scope.idempotent = request;
}

/** The idempotency key of the request under way, if it has one. */
export function idempotentRequest(): IdempotentRequest | null {
  return requests.getStore()?.idempotent ?? null;
}

export const alreadyDone = errorSpec('request.already_done', 'conflict', {
  ja: 'この操作はすでに受け付けています。画面を読み込み直して結果をご確認ください。',
  easy: 'もう 受(う)けつけて います。ページを もう一度(いちど) 開(ひら)いて ください。',
  en: 'This has already been accepted. Please reload the page to see the result.',
});

const RESERVE = sql(
  'idempotency.reserve',
  'insert into idempotency_key (scope, key, body_hash) values ($1, $2, $3) on conflict do nothing',
);

/**
 * Reserves the key in the transaction of the change itself: a change that was committed while its reply was lost can then
 * never be made twice.
 */
export async function reserveIdempotencyKey(tx: Tx): Promise<void> {
  const request = idempotentRequest();
  if (!request || request.reserved) return;
  if ((await tx.run(RESERVE, [request.scope, request.key, request.bodyHash])) === 0) throw new DomainError(alreadyDone);
  tx.afterCommit(() => {
    request.reserved = true;
  });
}
