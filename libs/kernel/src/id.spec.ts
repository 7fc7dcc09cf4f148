import { isId, newId } from '#kernel';
describe('newId', () => {
  it('sorts by time and has the form of version 7', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(50);
  });
});
