// What must hold for every page that anybody meets, whatever it is about.
// Looks only; never changes the page, and gives findings back instead of stopping.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The narrowest screen that must not scroll sideways (WCAG 1.4.10: 400 % zoom of 1280). */
const NARROW = { width: 320, height: 640 };

/** Pages already found clean, by their exact HTML: the same bytes need no second look. */
const clean = new Set();

/** All findings about the page as it stands, one sentence each. */
export async function audit(page, { script }) {
  const html = await page.content();
  const key = createHash('sha256').update(`${script}`).update(html).digest('hex');
  if (clean.has(key)) return [];
  const wide = page.viewportSize();
  const findings = await page.evaluate(inspect);
  findings.push(...(await violations(page, script, wide.width)));
  await page.setViewportSize(NARROW);
  findings.push(...(await page.evaluate(sideways)));
  // Where pages glide to what has the focus, they would still be on their way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  findings.push(...(await page.evaluate(covered)));
  await page.emulateMedia({ reducedMotion: null });
  findings.push(...(await violations(page, script, NARROW.width)));
  await page.setViewportSize(wide);
  if (findings.length === 0) clean.add(key);
  return [...new Set(findings)];
}

/** Runs in the page: the skeleton that every page needs, and what no page may have. */
function inspect() {
  const found = [];
  const count = (selector) => document.querySelectorAll(selector).length;
  const spell = (element) => element.outerHTML.slice(0, 120).replace(/\s+/g, ' ');
  const language = document.documentElement.lang;
  if (!/^(nl|en|fy)\b/.test(language)) found.push(`html lang is "${language}"`);
  if (count('h1') !== 1) found.push(`${count('h1')} elements h1 instead of one`);
  if (!document.title.trim()) found.push('the page has no title');
  if (count('main') !== 1) found.push(`${count('main')} elements main instead of one`);
  const seen = new Set();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) found.push(`two elements have the id "${id}"`);
    seen.add(id);
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = decodeURIComponent(link.getAttribute('href').slice(1));
    if (target && !seen.has(target)) found.push(`a link on the page leads nowhere: #${target}`);
  }
  for (const element of document.querySelectorAll('a:not([href]), [style], style, script:not([src])')) {
    const data = element.tagName === 'SCRIPT' && /json/.test(element.type);
    if (!data) found.push(`not allowed in a page: ${spell(element)}`);
  }
  // Gone attributes: a hint that vanishes while typing, and a button that does not say why.
  for (const element of document.querySelectorAll('[placeholder], button[disabled], input[required]')) {
    found.push(`NL Design System advises against this attribute: ${spell(element)}`);
  }
  return found;
}

/** Runs in the page: does it scroll sideways, and what sticks out? */
function sideways() {
  const room = document.documentElement.clientWidth;
  const needed = document.documentElement.scrollWidth;
  if (needed <= room) return [];
  const scrolls = (element) =>
    element && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
    .slice(0, 3)
    .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  return [`scrolls sideways at ${room} px: needs ${needed} px, for ${wide.join(', ')}`];
}

/** Runs in the page: is anything that has the focus hidden behind what stays in sight while the page moves (WCAG 2.4.11)? */
function covered() {
  const stays = (element) => element && (/(fixed|sticky)/.test(getComputedStyle(element).position) ? element : stays(element.parentElement));
  if (![...document.body.querySelectorAll('*')].some((element) => stays(element) === element)) return [];
  const before = { element: document.activeElement, x: scrollX, y: scrollY };
  const found = [];
  for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
    element.focus();
    if (document.activeElement !== element) continue;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint((left + right) / 2, top + (bottom - top) * part));
    const hides = (over) => over && over !== element && !element.contains(over) && stays(over) && !stays(over).contains(element);
    if (parts.every(hides)) found.push(`has the focus and is hidden: ${element.outerHTML.slice(0, 120)}`);
  }
  before.element?.focus({ preventScroll: true });
  if (before.element === document.body) document.activeElement?.blur();
  scrollTo(before.x, before.y);
  return found;
}

async function violations(page, script, width) {
  await page.evaluate(`${axe};0`);
  const found = await page.evaluate(
    async ({ rules, script }) => {
      // A page whose own script is off has no timers; axe only uses them to wait its turn.
      if (!script) window.setTimeout = (work, _, ...rest) => (Promise.resolve().then(() => work(...rest)), 0);
      const result = await window.axe.run(document, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
      });
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        html: nodes[0].html.slice(0, 160),
        why: nodes[0].any.concat(nodes[0].all, nodes[0].none)[0]?.message ?? '',
        times: nodes.length,
      }));
    },
    { rules: RULES, script },
  );
  return found.map(({ id, help, html, why, times }) => `axe ${id} at ${width} px, ${times}×: ${help}: ${html} ${why}`);
}
