// What a journey can do: the acts of a person, and what is checked at every page they meet.
// Never reaches past the browser into the program.

import { DESK } from './browser.js';
import { audit } from './audit.js';
import { faults } from './html.js';

/** The work in the page is over when nothing was asked of the server for this long. */
const QUIET_MS = 60;
const LIMIT_MS = 15_000;

/** One visitor with a browser window of their own (own cookies, own language). */
export class Visitor {
  #journey;
  #under_way = new Set();
  #document = null;

  static async arrive(journey, options = {}) {
    const visitor = new Visitor();
    visitor.#journey = journey;
    visitor.context = await journey.browser.newContext({
      baseURL: journey.address,
      javaScriptEnabled: journey.script,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: DESK,
      ...options,
    });
    visitor.context.setDefaultTimeout(LIMIT_MS);
    visitor.page = await visitor.context.newPage();
    visitor.#listen();
    return visitor;
  }

  /** Anything the browser complains about is a finding, whenever it happens. */
  #listen() {
    const { page } = this;
    const origin = new URL(this.#journey.address).origin;
    page.on('pageerror', (error) => this.#found(`error in a script: ${error.message}`));
    page.on('console', (message) => {
      // Refused answers are judged below, where it is known whether the refusal was expected.
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) {
        this.#found(`in the console: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      this.#under_way.add(request);
      const asked = new URL(request.url());
      if (asked.origin !== origin && !['data:', 'blob:'].includes(asked.protocol)) {
        this.#found(`asks something of another server: ${request.url()}`);
      }
    });
    page.on('requestfinished', (request) => this.#under_way.delete(request));
    page.on('requestfailed', (request) => {
      this.#under_way.delete(request);
      const why = request.failure()?.errorText ?? '';
      if (!/ERR_ABORTED/.test(why)) this.#found(`not loaded: ${request.url()} (${why})`);
    });
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        if (response.status() < 300 || response.status() >= 400) this.#document = response;
      } else if (response.status() >= 400) {
        this.#found(`${response.status()} for ${response.url()}`);
      }
    });
  }

  #found(what) {
    this.#journey.found(`${this.path}: ${what}`);
  }

  /** Where the visitor is, without the address of the server. */
  get path() {
    const url = this.page.url();
    return url.startsWith(this.#journey.address) ? url.slice(this.#journey.address.length - 1) : url;
  }

  /** Goes to a path and checks the page; `status` names an expected refusal such as 404. */
  async visit(path, { status = 200 } = {}) {
    this.#document = null;
    await this.page.goto(path);
    await this.#arrived(status);
    return this;
  }

  /** Clicks a button or link by its name and checks the page that follows. */
  async press(name, { status = 200, exact = true, within = this.page } = {}) {
    this.#document = null;
    const button = within.getByRole('button', { name, exact });
    const link = within.getByRole('link', { name, exact });
    await button.or(link).first().click();
    await this.#arrived(status);
    return this;
  }

  /** Checks the page as it stands now, after the page's own script changed it. */
  async looks() {
    await this.#arrived(this.#document?.status() ?? 200);
    return this;
  }

  /** Fills fields by their label: text, `true`/`false` for a box, the option's text for a list. */
  async fill(values, { within = this.page } = {}) {
    for (const [label, value] of Object.entries(values)) {
      const field = await this.#field(label, within);
      const kind = await field.evaluate((element) => element.type ?? element.tagName);
      if (kind === 'checkbox' || kind === 'radio') await field.setChecked(value);
      else if (kind === 'select-one') await field.selectOption({ label: value });
      else if (kind === 'file') await field.setInputFiles(value);
      else await field.fill(String(value));
    }
    return this;
  }

  /** The field with exactly this label, or with this label and a mark such as "(niet verplicht)". */
  async #field(label, within) {
    const exact = within.getByLabel(label, { exact: true });
    if ((await exact.count()) > 0) return exact.first();
    const start = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return within.getByLabel(new RegExp(`^\\s*${start}\\s*\\(`)).first();
  }

  /** Fills the three fields of a date: `await visitor.date('Einddatum', '2027-01-31')`. */
  async date(question, day) {
    const [year, month, date] = day.split('-').map(Number);
    const fields = this.page.getByRole('group', { name: question }).first().getByRole('textbox');
    for (const [number, value] of [date, month, year].entries()) await fields.nth(number).fill(String(value));
    return this;
  }

  /** Chooses one answer in a group of radio buttons, by the question and the answer. */
  async choose(question, answer) {
    const group = this.page.getByRole('group', { name: question }).or(this.page.getByRole('radiogroup', { name: question }));
    await group.first().getByLabel(answer, { exact: true }).check();
    return this;
  }

  /** The text must be readable on the page. */
  async sees(...texts) {
    for (const text of texts) {
      const seen = await this.#readable(text);
      if (!seen) throw new Error(`${this.path}: "${text}" is not on the page`);
    }
    return this;
  }

  /** The text must not be readable on the page. */
  async misses(...texts) {
    for (const text of texts) {
      if (await this.#readable(text)) throw new Error(`${this.path}: "${text}" should not be on the page`);
    }
    return this;
  }

  async #readable(text) {
    const plain = (words) => words.replace(/\s+/g, ' ');
    const body = plain(await this.page.locator('body').innerText());
    return text instanceof RegExp ? text.test(body) : body.includes(plain(text));
  }

  /** The first group found by a pattern in the page's text, such as a code or an amount. */
  async reads(pattern) {
    const found = pattern.exec(await this.page.locator('body').innerText());
    if (!found) throw new Error(`${this.path}: nothing on the page is like ${pattern}`);
    return found[1] ?? found[0];
  }

  /** Fetches something that is no page (a file, a feed), with the visitor's cookies. */
  async fetch(path) {
    return this.context.request.get(new URL(path, this.page.url()).href, { maxRedirects: 5 });
  }

  async #arrived(status) {
    await this.#quiet();
    const answer = this.#document?.status();
    if (answer !== undefined && answer !== status) this.#found(`answered ${answer} instead of ${status}`);
    if (this.page.url() === 'about:blank') throw new Error('no page was shown');
    for (const fault of await this.#sent()) this.#found(fault);
    for (const finding of await audit(this.page, { script: this.#journey.script })) this.#found(finding);
    await this.#journey.visited(this);
  }

  /** Faults in the HTML as it came over the line, before the browser mended it. */
  async #sent() {
    if (!/^text\/html/.test(this.#document?.headers()['content-type'] ?? '')) return [];
    return faults(await this.#document.text());
  }

  /** Waits until the page asks nothing of the server any more. */
  async #quiet() {
    const end = Date.now() + LIMIT_MS;
    for (let since = Date.now(); Date.now() - since < QUIET_MS; ) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      if (this.#under_way.size > 0) since = Date.now();
      if (Date.now() > end) throw new Error(`${this.path}: still loading after ${LIMIT_MS / 1000} seconds`);
    }
    await this.page.waitForLoadState('load');
  }
}

/** One run of one journey, with or without script in the browser. */
export class Journey {
  findings = [];
  pages = 0;
  visitors = [];
  steps = [];

  constructor({ browser, server, script }) {
    Object.assign(this, { browser, server, script, address: server.address });
  }

  /** A new person at a new computer. */
  async visitor(options) {
    const visitor = await Visitor.arrive(this, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Names what happens next; the report of a failure tells in which step it was. */
  step(name) {
    this.steps.push(name);
  }

  found(what) {
    if (!this.findings.includes(what)) this.findings.push(what);
  }

  async visited() {
    this.pages += 1;
  }

  async end() {
    for (const visitor of this.visitors) await visitor.context.close();
  }
}
