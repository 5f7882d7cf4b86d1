// Makes pictures of the main pages, on a small phone, a phone and a desk, for a person to look at:
// node pictures.js --program FILE [--only NAME]. The list is in pictures.json.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DESK, NARROW, PHONE, launch } from './lib/browser.js';
import { signIn, voterCode } from './lib/people.js';
import { Server } from './lib/server.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, '../pictures');
const { values: options } = parseArgs({
  options: { program: { type: 'string' }, only: { type: 'string', multiple: true, default: [] } },
});
if (!options.program) throw new Error('name the program: --program FILE');

const list = JSON.parse(await readFile(join(here, 'pictures.json'), 'utf8'));
const wanted = list.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
await mkdir(folder, { recursive: true });
const server = await Server.start(options.program);
const browser = await launch();
let refused = 0;

/** How a page is reached that not everyone may see: `as` in the list names an official, or a voter. */
async function arrive(page, who) {
  if (who === 'voter') {
    await page.goto('/opgave/centrum-begroot-2026/stemmen');
    await page.locator('#code').fill(await voterCode(server));
    await page.locator('#code').press('Enter');
  } else if (who) {
    await signIn(page, who);
  }
}

/** What a visitor carries along; an official signs in once, because a code of the telephone works once. */
const carried = new Map();

async function windowOf(who, viewport) {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport,
    locale: 'nl-NL',
    storageState: carried.get(who),
  });
  const page = await context.newPage();
  if (!carried.has(who)) {
    await arrive(page, who);
    await page.waitForLoadState('networkidle');
    carried.set(who, await context.storageState());
  }
  return page;
}

try {
  for (const [screen, viewport] of Object.entries({ narrow: NARROW, phone: PHONE, desk: DESK })) {
    const windows = new Map();
    for (const { name, path, as: who } of wanted) {
      if (!windows.has(who)) windows.set(who, await windowOf(who, viewport));
      const page = windows.get(who);
      const answer = await page.goto(path, { waitUntil: 'networkidle' });
      // A picture of the whole page shows also what a person would scroll to.
      await page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager')));
      await page.waitForLoadState('networkidle');
      const file = join(folder, `${name}-${screen}.png`);
      await page.screenshot({ path: file, fullPage: true });
      if (!answer.ok()) refused += 1;
      console.log(`${answer.status()}  pictures/${name}-${screen}.png  ${path}`);
    }
    for (const page of windows.values()) await page.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = refused > 0 ? 1 : 0;
