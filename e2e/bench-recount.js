// Presses the button of the page that counts again: node bench-recount.js ADDRESS TIMES
// Prints { verdict, waited, counted }: the last heading, and milliseconds per press. Judges nothing.

import { DESK, launch } from './lib/browser.js';

const [address, times] = process.argv.slice(2);
const browser = await launch();
const page = await browser.newPage({ locale: 'nl-NL', viewport: DESK });
await page.goto(address);
const [waited, counted] = [[], []];
const shown = page.locator('[data-result]:not([hidden]) h3');
for (let time = 0; time < Number(times); time += 1) {
  // Both moments are taken in the page, so that the way to and from it does not count.
  waited.push(
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const began = performance.now();
          const done = () => document.querySelector('[data-result]:not([hidden])') && resolve(performance.now() - began);
          document.querySelector('[data-start]').click();
          new MutationObserver(done).observe(document.querySelector('[data-recount]'), { attributes: true, subtree: true });
        }),
    ),
  );
  const text = await page.locator('[data-time]').innerText();
  counted.push(Number(text.replace(',', '.').split(' ')[0]) * 1000);
}
console.log(JSON.stringify({ verdict: await shown.innerText(), waited, counted }));
await browser.close();
