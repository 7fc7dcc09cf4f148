import type { Language, NameVerification, Person, ShownName } from '#kernel';

/** The private side of a person: what only the person and, recorded, staff may read. */
export type Account = Readonly<{
  id: string;
  email: string;
  passwordHash: string | null;
  language: Language;
  familyName: string | null;
  givenName: string | null;
  kana: string | null;
  emailConfirmedAt: Date | null;
  realNameVerifiedAt: Date | null;
}>;

/** What is typed at sign-up, waiting for the address to be confirmed. */
export type PendingAccount = Readonly<{
  passwordHash: string;
  familyName: string;
  givenName: string;
  kana: string;
  language: Language;
}>;

/** How far an account's name has been verified. */
export function verificationOf(account: Pick<Account, 'emailConfirmedAt' | 'realNameVerifiedAt'>): NameVerification {
  if (account.realNameVerifiedAt) return 'real_name';
  return account.emailConfirmedAt ? 'email' : 'unverified';
}

/** The address in the form under which it is known: without blanks around it, in lower case. Null when it is none. */
export function normaliseEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase();
  return email.length <= 254 && /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]+$/.test(email)
    ? email
    : null;
}

/** Length is what makes a password strong; what it is made of is its owner's business (NIST SP 800-63B-4, 3.1.1). */
export function isStrongPassword(password: string): boolean {
  return password.length >= 10 && password.length <= 200;
}

/** The name as it is shown beside what a resident writes. Null while no name has been given. */
export function shownNameOf(person: Pick<Person, 'familyName' | 'givenName' | 'verification'>): ShownName | null {
  const name = [person.familyName, person.givenName].filter((part) => part).join(' ');
  if (name === '') return null;
  return {
    name,
    verified: person.verification === 'real_name',
    capacity: 'resident',
    post: null,
  };
}

/** The name as it is shown beside what somebody says for an authority: with the post. */
export function shownAsOfficial(
  person: Pick<Person, 'familyName' | 'givenName' | 'verification'>,
  post: string,
): ShownName | null {
  const name = shownNameOf(person);
  return name ? { ...name, capacity: 'official', post } : null;
}
