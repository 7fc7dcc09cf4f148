import type { Browser } from 'playwright-core';
import { groupSimilar, LedgerModule } from '#ledger';
import { Database } from '#platform';
import { startTestContext, type TestContext } from '#testing';
import { ISSUES } from '../setup/many/issues';
import { manyEnquiries } from '../setup/many/many-enquiries';
import { type Generated, nearDuplicates } from '../setup/many/near-duplicates';
import { describeInBrowser } from '../setup/browser';
import { type Typist, typist } from '../setup/hands-on-keys';
import { databaseOf } from '../setup/product-database';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { accountOf, journey } from './in-a-browser';

const OPEN = 5_000;
const SEED = 2026;
const ONE_BY_ONE = 8;
/** What the queue is asked for: a word of one of the matters. */
const MATTER = 12;
const WORD = '除雪車';
const EXPLANATION =
  'ご指摘の場所は、担当者が現地を確かめました。来月のはじめまでに直し、直した日をこの台帳に書き加えます。xejk';

jest.setTimeout(60_000);

describeInBrowser(`officials without a mouse, ${OPEN} open entries before them`, () => {
  let product: WholeProduct;
  let browser: Browser;
  let context: TestContext;
  let known: ReadonlyMap<string, Generated>;
  let official: Typist;
  const answered = new Set<string>();

  // Before the product stops, and its database with it.
  afterAll(() => context.close());
  withProductAndBrowser((...both) => ([product, browser] = both));
  beforeAll(async () => {
    context = await startTestContext([LedgerModule], { database: databaseOf(product) });
    known = await handIn(context);
  }, 120_000);

  const step = journey();

  /** Signs in by the form, with the keyboard too. */
  async function at(role: string): Promise<Typist> {
    const person = await typist(browser, product.web);
    const { email, password } = accountOf(product, role);
    await person.open('/sign-in');
    await person.tabTo('[name="email"]');
    await person.write(email);
    await person.tabTo('[name="password"]');
    await person.write(password);
    await person.leave('Enter');
    return person;
  }

  /** On the page of a response: an outcome by the arrow, the text, and off. */
  async function respond(): Promise<void> {
    expect(await official.isFocused('[name="outcome"]')).toBe(true);
    await official.press('ArrowDown');
    await official.press('ArrowDown');
    await official.tabTo('textarea[name="explanation"]');
    await official.write(EXPLANATION);
    expect(official.path()).toMatch(/^\/desk\/(answer|drafts)/);
    await official.goOn('Control+Enter');
  }

  step('find the keys behind ?, and the focus where it was when they close the list', async () => {
    official = await at('drafter');
    await official.open('/desk?state=new');
    await official.press('j');
    const row = await official.row();
    await official.press('?');
    const list = (await official.text('dialog[open] kbd')).join(' ');
    expect(list).toBe('j k Enter x e s a n r t Ctrl+Enter / u ?');
    await official.press('j');
    await official.press('Escape');
    expect(await official.row()).toBe(row);
  });

  step('turn the keys off, as those of a screen reader may be the same, and on again', async () => {
    const [first] = await official.rows();
    const turn = async () => {
      await official.tabTo('.desk-commands [data-switch]', 'Shift+Tab');
      await official.press('Enter');
    };
    await turn();
    expect(await official.text('.desk-commands [data-switch]')).toEqual(['キーでの操作：使わない']);
    await official.press('j');
    expect(await official.row()).toBe('');
    await turn();
    await official.press('j');
    expect(await official.row()).toBe(first);
  });

  step('acknowledge, assign and note, and go on at the row that comes next', async () => {
    const [first = '', second = ''] = await official.rows();
    expect(await official.row()).toBe(first);
    await official.goOn('r');
    // It has left this list: the focus is on the one that stood after it.
    expect(await official.row()).toBe(second);
    await official.press('a');
    await official.goOn('Enter');
    expect(await official.row()).toBe(second);
    expect((await official.text(`#${second} .desk-marks`)).join()).toContain('担当');
    await official.goOn('n');
    expect(await official.isFocused('textarea[name="note"]')).toBe(true);
    await official.write('現地を見てから答えます。');
    await official.goOn('Control+Enter');
    expect((await official.text('.desk-notes ol')).join()).toContain('現地を見てから答えます。');
    await official.goOn('u');
    expect(await official.row()).toBe(second);
  });

  step(`answer ${ONE_BY_ONE} entries one by one`, async () => {
    await official.open('/desk?state=new');
    await official.press('j');
    for (let count = 0; count < ONE_BY_ONE; count += 1) {
      const row = await official.row();
      answered.add(row.replace('entry-', ''));
      await official.goOn('e');
      await respond();
      expect(official.path()).toMatch(/^\/desk\?state=new/);
      // Whoever is answered stays where it is until the answer is out, or makes room for the next.
      if ((await official.row()) === row) await official.press('j');
    }
    expect(answered.size).toBe(ONE_BY_ONE);
  });

  step('find one matter by a word, and answer all who speak of it as one set', async () => {
    await official.press('/');
    await official.write(WORD);
    await official.goOn('Enter');
    const of = (await official.rows()).map((id) => id.replace('entry-', ''));
    const place = of.findIndex((receipt) => known.get(receipt)?.issue === MATTER);
    for (let at = 0; at < place; at += 1) await official.press('j');
    await official.goOn('s');
    const offered = await official.values('[name="receipts"]');
    told('one set at the desk', offered, known);
    // Whatever means something else is taken out again.
    await official.press('k');
    for (const receipt of offered) {
      if (known.get(receipt)?.issue !== MATTER) await official.press('x');
      await official.press('j');
    }
    const chosen = await official.values('[name="receipts"]:checked');
    for (const receipt of chosen) answered.add(receipt);
    expect(chosen.length).toBeGreaterThanOrEqual(20 - ONE_BY_ONE);
    await official.goOn('Control+Enter');
    await respond();
    expect(official.path()).toContain('/desk?');
    // All who speak of it are answered: where no row is left, one is at the sentence that says what was done.
    const left = await official.rows();
    expect(left.length > 0 ? left.includes(await official.row()) : await official.isFocused('.done, h1')).toBe(true);
    await official.close();
    expect(official.errors).toEqual([]);
  });

  step('release what a colleague wrote, one after the other', async () => {
    const releaser = await at('releaser');
    await releaser.open('/desk/drafts?show=awaiting');
    await releaser.press('j');
    for (let left = (await releaser.rows('[data-next]')).length; left > 0; left -= 1) {
      await releaser.goOn('Enter');
      await releaser.goOn('Control+Enter');
      expect(releaser.path()).toMatch(/^\/desk\/drafts\?/);
    }
    expect(await releaser.rows('[data-next]')).toEqual([]);
    expect(releaser.errors).toEqual([]);
    await releaser.close();
    const rows = await context.asOwner<{ receipt: string }>(
      `select receipt from ledger_entry e join ledger_entry_current c on c.entry_id = e.id where c.state = 'answered' and e.receipt = any ($1)`,
      [[...answered]],
    );
    expect(rows).toHaveLength(answered.size);
    expect(answered.size).toBeGreaterThanOrEqual(20);
  });
});

/** Generated enquiries for the drafter's department, compared as they come in; gives what each is about, by receipt. */
async function handIn(context: TestContext): Promise<ReadonlyMap<string, Generated>> {
  const [place] = await context.asOwner<{
    authorityId: string;
    departmentId: string;
    authorityCode: string;
    now: Date;
  }>(
    `select a.id as "authorityId", d.id as "departmentId", a.code as "authorityCode", app_now() as now
     from department d join authority a on a.id = d.authority_id where d.name->>'ja' = '地域交通課'`,
  );
  if (!place) throw new Error('the demo has no such department');
  const generated = nearDuplicates(OPEN, SEED);
  const from = new Date(place.now.getTime() - 20 * 86_400_000);
  const receipts = await manyEnquiries(context.asOwner, { ...place, from, days: 30 }, generated);
  const db = context.get(Database);
  for (let compared = 1; compared > 0;) compared = await db.write((tx) => groupSimilar(tx));
  return new Map(receipts.map((receipt, index) => [receipt, generated[index] ?? { title: '', text: '', issue: null }]));
}

/** Prints how good a suggested set is. */
function told(what: string, offered: readonly string[], known: ReadonlyMap<string, Generated>): void {
  const right = offered.filter((receipt) => known.get(receipt)?.issue === MATTER).length;
  const meant = [...known.values()].filter(({ issue }) => issue === MATTER).length;
  console.info(
    `${what}, one of ${ISSUES.length} matters: ${offered.length} offered, precision ${((100 * right) / offered.length).toFixed(1)} %, recall ${((100 * right) / meant).toFixed(1)} %`,
  );
  expect(right / offered.length).toBeGreaterThan(0.9);
  expect(right / meant).toBeGreaterThan(0.9);
}
