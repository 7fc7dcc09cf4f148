import { claimInWay, wayWithClaim } from './drafts.server';

const held = { id: 'd1', claim: 's3cret' };

describe('the way back to a draft', () => {
  it('carries the secret through a mail, and loses it on arrival', () => {
    const way = wayWithClaim('/en/proposals/new?draft=d1', held);
    expect(way).toBe('/en/proposals/new?draft=d1&claim=s3cret');
    expect(claimInWay(way)).toEqual({ to: '/en/proposals/new?draft=d1', held });
  });

  it('carries nothing for another draft or none', () => {
    expect(wayWithClaim('/proposals/new?draft=other', held)).toBe('/proposals/new?draft=other');
    expect(wayWithClaim('/me', null)).toBe('/me');
    expect(claimInWay('/me?x=1')).toEqual({ to: '/me?x=1', held: null });
  });
});
