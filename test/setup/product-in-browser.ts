import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startWholeProduct, type WholeProduct } from './whole-product';

/** For a whole `describe`: starts the product and a browser, hands both over, and ends them when all cases are through. */
export function withProductAndBrowser(take: (product: WholeProduct, browser: Browser) => void): void {
  let product: WholeProduct | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    product = await startWholeProduct();
    browser = await launchBrowser();
    take(product, browser);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);
}
