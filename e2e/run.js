// Runs the journeys: node run.js --program FILE [--only NAME] [--script on|off] [--jobs N]
//
// Every journey gets a demo of its own, a copy of one that is filled at the start; once with
// script in the browser and once without. Prints lines as in the Test Anything Protocol; ends with status 1 on failure.

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.js';
import { Journey } from './lib/journey.js';
import { Server } from './lib/server.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const failures = join(here, '../pictures/failures');
/** A finding that stands on every page is told often enough. */
const MOST_FINDINGS = 40;

const { values: options } = parseArgs({
  options: {
    program: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    script: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
});

async function journeys() {
  const files = (await readdir(join(here, 'journeys'))).filter((file) => file.endsWith('.js')).sort();
  const names = files.map((file) => file.slice(0, -3));
  for (const name of options.only) {
    if (!names.includes(name)) throw new Error(`there is no journey ${name}; there are: ${names.join(', ')}`);
  }
  return names.filter((name) => options.only.length === 0 || options.only.includes(name));
}

/** What a person needs to understand a failure: every open window, as picture and as source. */
async function keep(journey, name) {
  await mkdir(failures, { recursive: true });
  for (const [number, { page }] of journey.visitors.entries()) {
    const file = join(failures, `${name}-${number + 1}`);
    await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => {});
    await writeFile(`${file}.html`, await page.content().catch(() => 'the page was gone'));
  }
}

/** One journey in one way; gives the lines of its report. */
async function walk(browser, name, script) {
  const way = `${name} (script ${script ? 'on' : 'off'})`;
  const { default: act } = await import(`./journeys/${name}.js`);
  const started = Date.now();
  const server = await Server.start(options.program);
  const journey = new Journey({ browser, server, script });
  try {
    await act(journey);
    if (server.ended) journey.found('the program ended during the journey');
  } catch (error) {
    journey.found(`${journey.steps.at(-1) ?? 'start'}: ${error.stack ?? error}`);
  }
  if (journey.findings.length > 0) await keep(journey, `${name}-script-${script ? 'on' : 'off'}`);
  await journey.end();
  await server.stop();
  const told = journey.findings.slice(0, MOST_FINDINGS);
  if (told.length < journey.findings.length) told.push(`and ${journey.findings.length - told.length} more`);
  return {
    passed: journey.findings.length === 0,
    way: `${way}: ${journey.pages} pages, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    lines: told.map((finding) => `#   ${finding.replaceAll('\n', '\n#   ')}`),
  };
}

/** Does the work with a few at a time, telling each result as soon as it is there. */
async function all(browser, names) {
  const ways = { on: [true], off: [false] }[options.script] ?? [true, false];
  const waiting = names.flatMap((name) => ways.map((script) => ({ name, script })));
  const total = waiting.length;
  let [done, failed] = [0, 0];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await walk(browser, next.name, next.script).catch((error) => ({
        passed: false,
        way: `${next.name} (script ${next.script ? 'on' : 'off'})`,
        lines: [`#   ${error.stack.replaceAll('\n', '\n#   ')}`],
      }));
      done += 1;
      failed += result.passed ? 0 : 1;
      console.log([`${result.passed ? 'ok' : 'not ok'} ${done} - ${result.way}`, ...result.lines].join('\n'));
    }
  };
  await Promise.all(Array.from({ length: Number(options.jobs) }, worker));
  console.log(`1..${total}`);
  return failed;
}

if (!options.program) throw new Error('name the program: --program FILE');
const names = await journeys();
if (names.length === 0) throw new Error('there is no journey at all');
await rm(failures, { recursive: true, force: true });
await Server.fill(options.program);
const browser = await launch();
const failed = await all(browser, names);
await browser.close();
await Server.forget();
if (failed > 0) console.log(`# pictures and pages of the failures: pictures/failures`);
process.exitCode = failed > 0 ? 1 : 0;
