import { draftInput, ownOf, receiptsIn } from './answering';

const receipts = ['160008-2026-0000001-A', '160008-2026-0000002-B'];

describe('the form of a response', () => {
  it('takes the receipts of an address once each, as checkboxes or as a list', () => {
    expect(receiptsIn(new URLSearchParams('receipts=a&receipts=b,a&receipts=%20&x=1'))).toEqual(['a', 'b']);
    expect(receiptsIn(new URLSearchParams(''))).toEqual([]);
  });

  it('asks for nothing before an outcome was chosen', () => {
    expect(draftInput({ explanation: 'x' }, { id: null, receipts })).toBeNull();
    expect(draftInput({ outcome: 'nonsense' }, { id: null, receipts })).toBeNull();
  });

  it('says of each submission only what differs', () => {
    expect(
      ownOf({ 'outcome-160008-2026-0000002-B': 'declined', 'remark-160008-2026-0000002-B': ' 別に検討 ' }, receipts),
    ).toEqual([
      { receipt: receipts[0], outcome: null, remark: null },
      { receipt: receipts[1], outcome: 'declined', remark: '別に検討' },
    ]);
  });

  it('names the draft and the version that was read when one is changed', () => {
    const typed = { outcome: 'declined', reasonCode: 'budget', explanation: '文', version: '3' };
    expect(draftInput(typed, { id: 'd1', receipts })).toMatchObject({
      id: 'd1',
      expectedVersion: 3,
      reasonCode: 'budget',
    });
    expect(draftInput(typed, { id: null, receipts })).not.toHaveProperty('id');
  });
});
