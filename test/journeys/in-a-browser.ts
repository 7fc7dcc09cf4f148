import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { signInBy, visitor, type Visitor } from '../setup/browser';
import type { WholeProduct } from '../setup/whole-product';

/** The demo's address and password of a person, by the key the demo knows them under; all have one password. */
export function demoAccount(product: WholeProduct, key: string): Readonly<{ email: string; password: string }> {
  const [any] = product.signIns;
  if (!any) throw new Error('the demo printed no sign-ins');
  return { email: `${key}@hiraku.example`, password: any.password };
}

/** The printed demo account of a role. */
export function accountOf(product: WholeProduct, role: string): Readonly<{ email: string; password: string }> {
  const found = product.signIns.find((one) => one.role === role);
  if (!found) throw new Error(`the demo has no ${role}`);
  return found;
}

type Manner = NonNullable<Parameters<typeof visitor>[2]>;

/** Somebody of the demo, signed in at a browser of their own, by the printed role or the demo's key. */
export async function personAt(
  browser: Browser,
  product: WholeProduct,
  who: string,
  manner: Manner = {},
): Promise<Visitor> {
  const known = product.signIns.some((one) => one.role === who);
  const person = await visitor(browser, product.web, manner);
  await signInBy(person, known ? accountOf(product, who) : demoAccount(product, who));
  return person;
}

/** Keeps a picture of the whole page where JOURNEY_PICTURES names a folder, for eyes to judge; otherwise does nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['JOURNEY_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** The text of the first element that fits, without the white around it. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).trim();
}

/**
 * `it` for the steps of one journey: a step that needs the ones before it says so at once when one of them failed,
 * instead of waiting for pages that cannot come.
 */
export function journey(): (name: string, act: () => Promise<void>) => void {
  let brokenAt: string | undefined;
  return (name, act) =>
    it(name, async () => {
      if (brokenAt !== undefined) throw new Error(`The journey broke off where somebody ${brokenAt}.`);
      brokenAt = name;
      await act();
      brokenAt = undefined;
    });
}
