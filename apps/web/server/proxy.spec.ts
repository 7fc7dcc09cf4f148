import { isPassed, withoutHops } from './proxy';

describe('what is handed to the api', () => {
  it.each([
    ['POST', '/graphql'],
    ['GET', '/feeds/ledger.atom'],
    ['GET', '/feeds/spaces/kuruma-ga-nakutemo.atom'],
    ['GET', '/exports/spaces/kuruma-ga-nakutemo/proposals.csv'],
    ['GET', '/exports/policies.csv'],
    ['GET', '/log/checkpoint'],
    ['POST', '/unsubscribe'],
  ])('%s %s is', (method, path) => {
    expect(isPassed(method, path)).toBe(true);
  });

  it.each([
    ['GET', '/metrics'],
    ['GET', '/readyz'],
    ['GET', '/unsubscribe'],
    ['GET', '/graphqlx'],
    ['GET', '/api'],
    ['GET', '/api/schema.graphql'],
    ['GET', '/'],
  ])('%s %s is not', (method, path) => {
    expect(isPassed(method, path)).toBe(false);
  });

  it('does not carry headers of one connection, named or known', () => {
    expect(withoutHops({ connection: 'close, x-secret', 'x-secret': '1', te: 'trailers', accept: '*/*' })).toEqual({
      accept: '*/*',
    });
  });
});
