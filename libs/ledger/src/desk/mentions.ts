import { type Colleague, nameOfColleague } from './colleagues.read';

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * Whom a note calls by name: `@姓 名`, `@姓名`, or `@姓` where nobody else of the department has that family name. Gives
 * account ids, each once.
 */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): readonly string[] {
  const said = squeezed(text);
  const people = [...new Map(colleagues.map((one) => [one.accountId, one])).values()];
  const named = people.filter((one) => {
    const whole = squeezed(nameOfColleague(one));
    if (whole === '') return false;
    if (said.includes(`@${whole}`)) return true;
    const isAlone = people.filter(({ familyName }) => familyName === one.familyName).length === 1;
    return isAlone && one.familyName !== '' && said.includes(`@${squeezed(one.familyName)}`);
  });
  return named.map(({ accountId }) => accountId);
}
