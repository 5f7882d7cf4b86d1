// From the closed vote to the lesson: count, decide, promise, keep the promise, close, report.

import { link, nextPhase, official, voterCode } from '../lib/people.js';

const TITLE = 'Centrum Begroot 2026';
const BUDGET = 'centrum-begroot-2026';
const WINNER = 'Gedichten op de kade';
const OWNER = 'Adviseur erfgoed en kunst';
const DROPPED = 'Hartveilig Centrum';

/** The card of one plan, with its own fields. */
function card(person, plan) {
  return person.page.locator('section.app-card', { hasText: plan });
}

async function vote(journey, code) {
  const voter = await journey.visitor();
  await voter.visit(`/opgave/${BUDGET}/stemmen`);
  await voter.fill({ 'Code uit de brief': code });
  await voter.press('Naar stap 2: plannen kiezen');
  for (const plan of [WINNER, DROPPED, 'Leestafel in de Walpoort']) {
    await voter.page.getByRole('checkbox', { name: plan }).check();
  }
  await voter.press('Naar stap 3: uw keuze controleren');
  await voter.press('Breng mijn stem uit');
}

export default async function (journey) {
  const desk = await official(journey, 'procesregisseur-centrum');
  await vote(journey, await voterCode(journey.server));

  journey.step('nobody can count before the vote closes');
  await desk.visit(`/bureau/opgave/${BUDGET}/tellen`);
  await desk.sees('Er kan nog niet geteld worden');

  journey.step('the vote closes and is counted');
  await nextPhase(desk, TITLE);
  await desk.visit(`/bureau/opgave/${BUDGET}/tellen`);
  await desk.press('Tel de stemmen');
  for (let look = 0; look < 75 && !(await desk.page.getByText('De uitslag staat vast').count()); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (!journey.script) await desk.page.getByRole('link', { name: 'Kijk nu hoe ver het is' }).click();
  }
  await desk.sees('De uitslag staat vast');

  journey.step('the result explains itself');
  await desk.visit(`/bureau/opgave/${BUDGET}/tellen`);
  await desk.press('Bekijk de uitslag');
  await desk.sees(WINNER, 'Gaat door', 'Klopt het?');
  await desk.misses('Uw bewijs');

  journey.step('the college adopts the result, but for one plan');
  const decider = await official(journey, 'wethouder-wijken');
  await decider.visit(`/bureau/opgave/${BUDGET}/besluit`);
  await decider.fill({
    'Wie besluit': 'College van burgemeester en wethouders',
    Waarom: 'Het college neemt de uitslag over, op één plan na.',
    'Waar kan een plan dat niet wordt uitgevoerd nog terecht': 'Dien het plan volgend jaar opnieuw in.',
  });
  const dropped = card(decider, DROPPED);
  await dropped.locator('summary').click();
  await dropped.getByRole('checkbox').check();
  await decider.press('Besluit vastleggen en bekendmaken', { status: 400 });
  await card(decider, DROPPED).getByLabel('Waarom wijkt het besluit hier af').fill('De provincie hangt deze kasten dit jaar al op.');
  await decider.press('Besluit vastleggen en bekendmaken');
  const reader = await journey.visitor();
  await reader.visit(`/opgave/${BUDGET}/besluit`);
  await reader.sees('wijkt bij één plan af van de uitslag', 'De provincie hangt deze kasten dit jaar al op.');

  journey.step('a winner becomes a promise of somebody else, who says yes');
  await desk.visit(`/bureau/opgave/${BUDGET}/afspraken`);
  for (const section of await desk.page.locator('section.app-card').all()) {
    const wanted = (await section.getByText(WINNER).count()) > 0;
    const box = section.getByLabel('Maak deze afspraak');
    if (!(await box.isVisible())) await section.locator('summary').click();
    await box.setChecked(wanted);
    if (!wanted) continue;
    await section.getByLabel('Wat wordt beloofd').fill('Twintig gedichten staan op de kade.');
    await section.getByLabel('Wie is de eigenaar').selectOption({ label: OWNER });
    await section.getByLabel('Functie van de eigenaar').fill(OWNER);
  }
  await desk.press('Afspraken maken');
  await desk.sees('De afspraken zijn gemaakt.');
  const owner = await official(journey, 'erfgoed');
  await owner.visit('/bureau/afspraken');
  await owner.press('Twintig gedichten staan op de kade.');
  await owner.choose('Wat wilt u doen', 'Ja zeggen op deze afspraak');
  await owner.press('Vastleggen en bekendmaken');
  await owner.sees('Vastgelegd en bekendgemaakt.');

  journey.step('the owner says it is ready, and the author says it is');
  await owner.choose('Wat wilt u doen', 'Melden dat dit klaar is');
  await owner.press('Vastleggen en bekendmaken', { status: 400 });
  await owner.fill({ 'Wat er is gedaan, of waarom': 'De twintig platen liggen er, de gedichten zijn te lezen.' });
  await owner.press('Vastleggen en bekendmaken');
  await reader.visit(await link(desk, 'Is dit nagekomen'));
  await reader.sees('Is deze afspraak nagekomen?');
  await reader.press('Nee, dit ontbreekt nog', { status: 400 });
  await reader.press('Ja, dit is nagekomen');
  await reader.sees('Bedankt. Uw antwoord staat bij de afspraak.', 'Nagekomen');
  await reader.visit('/afspraken?zoek=gedichten');
  await reader.sees('Twintig gedichten staan op de kade.', OWNER);

  journey.step('the undertaking closes with a lesson and a report');
  await desk.visit(`/bureau/opgave/${BUDGET}/les`);
  await desk.press('Opgave sluiten en les bekendmaken', { status: 400 });
  await desk.fill({
    'Wat er met de inbreng is gedaan': 'Elk plan is getoetst. De gekozen plannen zijn uitgevoerd.',
    'De les': 'Begin eerder met de brieven.',
  });
  await desk.press('Opgave sluiten en les bekendmaken');
  await reader.visit(`/opgave/${BUDGET}/verslag`);
  await reader.sees('Begin eerder met de brieven.', 'Twintig gedichten staan op de kade.');
  const file = await reader.fetch(`/opgave/${BUDGET}/verslag.html`);
  if (!file.ok() || (await file.body()).length < 2000) journey.found('the file of the report is not there');
}
