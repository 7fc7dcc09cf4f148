import { randomInt } from 'node:crypto';
import { type HeldRole, type Language, newId, type Person, type Role } from '#kernel';
import { GrantRole } from '#identity';
import { Database } from '#platform';
import { AuthorityStore, OpenSpace, type PhaseSwitch } from '#spaces';
import type { TestContext } from './test-context';

const ALL: readonly PhaseSwitch[] = ['submit', 'comment', 'support', 'meet', 'vote', 'answer'];
const DAY = 86_400_000;

let counter = 0;

/** A number no other call in this process gets. */
export function unique(): number {
  counter += 1;
  return counter;
}

/** One text for all three languages. */
export function local(text: string): Readonly<{ ja: string; easy: string; en: string }> {
  return { ja: text, easy: text, en: text };
}

export type PersonWish = Readonly<{
  familyName?: string;
  givenName?: string;
  verification?: 'email' | 'real_name';
  language?: Language;
  roles?: readonly HeldRole[];
}>;

/** Somebody with an account of their own: a resident with a verified real name unless said otherwise. */
export async function somebody(context: TestContext, wish: PersonWish = {}): Promise<Person> {
  const {
    familyName = '立山',
    givenName = `花子${'一二三四五六七八九十'.charAt(unique() % 10)}`,
    language = 'ja',
    roles = [],
  } = wish;
  const verification = wish.verification ?? 'real_name';
  const accountId = newId();
  await context.asOwner(
    `insert into account (id, email, language, family_name, given_name, email_confirmed_at, password_hash,
       real_name_verified_at, real_name_verified_by)
     values ($1, $2, $3, $4, $5, app_now(), 'none', null, null)`,
    [accountId, `person${unique()}-${accountId}@example.jp`, language, familyName, givenName],
  );
  if (verification === 'real_name') {
    const verifier = newId();
    await context.asOwner(`insert into account (id, email) values ($1, $2)`, [
      verifier,
      `counter-${verifier}@example.jp`,
    ]);
    await context.asOwner(
      'update account set real_name_verified_at = app_now(), real_name_verified_by = $2 where id = $1',
      [accountId, verifier],
    );
  }
  const grant = context.get(GrantRole);
  await context.get(Database).write(async (tx) => {
    for (const held of roles) await grant.execute(tx, accountId, held, null);
  });
  return { kind: 'person', accountId, familyName, givenName, verification, language, roles };
}

export type Place = Readonly<{
  authorityId: string;
  authorityCode: string;
  departmentId: string;
  spaceId: string;
  slug: string;
}>;

export type PlaceWish = Readonly<{
  switches?: readonly PhaseSwitch[];
  realNames?: boolean;
  /** Whole days from now; the phase holds from yesterday for 30 days unless said otherwise. */
  startsIn?: number;
  endsIn?: number;
  answerDays?: number;
  /** How long a released response waits; none unless said otherwise. */
  undoMinutes?: number;
}>;

/** An authority of its own with one department and one open space. */
export async function somewhere(context: TestContext, wish: PlaceWish = {}): Promise<Place> {
  // Spec files share a worker's database one after the other: only chance keeps their authorities apart.
  const authorityCode = String(randomInt(100_000, 1_000_000));
  const authorities = context.get(AuthorityStore);
  const made = await context.get(Database).write(async (tx) => {
    const authorityId = await authorities.add(tx, {
      code: authorityCode,
      tier: 'municipality',
      parentId: null,
      name: local('ひらく市'),
      undoMinutes: wish.undoMinutes ?? 0,
    });
    const departmentId = await authorities.addDepartment(tx, {
      authorityId,
      name: local('交通政策課'),
      contact: '000-000-0000',
    });
    return { authorityId, departmentId };
  });
  const slug = `space-${authorityCode}-${unique()}`;
  const spaceId = await context
    .get(OpenSpace)
    .execute({ kind: 'system' }, { ...(await spaceOf(context, wish)), ...made, slug });
  return { ...made, authorityCode, spaceId, slug };
}

async function spaceOf(context: TestContext, wish: PlaceWish) {
  const [row] = await context.asOwner<{ now: Date }>('select app_now() as now');
  const now = row?.now.getTime() ?? 0;
  const startsAt = new Date(now + (wish.startsIn ?? -1) * DAY);
  const endsAt = new Date(now + (wish.endsIn ?? 30) * DAY);
  return {
    kind: 'process' as const,
    title: local('バスの本数'),
    question: local('車がなくても暮らせるには？'),
    description: local('みんなで考えます。'),
    realNames: wish.realNames ?? true,
    startsAt,
    endsAt,
    answerDays: wish.answerDays ?? null,
    phases: [{ name: local('提案を出す'), startsAt, endsAt, switches: wish.switches ?? ALL }],
  };
}

/** A role over the department of a place. */
export function roleIn(place: Place, role: Role, post: string | null): HeldRole {
  return { role, subjectType: 'department', subjectId: place.departmentId, authorityId: place.authorityId, post };
}

/** An official of the department of a place, with a post. */
export function officialOf(context: TestContext, place: Place, post = '交通政策課 主事'): Promise<Person> {
  return somebody(context, { familyName: '神通', roles: [roleIn(place, 'official', post)] });
}
