/** A receipt taken apart. `receipt` is its one canonical spelling, as printed and as stored. */
export type Receipt = Readonly<{ authorityCode: string; year: number; number: number; receipt: string }>;

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';
const MODULUS = 37;
const FEWEST_DIGITS = 7;
const SHAPE = /^(\d{6})(\d{4})(\d{7,15})([0-9A-Z*])$/;
/** What people type where a hyphen stands: hyphens, dashes, the minus sign, the long-vowel mark; and blanks. */
const SEPARATORS = /[\s\p{Pd}\u2212\u30fc]/gu;

/**
 * The receipt of a submission: `160008-2026-0000123-K`, from the six-digit local government code, the calendar year in
 * Japan, the running number (at least seven digits, more when needed) and a check character by ISO/IEC 7064 MOD 37-2.
 * Throws RangeError for a code, year or number that no receipt can have: the caller's fault, never the resident's.
 */
export function formatReceipt(parts: Omit<Receipt, 'receipt'>): string {
  const { authorityCode, year, number } = parts;
  const digits = String(number).padStart(FEWEST_DIGITS, '0');
  const possible = /^\d{6}$/.test(authorityCode) && /^\d{4}$/.test(String(year)) && /^\d{7,15}$/.test(digits);
  if (!possible || number < 1) throw new RangeError(`No receipt can be made of ${authorityCode}, ${year}, ${number}`);
  return `${authorityCode}-${year}-${digits}-${checkCharacter(`${authorityCode}${year}${digits}`)}`;
}

/**
 * Reads a receipt as people type it: lower case, full-width, with blanks around, other dashes or none at all (the parts
 * have fixed lengths but one, so nothing is ambiguous). Null when it is none, or when the check character disagrees.
 */
export function parseReceipt(text: string): Receipt | null {
  const compact = text.normalize('NFKC').toUpperCase().replace(SEPARATORS, '');
  const [, authorityCode = '', year = '', digits = '', check = ''] = SHAPE.exec(compact) ?? [];
  if (check === '' || checkCharacter(compact.slice(0, -1)) !== check) return null;
  const parts = { authorityCode, year: Number(year), number: Number(digits) };
  const canonical = digits.length === FEWEST_DIGITS || !digits.startsWith('0');
  if (!canonical || parts.number < 1 || parts.year < 1000) return null;
  return { ...parts, receipt: formatReceipt(parts) };
}

/** The calendar year in Japan at an instant: the year a receipt given out then carries. Japan is UTC+9 all the year. */
export function receiptYear(instant: Date): number {
  return new Date(instant.getTime() + 9 * 3_600_000).getUTCFullYear();
}

/** The pure system MOD 37-2 of ISO/IEC 7064, section 7: the check character that makes the weighted sum 1 modulo 37. */
function checkCharacter(payload: string): string {
  const sum = [...payload].reduce((held, character) => ((held + CHARACTERS.indexOf(character)) * 2) % MODULUS, 0);
  return CHARACTERS.charAt((MODULUS + 1 - sum) % MODULUS);
}
