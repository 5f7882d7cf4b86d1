// The page "Tel zelf na": fetches the ballots, the published count and tally.wasm, lets a worker count, and holds the two
// counts beside each other, line by line. Sends nothing. Words come from the page. See recount-worker.js.
(() => {
  'use strict';
  const root = document.querySelector('[data-recount]');
  if (!root) return;
  const words = root.dataset;
  const find = (selector) => root.querySelector(selector);
  const [start, stop, busy, bar] = ['[data-start]', '[data-stop]', '[data-busy]', 'progress'].map(find);
  const [own, startOwn] = ['[data-own]', '[data-start-own]'].map(find);
  const status = find('[data-status]');

  /** What was fetched stays in the memory of this page, so that a second count needs no network. */
  const kept = {};
  let worker = null;
  let number = 0;
  /** The button to stop calls this. */
  let stopping = new AbortController();

  const fetched = async (name, read) => {
    if (!kept[name]) {
      const answer = await fetch(words[name], { signal: stopping.signal });
      if (!answer.ok) throw new Error(`${words[name]}: ${answer.status}`);
      kept[name] = await answer[read]();
    }
    return kept[name];
  };
  const bytes = async (name) => new Uint8Array(await fetched(name, 'arrayBuffer'));
  const sum = async (data) => {
    // Browsers give this only to pages that came over a safe line.
    if (!crypto.subtle) return '–';
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  /** Asks the worker for one count; ends with its answer. */
  const count = (question, told) => {
    worker ??= new Worker(words.worker);
    number += 1;
    return new Promise((resolve, reject) => {
      const mine = number;
      stopping.signal.addEventListener('abort', () => {
        worker?.postMessage({ stop: mine });
        reject(stopping.signal.reason);
      });
      worker.onerror = (event) => { worker = null; reject(new Error(event.message || 'worker')); };
      worker.onmessage = ({ data }) => {
        if (data.number !== number) return;
        if (data.progress) told(data.progress);
        else if (data.failure) reject(new Error(data.failure));
        else resolve(JSON.parse(data.answer));
      };
      worker.postMessage({ number, ...question });
    });
  };

  /** Steps are known from the published count; rounds follow, about as many as there are winners. */
  const progress = (published) => {
    const steps = published.steps ?? 0;
    const rounds = Math.max(published.rounds.length, 1);
    bar.max = steps + rounds;
    return ({ stage, done }) => {
      const ofSteps = stage === 'steps';
      const [reached, all] = [ofSteps ? Math.min(done, steps) : Math.min(done, rounds), ofSteps ? steps : rounds];
      bar.value = ofSteps ? reached : steps + reached;
      find('[data-progress-text]').textContent = `${ofSteps ? words.step : words.round} ${reached} ${words.of} ${all}`;
    };
  };

  const language = document.documentElement.lang || 'nl';
  const whole = (value) => new Intl.NumberFormat(language).format(value);
  /** An amount as it is published: decimal text in euros. */
  const money = (text) => {
    const digits = text.includes('.') ? Math.max(2, text.split('.')[1].length) : 0;
    const form = { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(language, form).format(Number(text));
  };

  /** What was found in a file, in words of the page: at most so many, errors first. */
  const MOST_FINDINGS = 20;
  const filled = (text, values) =>
    text.replace(/\{\$(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? whole(values[name]) : values[name] ?? ''));
  const phrase = (kind) => find('[data-words]').content.querySelector(`[data-kind="${kind}"]`)?.textContent ?? kind;
  const sentence = ({ line, defect }) => {
    const what = filled(phrase(defect.kind), defect);
    return line ? filled(phrase('line'), { line: String(line), what }) : what;
  };
  const list = (place, { list: findings, not_listed: further }) => {
    const ordered = [...findings].sort((one, other) => (one.severity > other.severity) - (one.severity < other.severity));
    const shown = ordered.slice(0, MOST_FINDINGS).map(sentence);
    if (further > 0 || findings.length > shown.length) shown.push(words.more);
    place.replaceChildren(...shown.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  };

  /** A count as lines that a person can compare: [key, label, text]. */
  const lines = (decided, name) => {
    const all = [
      ['ballots', words.votesCast, whole(decided.ballots)],
      ['budget', words.money, money(decided.budget)],
      ['cost', words.cost, money(decided.total_cost)],
      ['left', words.left, money(decided.left)],
    ];
    decided.winners.forEach((id, at) => all.push([`place ${at}`, `${words.place} ${at + 1}`, name(id)]));
    for (const { id, votes, outcome } of decided.projects) {
      all.push([`votes ${id}`, `${words.votesFor} ${name(id)}`, whole(votes)]);
      all.push([`standing ${id}`, `${words.outcomeOf} ${name(id)}`, words[outcome] ?? outcome]);
    }
    return all;
  };

  /** The same whatever the order of the fields. */
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
  };
  const equal = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

  /** Every line of either count: { label, published, counted, same }. */
  const compare = (published, counted, names) => {
    const name = (id) => (names[id] ? `${names[id]} (${id})` : id);
    const rows = new Map();
    for (const [key, label, text] of lines(published, name)) rows.set(key, { label, published: text, counted: words.absent });
    for (const [key, label, text] of lines(counted, name)) {
      rows.set(key, { published: words.absent, ...rows.get(key), label, counted: text });
    }
    const all = [...rows.values()].map((row) => ({ ...row, same: row.published === row.counted }));
    // Whatever has no line of its own above: rounds, reasons, shares and figures, all in one.
    const same = equal(published, counted);
    all.push({
      label: words.course, same,
      published: words.coursePublished, counted: same ? words.equal : words.other,
    });
    return all;
  };

  const fill = (table, rows) => {
    const line = find('[data-line]').content;
    table.querySelector('tbody').replaceChildren(...rows.map((row) => {
      const made = line.cloneNode(true);
      made.querySelector('th').textContent = row.label;
      made.querySelector('[data-published]').textContent = row.published;
      made.querySelector('[data-counted]').textContent = row.counted;
      made.querySelector('[data-verdict]').textContent = row.same ? words.equal : words.other;
      return made;
    }));
  };

  const NOTHING = { list: [], not_listed: 0 };
  const show = (result, { cause = '', rows = [], findings = NOTHING, warnings = NOTHING } = {}) => {
    for (const block of root.querySelectorAll('[data-result]')) block.hidden = block.dataset.result !== result;
    const differing = rows.filter((row) => !row.same);
    const table = find('[data-differences]');
    table.hidden = differing.length === 0;
    fill(table, differing);
    fill(find('[data-all]'), rows);
    find('[data-facts]').hidden = rows.length === 0;
    find('[data-warnings]').hidden = warnings.list.length === 0;
    list(find('[data-warnings] [data-findings]'), warnings);
    list(find('[data-result="unreadable"] [data-findings]'), findings);
    if (!result) return;
    const block = find(`[data-result="${result}"]`);
    const place = block.querySelector('[data-cause]');
    if (place) place.textContent = cause;
    block.querySelector('h3').focus();
  };

  const judge = (answer, published, isOwn) => {
    if (answer.unreadable) return show('unreadable', { findings: answer.unreadable });
    if (answer.error) return show('unfit', { cause: answer.error });
    const { result, names, warnings } = answer.counted;
    const differs = isOwn ? 'own' : 'differs';
    if (result.outcome === 'lot_needed') {
      const counted = result.tied.map((id) => names[id] ?? id).join(', ');
      return show(differs, { warnings, rows: [{ label: words.lot, published: words.absent, counted, same: false }] });
    }
    const rows = compare(published, result, names);
    return show(rows.every((row) => row.same) ? 'same' : differs, { warnings, rows });
  };

  const work = (on) => {
    busy.hidden = stop.hidden = !on;
    start.hidden = on;
    startOwn.hidden = on;
    if (on) stop.focus();
  };

  /** One count from the first byte to the verdict. */
  const recount = async (file) => {
    show('');
    stopping = new AbortController();
    bar.removeAttribute('value');
    find('[data-progress-text]').textContent = status.textContent = words.fetching;
    work(true);
    try {
      const [module, published] = [await bytes('module'), JSON.parse(await fetched('published', 'text'))];
      const ballots = file ? new Uint8Array(await file.arrayBuffer()) : await bytes('ballots');
      stopping.signal.throwIfAborted();
      const began = performance.now();
      const question = { module, ballots, rule: JSON.stringify(published.rule) };
      const answer = await count(question, progress(published));
      const took = (performance.now() - began) / 1000;
      const sums = { ballots: await sum(ballots), module: await sum(module) };
      work(false);
      status.textContent = '';
      for (const [name, digits] of Object.entries(sums)) find(`[data-sum="${name}"]`).textContent = digits;
      find('[data-time]').textContent = `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(took)} ${words.seconds}`;
      start.textContent = words.again;
      judge(answer, published, Boolean(file));
    } catch (error) {
      work(false);
      status.textContent = stopping.signal.aborted ? words.stopped : '';
      if (stopping.signal.aborted) start.focus();
      else show('failed', { cause: String(error.message ?? error) });
    }
  };

  start.addEventListener('click', () => recount(null));
  startOwn.addEventListener('click', () => (own.files[0] ? recount(own.files[0]) : own.focus()));
  stop.addEventListener('click', () => stopping.abort());
  // Whoever came by the button on the result has said already what they want.
  if (location.hash === '#nu') {
    history.replaceState(null, '', location.pathname + location.search);
    recount(null);
  }
})();
