import { Inject, Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { mayRequestCounterCode } from './account.access';
import { CounterCodeStore } from './counter-code.store';
import { counterCodeHash, newCounterCode } from './secrets';

/** A person gets the code to bring to the counter together with a document. An earlier code stops working. */
@Injectable()
export class RequestCounterCode {
  constructor(
    private readonly db: Database,
    private readonly codes: CounterCodeStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(actor: Actor): Promise<Readonly<{ code: string; expiresAt: Date }>> {
    return this.db.write(async (tx) => {
      insist(mayRequestCounterCode(actor));
      if (actor.kind !== 'person') throw new Error('only persons come to the counter');
      const code = newCounterCode();
      return {
        code,
        expiresAt: await this.codes.replace(tx, actor.accountId, counterCodeHash(this.config.secret, code)),
      };
    });
  }
}
