import { system } from '#kernel';
import { AuthorityStore, OpenSpace } from '#spaces';
import type { DemoAuthority } from './content/authorities';
import { dayFrom, momentOf } from './moment';
import { grantRoles } from './people';
import type { DemoDepartment, DemoPerson, DemoSpace } from './script';
import type { Stage, Step } from './stage';

/** Makes the tree of authorities; parents stand before their children. */
export async function makeAuthorities(stage: Stage, authorities: readonly DemoAuthority[]): Promise<void> {
  for (const { code, tier, parent, name } of authorities) {
    const parentId = parent === null ? null : stage.authorities.get(parent);
    stage.authorities.put(
      code,
      await stage.use(AuthorityStore).add(stage.tx, { code, tier, parentId, name, undoMinutes: 0 }),
    );
  }
}

export async function makeDepartments(stage: Stage, departments: readonly DemoDepartment[]): Promise<void> {
  for (const { key, authority, name, contact } of departments) {
    const authorityId = stage.authorities.get(authority);
    const id = await stage.use(AuthorityStore).addDepartment(stage.tx, { authorityId, name, contact });
    stage.departments.put(key, { id, authorityId, departmentId: id });
  }
}

/** Opens spaces and gives their facilitators the role. */
export function spaceSteps(stage: Stage, spaces: readonly DemoSpace[], people: readonly DemoPerson[]): readonly Step[] {
  return spaces.map((space) => ({
    at: momentOf(space.opened, stage.start),
    run: async () => {
      await openSpace(stage, space);
      await grantRoles(stage, people, space.slug);
    },
  }));
}

async function openSpace(stage: Stage, space: DemoSpace): Promise<void> {
  const { slug, kind, title, question, description, realNames } = space;
  const { authorityId, departmentId } = stage.departments.get(space.department);
  const phases = space.phases.map(({ name, from, to, switches }) => {
    return { name, switches, startsAt: dayFrom(from, stage.start), endsAt: dayFrom(to, stage.start) };
  });
  const { startsAt } = phases[0] ?? { startsAt: stage.start };
  const endsAt = kind === 'assembly' ? null : (phases.at(-1)?.endsAt ?? null);
  const texts = { title, question, description };
  const opened = {
    slug,
    kind,
    authorityId,
    departmentId,
    ...texts,
    realNames,
    startsAt,
    endsAt,
    answerDays: null,
    phases,
  };
  stage.spaces.put(slug, { id: await stage.use(OpenSpace).execute(system, opened), authorityId, departmentId });
}
