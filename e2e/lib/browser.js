// Starts Debian's Chromium without a word to the outside world.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The screens that journeys and pictures know; the narrowest is also what a desk shows at 400 % zoom (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 568 };
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

/** The browser's program: `xtask` names it, otherwise it is looked for on the search path. */
function executable() {
  const named = process.env.CHROMIUM_PROGRAM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = named ?? folders.map((folder) => join(folder, 'chromium')).find(existsSync);
  if (!found) throw new Error('Chromium is not found; `cargo xtask test --only browser` installs it');
  return found;
}

/** One browser process; every visitor gets a context of their own in it. */
export function launch() {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: executable(),
    args: [
      // The sandbox refuses to work for the administrator, as whom checking machines run.
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
