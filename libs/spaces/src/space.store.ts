import { Injectable } from '@nestjs/common';
import { type LocalText, newId, type Page, type PageRequest, pageOf } from '#kernel';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { Phase, PhaseSwitch, Space, SpaceKind } from './space';

const SPACE = `id, slug, kind, authority_id as "authorityId", department_id as "departmentId", title, question, description,
  real_names as "realNames", starts_at as "startsAt", ends_at as "endsAt"`;
const PHASE = 'id, space_id as "spaceId", name, starts_at as "startsAt", ends_at as "endsAt", switches';

const FIND = keyed<Space>('space.find', (is) => `select ${SPACE} from space where id ${is}`);
const FIND_BY_SLUG = sql<Space>('space.find_by_slug', `select ${SPACE} from space where slug = $1`);
const LIST = sql<Space>(
  'space.list',
  `select ${SPACE} from space where $1::timestamptz is null or (starts_at, id) < ($1, $2::uuid)
   order by starts_at desc, id desc limit $3`,
);
const PHASES = keyed<Phase>(
  'phase.of_spaces',
  (is) => `select ${PHASE} from phase where space_id ${is} order by space_id, starts_at`,
);
const ADD = sql(
  'space.add',
  `insert into space (id, slug, kind, authority_id, department_id, title, question, description, real_names, starts_at, ends_at, answer_days)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);
const ADD_PHASE = sql(
  'phase.add',
  'insert into phase (id, space_id, name, starts_at, ends_at, switches) values ($1, $2, $3, $4, $5, $6)',
);

export type NewSpace = Readonly<{
  slug: string;
  kind: SpaceKind;
  authorityId: string;
  departmentId: string;
  title: LocalText;
  question: LocalText;
  description: LocalText;
  realNames: boolean;
  startsAt: Date;
  endsAt: Date | null;
  answerDays: number | null;
  phases: readonly Readonly<{ name: LocalText; startsAt: Date; endsAt: Date; switches: readonly PhaseSwitch[] }>[];
}>;

/** All SQL for spaces and phases. */
@Injectable()
export class SpaceStore {
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Space[]> {
    return reader.rows(...forKeys(FIND, ids));
  }

  async find(reader: Reader, id: string): Promise<Space | undefined> {
    return (await this.findMany(reader, [id]))[0];
  }

  findBySlug(reader: Reader, slug: string): Promise<Space | undefined> {
    return reader.row(FIND_BY_SLUG, [slug]);
  }

  /** Spaces, the latest to begin first. */
  async list(reader: Reader, page: PageRequest): Promise<Page<Space>> {
    const [startsAt = null, id = null] = page.after ?? [];
    const rows = await reader.rows(LIST, [startsAt, id, page.first + 1]);
    return pageOf(rows, page.first, (space) => [space.startsAt.toISOString(), space.id]);
  }

  /** The phases of several spaces, each space's in order of time. */
  phasesOf(reader: Reader, spaceIds: readonly string[]): Promise<readonly Phase[]> {
    return reader.rows(...forKeys(PHASES, spaceIds));
  }

  async add(tx: Tx, space: NewSpace): Promise<string> {
    const id = newId();
    const { slug, kind, authorityId, departmentId, realNames, startsAt, endsAt, answerDays } = space;
    const texts = [space.title, space.question, space.description].map((text) => JSON.stringify(text));
    await tx.run(ADD, [id, slug, kind, authorityId, departmentId, ...texts, realNames, startsAt, endsAt, answerDays]);
    for (const phase of space.phases) {
      await tx.run(ADD_PHASE, [newId(), id, JSON.stringify(phase.name), phase.startsAt, phase.endsAt, phase.switches]);
    }
    return id;
  }
}
