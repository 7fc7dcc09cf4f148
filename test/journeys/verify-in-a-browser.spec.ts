import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser, phone, visitor } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { VERIFIER } from '../verifier/load-verifier';
import { picture } from './in-a-browser';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'hiraku-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeInBrowser('checking the log', () => {
  let product: WholeProduct;
  let browser: Browser;

  withProductAndBrowser((...both) => ([product, browser] = both));

  const get = (path: string) => fetch(new URL(path, product.web));
  const anyReceipt = async () => /160008-\d{4}-\d{7}-[0-9A-Z*]/.exec(await (await get('/ledger')).text())?.[0] ?? '';
  const status = '[data-verdict="one"] [role="status"]';
  const whole = '[data-verdict="all"] [role="status"]';

  it('is done by the very file that is in the repository', async () => {
    const served = await get('/verifier.mjs');
    expect(served.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(new Uint8Array(await served.arrayBuffer()))).toBe(hash(readFileSync(VERIFIER)));
  });

  it('works without the site: what it hands out is right by the program', async () => {
    const kept = join(folder, 'checkpoint');
    writeFileSync(kept, await (await get('/log/checkpoint')).text());
    for (const [name, address] of [
      ['export', '/log/export'],
      ['proof', `/log/proof/${await anyReceipt()}`],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, new Uint8Array(await (await get(address)).arrayBuffer()));
      const more = name === 'export' ? ['--checkpoint', kept] : [];
      const { status: code, stdout } = spawnSync(process.execPath, [VERIFIER, file, '--lang', 'en', ...more], {
        encoding: 'utf8',
      });
      expect([name, code, stdout.slice(0, 6)]).toEqual([name, 0, 'RIGHT.']);
    }
  });

  it('begins by itself for a receipt in the address, and says in the reader’s language what came of it', async () => {
    const receipt = await anyReceipt();
    for (const [way, words] of [
      ['', '正しい'],
      ['/easy', '正しいです'],
      ['/en', 'Right'],
    ] as const) {
      const reader = await visitor(browser, product.web, { viewport: phone });
      await reader.open(`${way}/verify?receipt=${receipt}`);
      const said = reader.page.locator(status);
      await said.locator('.verdict-heading').waitFor();
      const heading = await reader.page.evaluate<string>(
        `[...document.querySelectorAll('.verdict-heading rt, .verdict-heading rp')].forEach((one) => one.remove());
         document.querySelector('.verdict-heading').textContent`,
      );
      expect(heading).toBe(words);
      await picture(reader.page, `verify-one${way.replace('/', '-')}`);
      await reader.context.close();
    }
  });

  it('checks the whole published log by keyboard alone, and compares it with the one before the next time', async () => {
    const reader = await visitor(browser, product.web);
    await reader.open('/en/verify');
    await reader.page.getByLabel(/A signed mark you kept/).focus();
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    const said = reader.page.locator(whole);
    await said.getByText('All of it fits the signatures').waitFor();
    expect(await said.innerText()).toContain('Keep the mark below');
    await reader.open('/en/verify');
    await reader.press('Verify the published log');
    await said.getByText('Nothing was rewritten since the mark you kept').waitFor();
    await picture(reader.page, 'verify-all');
    await reader.context.close();
  });

  it('names the entry that somebody changed in a file, and what is no file of the ledger', async () => {
    const text = await (await get('/log/export')).text();
    const line = text.split('\n').find((one) => one.includes('"n":5,')) ?? '';
    const [receipt = ''] = /\d{6}-\d{4}-\d{7}-./.exec(line) ?? [];
    const changed = line.replace(/"text":"./, '"text":"変');
    expect(changed).not.toBe(line);
    const forged = join(folder, 'forged.jsonl');
    writeFileSync(forged, text.replace(line, changed));
    const reader = await visitor(browser, product.web);
    const said = reader.page.locator(whole);
    for (const [way, words] of [
      ['', ['誤りがあります', `記録 5 番`]],
      ['/en', ['Something is wrong', 'log entry 5']],
    ] as const) {
      await reader.open(`${way}/verify`);
      await reader.page.locator('#file').setInputFiles(forged);
      await reader.page.locator('button[value="file"]').click();
      await said.getByText(words[0]).waitFor();
      expect(await said.innerText()).toContain(words[1]);
      expect(await said.innerText()).toContain(receipt);
      await picture(reader.page, `verify-wrong${way.replace('/', '-')}`);
    }
    writeFileSync(forged, 'nothing of ours');
    await reader.page.locator('#file').setInputFiles(forged);
    await reader.page.locator('button[value="file"]').click();
    await said.getByText('This is no file of the ledger').waitFor();
    await reader.context.close();
  });

  it('says what to do where there is no such receipt, and without a script', async () => {
    const reader = await visitor(browser, product.web);
    await reader.open('/en/verify?receipt=160008-2026-9999999-X');
    await reader.page.locator(status).getByText('There is no such receipt').waitFor();
    await reader.context.close();
    const plain = await visitor(browser, product.web, { script: false, viewport: phone });
    const receipt = await anyReceipt();
    await plain.open('/en/verify');
    await plain.see('The buttons of this page need JavaScript');
    await plain.fill('Receipt', receipt);
    await plain.press('Verify');
    await plain.see(`Get the proof file of ${receipt}`);
    expect(await plain.page.getByText('Verify the published log').isVisible()).toBe(false);
    await picture(plain.page, 'verify-plain');
    await plain.context.close();
  });
});
