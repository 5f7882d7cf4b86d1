// Small comforts on top of pages that work without them: nothing is blocked, the server decides what is right.
// Words come from the page, in data attributes, so they are translated there. See docs/look.md.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  root.classList.add('app-has-script');

  // The running total of a ballot. Amounts are whole cents; the sum is a help, the server counts again.
  const euro = (cents) =>
    new Intl.NumberFormat(root.lang || 'nl', {
      style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 ? 2 : 0,
    }).format(cents / 100);
  const showTotal = (form) => {
    const panel = form.querySelector('[data-total]');
    if (!panel) return;
    const words = panel.dataset;
    const budget = Number(form.dataset.budget || 0);
    const max = Number(form.dataset.max || 0);
    const chosen = [...form.querySelectorAll('input[data-cost]:checked')];
    const sum = chosen.reduce((total, box) => total + Number(box.dataset.cost), 0);
    const parts = [`${words.chosen}: ${chosen.length}${max ? ` / ${max}` : ''}`];
    if (budget) {
      const left = budget - sum;
      parts.push(`${words.cost}: ${euro(sum)}`, `${left < 0 ? words.over : words.left}: ${euro(Math.abs(left))}`);
    }
    const over = (budget && sum > budget) || (max && chosen.length > max);
    panel.classList.toggle('app-total--over', Boolean(over));
    panel.querySelector('[data-total-text]').textContent = parts.join(' · ');
  };

  // How much room is left: a hint near the end, never a limit.
  const countCharacters = (field) => {
    const advice = Number(field.dataset.suggest);
    const hint = document.createElement('p');
    hint.className = 'app-hint';
    hint.id = `${field.id}-teller`;
    field.after(hint);
    const show = () => {
      const left = advice - [...field.value].length;
      hint.textContent = left < advice / 4 ? `${Math.abs(left)} ${left < 0 ? field.dataset.over : field.dataset.left}` : '';
    };
    field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${hint.id}`.trim());
    field.addEventListener('input', show);
    show();
  };

  // A draft survives a lost connection: kept in this tab only, until a page says data-draft-clear. Never for a ballot.
  const slot = (name) => `concept:${name}`;
  const isBox = (field) => field.type === 'checkbox' || field.type === 'radio';
  const nameOf = (field) => (isBox(field) ? `${field.name}=${field.value}` : field.name);
  const fieldsOf = (form) =>
    [...form.elements].filter((field) => field.name && !/hidden|password|file|submit|button/.test(field.type));
  const keepDraft = (form) => {
    const key = slot(form.dataset.draft);
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const hint = form.querySelector('[data-draft-hint]');
    const say = () => { if (hint) hint.hidden = false; };
    if (draft && !document.querySelector('[data-error-summary]')) {
      for (const field of fieldsOf(form)) {
        const value = draft[nameOf(field)];
        if (typeof value === 'boolean') field.checked = value;
        else if (value && !field.value) field.value = value;
      }
      say();
    }
    let timer = 0;
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const values = fieldsOf(form).map((field) => [nameOf(field), isBox(field) ? field.checked : field.value]);
        sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(values)));
        say();
      }, 600);
    });
  };

  // Ask before leaving a page with unsent changes.
  let unsent = false;
  const guard = (form) => {
    form.addEventListener('input', () => { unsent = true; });
    form.addEventListener('submit', () => { unsent = false; });
  };
  addEventListener('beforeunload', (event) => { if (unsent) event.preventDefault(); });

  const copy = async (button) => {
    await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent.trim());
    const said = document.querySelector('[data-copy-said]');
    if (said) said.textContent = button.dataset.copied;
  };

  // The picture on a voting letter carries the code behind the hash sign. It goes into the field and out of the address.
  const codeFromAddress = (field) => {
    const code = decodeURIComponent(location.hash.slice(1));
    if (!/^[0-9A-Za-z]{4}(-[0-9A-Za-z]{4}){3}$/.test(code)) return;
    if (!field.value) field.value = code;
    history.replaceState(null, '', location.pathname + location.search);
  };

  const seen = new WeakSet();
  const each = (selector, work) => {
    for (const element of all(selector)) {
      if (seen.has(element)) continue;
      seen.add(element);
      // One comfort that fails (storage switched off) leaves the page as it is.
      try { work(element); } catch { /* the page works without it */ }
    }
  };
  const start = () => {
    each('[data-draft-clear]', (mark) => sessionStorage.removeItem(slot(mark.dataset.draftClear)));
    each('form[data-draft]', keepDraft);
    each('form[data-running-total]', (form) => {
      form.addEventListener('change', () => showTotal(form));
      showTotal(form);
    });
    each('[data-suggest]', countCharacters);
    each('form[data-code-from-address] input[name="code"]', codeFromAddress);
    each('[data-unsaved]', guard);
    each('[data-error-summary]', (heading) => heading.focus());
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-copy],[data-print]');
    if (button?.dataset.copy) copy(button).catch(() => {});
    else if (button) print();
  });
  addEventListener('pageshow', () => all('form[data-running-total]').forEach(showTotal));
  document.addEventListener('htmx:after:swap', start);
  start();
})();
