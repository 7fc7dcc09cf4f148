import type { Browser, Page } from 'playwright-core';
import { desktop } from './browser';

/**
 * Somebody at a browser who has a keyboard and nothing else: no pointer exists for them, and the page that gets an event of
 * one reports an error. After each key the focus must be somewhere, to be seen.
 */
export type Typist = Readonly<{
  open(path: string): Promise<void>;
  /** Presses a key, as `j` or `Control+Enter`, waits for a page that it may lead to, and looks where the focus is. */
  press(key: string): Promise<void>;
  /** Presses a key that leads away, to a page on which one begins at its top. */
  leave(key: string): Promise<void>;
  /** Presses a key that leads to another page of the desk, on which one goes on where it makes sense. */
  goOn(key: string): Promise<void>;
  write(text: string): Promise<void>;
  /** Tab, or another key, until this is focused. Throws after a hundred. */
  tabTo(selector: string, key?: string): Promise<void>;
  text(selector: string): Promise<readonly string[]>;
  values(selector: string): Promise<readonly string[]>;
  /** The ids of the rows of a list. */
  rows(selector?: string): Promise<readonly string[]>;
  /** Which row of a list the focus is in, by its id; empty outside of rows. */
  row(): Promise<string>;
  isFocused(selector: string): Promise<boolean>;
  path(): string;
  /** What went wrong in the page: errors of scripts, and every event of a pointer. */
  errors: readonly string[];
  close(): Promise<void>;
}>;

/** Runs in the page: an event that a pointer made is an error of the page. */
const REFUSE_POINTERS = `for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'mousemove'])
  addEventListener(kind, (event) => { if (event.isTrusted) throw new Error('an event of a pointer: ' + kind); }, true);`;

/** Runs in the page: what the focus is on, or what is wrong with it. */
const LOOK_AT_FOCUS = `(() => {
  const place = document.activeElement;
  if (!place || place === document.body) return 'nothing is focused';
  if (!place.matches(':focus-visible')) return 'the focus cannot be seen: ' + place.outerHTML.slice(0, 200);
  const style = getComputedStyle(place);
  if (parseFloat(style.outlineWidth) < 2 || style.outlineStyle === 'none') return 'no outline: ' + place.outerHTML.slice(0, 200);
  const box = place.getBoundingClientRect();
  if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + place.outerHTML.slice(0, 200);
  return '';
})()`;

const all = (selector: string): string => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;

/** Somebody with a keyboard alone at a browser of their own. */
export async function typist(browser: Browser, site: string): Promise<Typist> {
  const context = await browser.newContext({ baseURL: site, viewport: { ...desktop } });
  await context.addInitScript(REFUSE_POINTERS);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const press = (key: string) => page.keyboard.press(key);
  return {
    errors,
    open: async (path) => void (await page.goto(path)),
    async press(key) {
      await press(key);
      await seeFocus(page, key);
    },
    leave: async (key) => void (await Promise.all([page.waitForEvent('load'), press(key)])),
    async goOn(key) {
      await Promise.all([page.waitForEvent('load'), press(key)]);
      await seeFocus(page, key);
    },
    write: (text) => page.keyboard.type(text),
    tabTo: (selector, key = 'Tab') => tabTo(page, selector, key),
    text: (selector) => page.locator(selector).allInnerTexts(),
    values: (selector) =>
      page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ value }) => value)`),
    rows: (selector = '[data-row]') => page.evaluate<string[]>(`${all(selector)}.map(({ id }) => id)`),
    row: () => page.evaluate<string>(`document.activeElement.closest('[data-row]')?.id ?? ''`),
    isFocused: (selector) => page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`),
    path: () => page.url().replace(site, ''),
    close: () => context.close(),
  };
}

async function seeFocus(page: Page, key: string): Promise<void> {
  const trouble = await page.evaluate<string>(LOOK_AT_FOCUS);
  if (trouble !== '') throw new Error(`after ${key} at ${page.url()}: ${trouble}`);
}

async function tabTo(page: Page, selector: string, key: string): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed += 1) {
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press(key);
    await seeFocus(page, key);
  }
  throw new Error(`a hundred tabs do not reach ${selector} at ${page.url()}`);
}
