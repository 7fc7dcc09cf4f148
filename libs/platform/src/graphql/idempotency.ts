import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import { BREAK, type DocumentNode, type FormattedExecutionResult, visit } from 'graphql';
import { errorSpec, DomainError } from '#kernel';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { sql } from '../database/statement';
import { alreadyDone, expectIdempotently, idempotentRequest } from '../request-scope';
import { presentError } from './present-error';
import type { RequestContext } from './request-context';

type Known = Readonly<{ bodyHash: Buffer; reply: string | null }>;

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
          if (!key || request.operation.operation !== 'mutation' || setsCookie(request.document)) return null;
          const scope = scopeOf(request.contextValue, this.config.secret);
          const bodyHash = hashOf(request.source, request.operationName, request.request.variables);
          const known = await this.db.row(FIND, [scope, key.slice(0, 200)]);
          if (!known) {
            expectIdempotently({ scope, key: key.slice(0, 200), bodyHash, reserved: false });
            return null;
          }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: answer(known, bodyHash, this.sealKey(scope, key.slice(0, 200))) },
          };
        },
        willSendResponse: async (request) => {
          const reserved = idempotentRequest();
          const body = request.response.body;
          if (!reserved?.reserved || body.kind !== 'single') return;
          const sealed = seal(JSON.stringify(body.singleResult), this.sealKey(reserved.scope, reserved.key));
          await this.db.write((tx) => tx.run(KEEP, [reserved.scope, reserved.key, JSON.stringify(sealed)]));
        },
      }),
    };
  }

  /** Replies hold what only the asker may read (a counter code, a draft's claim): the database alone does not tell it. */
  private sealKey(scope: string, key: string): Buffer {
    return createHmac('sha256', this.config.secret).update(`idempotency:${scope}:${key}`).digest();
  }
}

function answer(known: Known, bodyHash: Buffer, sealKey: Buffer): FormattedExecutionResult {
  if (!known.bodyHash.equals(bodyHash)) return { data: null, errors: [presentError(new DomainError(keyReused))] };
  if (known.reply === null) return { data: null, errors: [presentError(new DomainError(alreadyDone))] };
  // What was sealed here was such a result, and nobody else can seal.
  return JSON.parse(unseal(known.reply, sealKey)) as FormattedExecutionResult;
}

/** What a reply's cookie does cannot be given again: signing in twice is harmless, and a link is used once by itself. */
const SETS_COOKIE = ['signIn', 'confirmEmail', 'signOut'];

function setsCookie(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (SETS_COOKIE.includes(name.value)) found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM (NIST SP 800-38D) as base64: nonce, tag, text. */
function seal(text: string, key: Buffer): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function unseal(sealed: string, key: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}

// Two people who choose the same key do not meet: the scope is the person, or for strangers where they come from, unreadably.
function scopeOf(context: RequestContext, secret: string): string {
  if (context.actor.kind === 'person') return context.actor.accountId;
  return `anonymous:${createHmac('sha256', secret).update(context.address).digest('base64url')}`;
}

function hashOf(source: string | undefined, operationName: string | null, variables: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([source ?? '', operationName, variables ?? {}]))
    .digest();
}
