// Proves that the checks of the journeys can fail: pages with one fault each, and one without.
// A check that never finds anything is no check.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { launch } from './lib/browser.js';
import { Journey } from './lib/journey.js';
import { code } from './lib/totp.js';

// RFC 6238, appendix B, the first row of SHA-1 (the secret is "12345678901234567890").
assert.equal(code('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000), '287082');

const page = (body, head = '<title>Proef</title>') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head>` +
  `<body><main>${body}</main></body></html>`;

/** Path → the page, and what must be said of it. */
const PAGES = {
  '/good': [page('<h1>Goed</h1><form method="post" action="/good"><label>Naam <input name="n"></label><label for="m">E-mail <span>(niet verplicht)</span></label><input id="m" name="m"><fieldset><legend>Einddatum</legend><label>Dag <input name="d"></label><label>Maand <input name="n"></label><label>Jaar <input name="j"></label></fieldset><button>Verder</button></form>'), null],
  '/title': [page('<h1>x</h1>', ''), /no title/],
  '/heading': [page('<p>x</p>'), /0 elements h1/],
  '/language': [page('<h1>x</h1>').replace('lang="nl"', 'lang="tlh"'), /html lang/],
  '/wide': [page(`<h1>x</h1><pre>${'breed '.repeat(60)}</pre>`), /scrolls sideways at 320 px/],
  '/covered': [page(`<h1>x</h1>${'<p>x</p>'.repeat(80)}<a href="/covered">x</a>`).replace('</main>', '</main><nav>x</nav>').replace('</head>', '<link rel="stylesheet" href="/covers.css"></head>'), /has the focus and is hidden/],
  '/axe': [page('<h1>x</h1><input name="zonder-label">'), /axe label/],
  '/inline': [page('<h1>x</h1><p style="color:red">x</p>'), /Content Security Policy/],
  '/script': [page('<h1>x</h1><script>document.title = "y"</script>'), /not allowed in a page: <script>/],
  '/image': [page('<h1>x</h1><img alt="" src="/missing.png">'), /404 for .*missing\.png/],
  '/foreign': [page('<h1>x</h1><img alt="" src="http://127.0.0.2:9/x.png">'), /another server/],
  '/anchor': [page('<h1>x</h1><a href="#nergens">x</a>'), /leads nowhere: #nergens/],
  '/twice': [page('<h1>x</h1><p id="a">x</p><p id="a">y</p>'), /two elements have the id "a"/],
  '/nested': [page('<h1>x</h1><p><ul><li>x</li></ul></p>'), /HTML, line 1 .*<\/p>/],
  '/gone': [page('<h1>x</h1>'), /answered 410 instead of 200/],
};

const server = createServer((request, answer) => {
  if (request.url === '/covers.css') {
    answer.writeHead(200, { 'content-type': 'text/css' });
    return answer.end('nav { position: fixed; inset: 50% 0 0; background: white; }');
  }
  const [html] = PAGES[request.url] ?? [];
  answer.setHeader('content-security-policy', "default-src 'self'; img-src 'self' http://127.0.0.2:9; form-action 'self'");
  answer.writeHead(html === undefined ? 404 : request.url === '/gone' ? 410 : 200, { 'content-type': 'text/html; charset=utf-8' });
  answer.end(html);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await launch();
let wrong = 0;
for (const script of [true, false]) {
  for (const [path, [, expected]] of Object.entries(PAGES)) {
    const journey = new Journey({ browser, server: { address }, script });
    const visitor = await journey.visitor();
    await visitor.visit(path);
    if (path === '/good') {
      await visitor.fill({ Naam: 'De buurtvereniging' });
      await visitor.fill({ 'E-mail': 'x@voorbeeld.example' });
      await visitor.date('Einddatum', '2027-01-31');
      assert.equal(await visitor.page.getByLabel('E-mail').inputValue(), 'x@voorbeeld.example');
      assert.equal(await visitor.page.getByLabel('Maand').inputValue(), '1');
      await visitor.press('Verder');
      await visitor.sees('Goed');
      await assert.rejects(visitor.sees('Slecht'), /is not on the page/);
    }
    await journey.end();
    const said = journey.findings.join('\n');
    const right = expected === null ? said === '' : expected.test(said);
    if (!right) {
      wrong += 1;
      console.log(`not ok - ${path} (script ${script ? 'on' : 'off'}): expected ${expected ?? 'nothing'}, found:\n${said}`);
    }
  }
}
await browser.close();
server.close();
if (wrong === 0) console.log(`ok - the checks find each of ${Object.keys(PAGES).length - 1} faults, with script and without`);
process.exitCode = wrong > 0 ? 1 : 0;
