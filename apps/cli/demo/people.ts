import {
  AccountStore,
  GrantRole,
  hashPassword,
  LookUpCounterCode,
  RequestCounterCode,
  VerifyRealNameAtCounter,
} from '#identity';
import type { HeldRole, Person } from '#kernel';
import { momentOf } from './moment';
import type { DemoPerson, DemoRole } from './script';
import type { Stage, Step } from './stage';

/** Every demo account has this password, 3015 being the height of Tateyama in metres. */
export const DEMO_PASSWORD = 'tateyama3015';

const COUNTER = 'inaba';
const ADMINISTRATOR = 'kita';

/** The address of somebody in the demo; `.example` reaches nobody (RFC 2606). */
export function demoAddress(key: string): string {
  return `${key}@hiraku.example`;
}

/** What is printed at every start: one line per account that is meant to be tried. */
export function signInLines(people: readonly DemoPerson[]): readonly string[] {
  return people.flatMap(({ key, signIn }) => (signIn ? [`demo: ${signIn} ${demoAddress(key)} ${DEMO_PASSWORD}`] : []));
}

/**
 * Makes the accounts, the one place where the demo goes beside the use cases: signing up needs a mail to be answered and
 * verifying a name somebody at a counter, so address and name are confirmed here as those two would do it. One hash serves
 * all accounts, as all have one password.
 */
export async function makePeople(stage: Stage, people: readonly DemoPerson[]): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const person of people) stage.people.put(person.key, await makeAccount(stage, person, passwordHash));
  for (const person of people) await verifyName(stage, person);
}

async function makeAccount(stage: Stage, { key, name }: DemoPerson, passwordHash: string): Promise<Person> {
  const [familyName, givenName, kana] = name;
  const accounts = stage.use(AccountStore);
  const { id } = await accounts.ensure(stage.tx, demoAddress(key), 'ja');
  await accounts.confirm(stage.tx, id, { passwordHash, familyName, givenName, kana, language: 'ja' });
  return { kind: 'person', accountId: id, familyName, givenName, verification: 'email', language: 'ja', roles: [] };
}

async function verifyName(stage: Stage, { key, unverified, cameToTheCounter }: DemoPerson): Promise<void> {
  if (unverified || cameToTheCounter) return;
  const person = stage.people.get(key);
  const verifier = stage.people.get(key === COUNTER ? ADMINISTRATOR : COUNTER);
  await stage.use(AccountStore).verifyName(stage.tx, person.accountId, verifier.accountId);
  stage.people.put(key, { ...person, verification: 'real_name' });
}

/** Gives everybody the roles they hold on one authority, department or space, which is there by now. */
export async function grantRoles(stage: Stage, people: readonly DemoPerson[], on: string): Promise<void> {
  for (const { key, roles = [] } of people) {
    for (const role of roles.filter((each) => each.on === on)) await grant(stage, key, heldRole(stage, role));
  }
}

async function grant(stage: Stage, key: string, held: HeldRole): Promise<void> {
  const person = stage.people.get(key);
  await stage.use(GrantRole).execute(stage.tx, person.accountId, held, null);
  stage.people.put(key, { ...person, roles: [...person.roles, held] });
}

function heldRole(stage: Stage, { role, on, ...named }: DemoRole): HeldRole {
  const post = named.post ?? null;
  if (stage.authorities.keys().includes(on)) {
    const authorityId = stage.authorities.get(on);
    return { role, subjectType: 'authority', subjectId: authorityId, authorityId, post };
  }
  const subjectType = stage.departments.keys().includes(on) ? 'department' : 'space';
  const { id, authorityId } = subjectType === 'department' ? stage.departments.get(on) : stage.spaces.get(on);
  return { role, subjectType, subjectId: id, authorityId, post };
}

/** Those who bring their code to the counter: what the official saw there stands in their access log. */
export function counterSteps(stage: Stage, people: readonly DemoPerson[]): readonly Step[] {
  return people.flatMap(({ key, cameToTheCounter }) => {
    if (!cameToTheCounter) return [];
    return [{ at: momentOf(cameToTheCounter, stage.start), run: () => comeToTheCounter(stage, key) }];
  });
}

async function comeToTheCounter(stage: Stage, key: string): Promise<void> {
  const [person, official] = [stage.people.get(key), stage.people.get(COUNTER)];
  const { code } = await stage.use(RequestCounterCode).execute(person);
  await stage.use(LookUpCounterCode).execute(official, code);
  await stage.use(VerifyRealNameAtCounter).execute(official, code);
  stage.people.put(key, { ...person, verification: 'real_name' });
}
