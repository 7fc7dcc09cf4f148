import { claimInWay, claimOf, keepClaim, wayWithClaim } from './drafts.server';

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

describe('the draft a browser holds', () => {
  const sent = (cookie: string) => claimOf(new Request('https://hiraku.example/', { headers: { cookie } }));
  const id = '01890000-0000-7000-8000-000000000000';

  it('is known by the cookie it was kept in', () => {
    const claim = 'Az_-09'.repeat(7);
    expect(sent(keepClaim({ id, claim }).split(';')[0] ?? '')).toEqual({ id, claim });
  });

  it.each(['hiraku_draft=%', 'hiraku_draft=%E0%A4%A', 'hiraku_draft=~', 'hiraku_draft=x', 'other=1', ''])(
    'is none where the cookie is none of ours: %s',
    (cookie) => {
      expect(sent(cookie)).toBeNull();
    },
  );
});
