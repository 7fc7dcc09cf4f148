import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanLine, cleanText, DomainError, insist, isId } from '#kernel';
import { Clock, Database, type Tx } from '#platform';
import { AuthorityStore } from '#spaces';
import { mayActFor } from '../ledger.access';
import { ledgerErrors } from '../ledger.errors';
import { TemplateStore } from './template.store';

export type TemplateInput = Readonly<{ id?: string | null; departmentId: string; title: string; text: string }>;

const LONGEST_TITLE = 100;
const LONGEST_TEXT = 10_000;

/** An official of a department keeps a text from which its responses begin, with `{{…}}` where something is to be filled in. */
@Injectable()
export class KeepTemplate {
  constructor(
    private readonly db: Database,
    private readonly templates: TemplateStore,
    private readonly authorities: AuthorityStore,
    private readonly clock: Clock,
  ) {}

  /** Adds a template, or changes the one of this id; gives its id. */
  execute(actor: Actor, input: TemplateInput): Promise<string> {
    return this.db.write(async (tx) => {
      const departmentId = await this.departmentOf(tx, actor, input);
      const [title, text] = [cleanLine(input.title), cleanText(input.text)];
      if (title === '' || characterCount(title) > LONGEST_TITLE)
        throw new DomainError(ledgerErrors.templateTitle, { field: 'title' });
      if (text === '' || characterCount(text) > LONGEST_TEXT)
        throw new DomainError(ledgerErrors.templateText, { field: 'text' });
      const by = actor.kind === 'person' ? actor.accountId : null;
      const written = { title, text, by, at: await this.clock.now(tx) };
      if (!input.id) return this.templates.add(tx, departmentId, written);
      await this.templates.change(tx, input.id, written);
      return input.id;
    });
  }

  /** Takes a template away; responses begun from it keep their text. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      await this.departmentOf(tx, actor, { id, departmentId: '' });
      await this.templates.remove(tx, id, await this.clock.now(tx));
    });
  }

  private async departmentOf(
    tx: Tx,
    actor: Actor,
    { id, departmentId }: Pick<TemplateInput, 'id' | 'departmentId'>,
  ): Promise<string> {
    if (id) {
      const template = isId(id) ? await this.templates.lock(tx, id) : undefined;
      if (!template) throw new DomainError(ledgerErrors.templateNotFound);
      insist(mayActFor(actor, template));
      return template.departmentId;
    }
    const [department] = isId(departmentId) ? await this.authorities.findDepartments(tx, [departmentId]) : [];
    if (!department) throw new DomainError(ledgerErrors.notYourDepartment);
    insist(mayActFor(actor, { authorityId: department.authorityId, departmentId }));
    return departmentId;
  }
}
