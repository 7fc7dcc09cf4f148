import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** Addresses as people see them, without the language in front: the server takes it off. */
export default [
  index('routes/home.tsx'),
  route('spaces', 'routes/spaces.tsx'),
  route('spaces/:slug', 'routes/space.tsx'),
  route('proposals/:id', 'routes/proposal.tsx'),
  route('ledger', 'routes/ledger.tsx'),
  route('ledger/:receipt', 'routes/entry.tsx'),
  route('ledger/:receipt/slip', 'routes/slip.tsx'),
  route('waiting', 'routes/waiting.tsx'),
  route('policies', 'routes/policies.tsx'),
  route('policies/:id', 'routes/policy.tsx'),
  route('policies/:id/changes/:version', 'routes/change.tsx'),
  route('sessions/:id', 'routes/session.tsx'),
  route('search', 'routes/search.tsx'),
  route('follow', 'routes/follow.ts'),
  route('theme', 'routes/theme.ts'),
  route('*', 'routes/missing.tsx'),
] satisfies RouteConfig;
