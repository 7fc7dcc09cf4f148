import { pairsIn } from './form';
import { fieldsOf } from './sign-in-again.server';

describe('a form that waits for its sender to sign in', () => {
  it('keeps every field as typed, in order, also those that share a name, and no secret', () => {
    const form = new FormData();
    const typed = [
      ['receipts', '160008-2026-0000001-7'],
      ['receipts', '160008-2026-0000002-5'],
      ['text', 'ひとつめ\n"ふたつめ" <b>&amp;</b> 👩‍👩‍👧‍👦'],
    ] as const;
    for (const [name, value] of [...typed, ['password', 'secret'] as const, ['key', 'once'] as const])
      form.append(name, value);
    expect(fieldsOf(JSON.stringify(pairsIn(form)))).toEqual(typed);
  });

  it.each(['', 'nonsense', '{}', '[["a"]]', '[[1,2]]'])('is empty where what came is none: %s', (kept) => {
    expect(fieldsOf(kept)).toEqual([]);
  });
});
