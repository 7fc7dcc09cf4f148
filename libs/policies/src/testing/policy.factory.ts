import { createHash } from 'node:crypto';
import { type HeldRole, newId, type Person, system } from '#kernel';
import { Ledger } from '#ledger';
import { Database, sql } from '#platform';
import { type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { CreatePolicy } from '../create-policy';
import type { TypedInfluence } from '../influence';
import { PoliciesModule } from '../policies.module';
import type { TypedPolicyVersion } from '../check-next-version';
import type { TypedClause, TypedVersion } from '../typed-version';

export type Owner = Pick<Place, 'authorityId' | 'authorityCode' | 'departmentId'>;

/** A version as typed: child benefit until primary school ends, in two clauses. */
export function typedVersion(changes: Partial<TypedVersion> = {}): TypedVersion {
  return {
    name: '子ども医療費助成',
    forWhom: '県内に住む小学生までの子ども',
    benefit: '医療費の自己負担分を助成します。',
    conditions: '健康保険に加入していること',
    amount: '1回につき500円を超える額',
    period: '出生の日から小学校卒業まで',
    howToApply: '市町村の窓口で受給資格証を申請してください。',
    legalGround: '子ども医療費助成条例 第3条',
    contact: '子育て支援課 076-000-0000',
    summary: '子ども医療費の助成を始めます。',
    effectiveFrom: '2026-04-01',
    clauses: [clause('対象者', '小学生までの子どもを対象とする。'), clause('申請', '窓口で申請する。')],
    ...changes,
  };
}

export function clause(heading: string, words: string, clauseId: string | null = null): TypedClause {
  return { clauseId, heading, text: words };
}

/** Real policies on a real database, without the rest of the product. */
export class Catalogue {
  private constructor(private readonly context: TestContext) {}

  static async start(): Promise<Catalogue> {
    return new Catalogue(await startTestContext([PoliciesModule]));
  }

  readonly get: TestContext['get'] = (type) => this.context.get(type);

  get db(): Database {
    return this.get(Database);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** A department of an authority of its own. */
  owner(): Promise<Place> {
    return somewhere(this.context);
  }

  /** 立山 一郎, an official of the department. */
  official(owner: Place, post: string | null = '交通政策課 課長'): Promise<Person> {
    return this.somebody([roleIn(owner, 'official', post)]);
  }

  /** 立山 一郎 with these roles. */
  somebody(roles: readonly HeldRole[]): Promise<Person> {
    return somebody(this.context, { familyName: '立山', givenName: '一郎', roles });
  }

  /** A policy with its first version, and the lasting ids of its clauses. */
  async policy(
    owner: Owner,
    changes: Partial<TypedVersion> = {},
  ): Promise<Readonly<{ id: string; clauseIds: readonly string[] }>> {
    const { authorityId, departmentId } = owner;
    const version = typedVersion(changes);
    const id = await this.get(CreatePolicy).execute(system, { authorityId, departmentId, version });
    const rows = await this.rows<{ id: string }>(
      'select clause_id as id from policy_clause where policy_id = $1 order by position',
      [id],
    );
    return { id, clauseIds: rows.map((row) => row.id) };
  }

  /** A proposal on the ledger with these frozen words; gives its entry and receipt. */
  submission(
    owner: Owner,
    words: string,
    title = '医療費の助成について',
  ): Promise<Readonly<{ entryId: string; receipt: string }>> {
    const subject = { type: 'proposal', id: newId() };
    const author = { name: '富山 花子', verified: true, capacity: 'resident', post: null } as const;
    const { authorityId, departmentId } = owner;
    return this.db.write((tx) =>
      this.get(Ledger).register(tx, system, {
        ...{ kind: 'proposal', origin: 'web', subject, authorityId, departmentId, spaceId: null, path: '/', title },
        ...{ text: words, author, authorId: null, originalDay: null },
      }),
    );
  }

  /** Rows of a statement that only a spec needs, read or written as the application. */
  rows<R>(query: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    const name = `spec.${createHash('sha256').update(query).digest('hex').slice(0, 16)}`;
    return this.db.rows(sql<R>(name, query), parameters);
  }

  /** The same as the owner of the tables. */
  asOwner<R extends object>(query: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
    return this.context.asOwner<R>(query, parameters);
  }
}

/** Version 2 of such a policy: until junior high school, with these influences. */
export function nextVersion(
  policy: Readonly<{ id: string; clauseIds: readonly string[] }>,
  influences: readonly TypedInfluence[] = [],
  changes: Partial<TypedPolicyVersion> = {},
): TypedPolicyVersion {
  const [target = null, application = null] = policy.clauseIds;
  return {
    ...typedVersion({
      forWhom: '県内に住む中学生までの子ども',
      summary: '対象を中学生まで広げます。',
      clauses: [
        clause('対象者', '中学生までの子どもを対象とする。', target),
        clause('申請', '窓口で申請する。', application),
      ],
    }),
    policyId: policy.id,
    basedOn: 1,
    influences,
    ...changes,
  };
}
