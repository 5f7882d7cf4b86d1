// The people of the demo municipality: how they sign in, read their post, and how time goes on.
// Uses only what stands on the pages, as a person would.

const PASSWORD = 'welkom-in-waterrijk';

/** The first voting code that the demo prints; that line comes just after its address. */
export async function voterCode(server) {
  for (let look = 0; look < 100; look += 1) {
    const found = /met een van deze codes: (\S+)/.exec(server.output);
    if (found) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the demo printed no voting codes');
}

/** Signs an official in, in a page of the browser; `name` is what stands before the @. */
export async function signIn(page, name) {
  await page.goto('/bureau/inloggen');
  await page.getByLabel('E-mailadres').fill(`${name}@waterrijk.example`);
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Naar stap 2: de code uit uw app' }).click();
  const text = await page.locator('main').innerText();
  await page.getByLabel('Code van 6 cijfers').fill(/De code is nu:\s*(\d{3} ?\d{3})/.exec(text)[1]);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** An official at a computer of their own, signed in; each page on the way is checked too. */
export async function official(journey, name) {
  const person = await journey.visitor();
  await person.visit('/bureau/inloggen');
  await person.fill({ 'E-mailadres': `${name}@waterrijk.example`, Wachtwoord: PASSWORD });
  await person.press('Naar stap 2: de code uit uw app');
  await person.fill({ 'Code van 6 cijfers': await person.reads(/De code is nu:\s*(\d{3} ?\d{3})/) });
  await person.press('Inloggen', { within: person.page.locator('main') });
  return person;
}

/** The link in the newest letter with these words in its subject, as the desk's outbox shows it. */
export async function link(desk, subject) {
  await desk.visit('/bureau/post');
  const summary = desk.page.locator('summary', { hasText: subject }).first();
  await summary.click();
  return summary.locator('..').getByRole('link').first().getAttribute('href');
}

/** Moves the clock of the demo to the next phase of this undertaking. */
export async function nextPhase(desk, undertaking) {
  await desk.visit('/bureau/klok');
  const question = 'Van welke opgave?';
  const options = await desk.page.getByLabel(question).locator('option').allTextContents();
  const option = options.find((text) => text.includes(undertaking));
  if (!option) throw new Error(`the clock does not know "${undertaking}"; it knows ${options.join(', ')}`);
  await desk.fill({ [question]: option.trim() });
  await desk.press('Zet de klok op de volgende fase');
  await desk.sees('De klok is vooruitgezet.');
}
