// Makes pictures of the main pages, on a phone and on a desk, for a person to look at:
// node pictures.js --program FILE [--only NAME]. The list is in pictures.json.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DESK, PHONE, launch } from './lib/browser.js';
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
try {
  for (const [screen, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    const context = await browser.newContext({ baseURL: server.address, viewport, locale: 'nl-NL' });
    const page = await context.newPage();
    for (const { name, path } of wanted) {
      const answer = await page.goto(path, { waitUntil: 'networkidle' });
      const file = join(folder, `${name}-${screen}.png`);
      await page.screenshot({ path: file, fullPage: true });
      if (!answer.ok()) refused += 1;
      console.log(`${answer.status()}  pictures/${name}-${screen}.png  ${path}`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = refused > 0 ? 1 : 0;
