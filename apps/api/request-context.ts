import type { FastifyReply, FastifyRequest } from 'fastify';
import { anonymous, isLanguage, type Language } from '#kernel';
import { sourceOf, StartSignIn } from '#identity';
import type { Config, Database, RequestContext } from '#platform';

const COOKIE = 'hiraku_sign_in';
const COOKIE_DAYS = 30;

/** The language a request is answered in: `x-hiraku-language`, else `Accept-Language`, else Japanese. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const named = request.headers['x-hiraku-language'];
  if (typeof named === 'string' && isLanguage(named)) return named;
  const accepted = (request.headers['accept-language'] ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  if (accepted.startsWith('ja-easy')) return 'easy';
  return accepted.startsWith('en') ? 'en' : 'ja';
}

/** Makes what the resolvers of one request share: who asks is looked up once, with the roles held at this moment. */
export function contextMaker(db: Database, signIns: StartSignIn, config: Config) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const signInToken = tokenOf(request);
    const found = signInToken ? await signIns.find(db, signInToken) : undefined;
    return {
      actor: found?.person ?? anonymous,
      language: languageOf(request),
      loaders: new Map(),
      signInToken,
      signInId: found?.signInId ?? null,
      device: (request.headers['user-agent'] ?? '').slice(0, 200),
      address: sourceOf(request.ip),
      setSignInCookie: (token) => {
        void reply.header('set-cookie', cookie(token, config));
      },
    };
  };
}

/** The sign-in token: from the cookie of a browser, or as a bearer token of any other client. */
function tokenOf(request: FastifyRequest): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '');
  if (bearer?.[1]) return bearer[1];
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${COOKIE}=`));
  return found ? found.slice(COOKIE.length + 1) || null : null;
}

function cookie(token: string | null, config: Config): string {
  const secure = config.origin.startsWith('https:') ? '; Secure' : '';
  const life = token ? COOKIE_DAYS * 86_400 : 0;
  return `${COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${life}${secure}`;
}
