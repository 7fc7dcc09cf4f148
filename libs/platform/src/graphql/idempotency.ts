import { createHash, createHmac } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import { errorSpec, DomainError } from '#kernel';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { sql } from '../database/statement';
import { alreadyDone, expectIdempotently, idempotentRequest } from '../request-scope';
import { presentError } from './present-error';
import type { RequestContext } from './request-context';

type Known = Readonly<{ bodyHash: Buffer; reply: Record<string, unknown> | null }>;

const FIND = sql<Known>(
  'idempotency.find',
  'select body_hash as "bodyHash", reply from idempotency_key where scope = $1 and key = $2',
);
const KEEP = sql('idempotency.keep', 'update idempotency_key set reply = $3 where scope = $1 and key = $2');

export const keyReused = errorSpec('request.key_reused', 'conflict', {
  ja: '同じ操作番号で別の内容が送られました。画面を読み込み直してからもう一度お試しください。',
  easy: 'もう一度(いちど) ページを 開(ひら)いてから 送(おく)って ください。',
  en: 'Different content was sent under the same operation key. Please reload the page and try again.',
});

/**
 * Mutations that carry `Idempotency-Key` happen once: the same key and body give the same reply, another body is refused.
 * The key is reserved in the transaction of the change (see `reserveIdempotencyKey`), the reply kept afterwards.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        responseForOperation: async (request) => {
          const key = request.request.http?.headers.get('idempotency-key');
          if (!key || request.operation.operation !== 'mutation') return null;
          const scope = scopeOf(request.contextValue, this.config.secret);
          const bodyHash = hashOf(request.source, request.request.variables);
          const known = await this.db.row(FIND, [scope, key.slice(0, 200)]);
          if (!known) {
            expectIdempotently({ scope, key: key.slice(0, 200), bodyHash, reserved: false });
            return null;
          }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: answer(known, bodyHash) },
          };
        },
        willSendResponse: async (request) => {
          const reserved = idempotentRequest();
          const body = request.response.body;
          if (!reserved?.reserved || body.kind !== 'single') return;
          await this.db.write((tx) => tx.run(KEEP, [reserved.scope, reserved.key, JSON.stringify(body.singleResult)]));
        },
      }),
    };
  }
}

function answer(known: Known, bodyHash: Buffer): Record<string, unknown> {
  if (!known.bodyHash.equals(bodyHash)) return { data: null, errors: [presentError(new DomainError(keyReused))] };
  return known.reply ?? { data: null, errors: [presentError(new DomainError(alreadyDone))] };
}

// Two people who choose the same key do not meet: the scope is the person, or for strangers where they come from, unreadably.
function scopeOf(context: RequestContext, secret: string): string {
  if (context.actor.kind === 'person') return context.actor.accountId;
  return `anonymous:${createHmac('sha256', secret).update(context.address).digest('base64url')}`;
}

function hashOf(source: string | undefined, variables: unknown): Buffer {
  return createHash('sha256')
    .update(source ?? '')
    .update('\0')
    .update(JSON.stringify(variables ?? {}))
    .digest();
}
