// Officials check plans in the open: every point has a reason, and a plan that falls gets a next door.

import { nextPhase, official } from '../lib/people.js';

const BUDGET = 'wijkbegroting-vaartwijk-2027';

/** Judges every point of the frame the same way, each with its own reason. */
async function judge(desk, verdict, reason) {
  const points = await desk.page.locator('.app-check').filter({ has: desk.page.getByRole('radio') }).all();
  for (const point of points) {
    await point.getByLabel(verdict, { exact: true }).check();
    await point.getByLabel('Waarom?').fill(reason);
  }
  return points.length;
}

export default async function (journey) {
  const desk = await official(journey, 'procesregisseur-weiden');

  journey.step('takes up a plan with enough support');
  await desk.visit(`/bureau/opgave/${BUDGET}`);
  await desk.press('Naar de plannen');
  await desk.press('Speelheuvel met glijbaan', { exact: false });
  await desk.sees('De punten uit het kader', '71 keer steun');

  journey.step('asks a colleague for advice, who answers');
  await desk.page.getByText('Vraag een collega om advies').click();
  await desk.fill({ 'Aan wie vraagt u het?': 'Beheerder speelplekken', 'Wat is de vraag?': 'Mag een heuvel op deze plek?' });
  await desk.date('Vóór welke dag?', '2099-12-01');
  await desk.press('Stuur de vraag');
  await desk.sees('De vraag is verstuurd.');
  const colleague = await official(journey, 'beheerder-spelen');
  await colleague.visit('/bureau');
  await colleague.press('Geef advies');
  await colleague.fill({ Advies: 'Ja. De grond draagt een heuvel van anderhalve meter.' });
  await colleague.press('Stuur het advies');
  await colleague.sees('Uw antwoord is verstuurd.');

  journey.step('cannot decide without reasons; what was typed stays');
  await desk.visit(`/bureau/opgave/${BUDGET}/toetsen/3`);
  await desk.sees('De grond draagt een heuvel van anderhalve meter.');
  await desk.fill({ 'Kosten volgens de gemeente': '8.900' });
  await desk.choose('Wat beslist u?', 'Het plan komt op de stemlijst');
  await desk.press('Leg het besluit met reden vast', { status: 400 });
  if ((await desk.page.getByLabel('Kosten volgens de gemeente').inputValue()) !== '8.900') {
    journey.found('the cost that was typed is gone');
  }

  journey.step('decides with a reason for every point: the plan comes on the ballot');
  const points = await judge(desk, 'Ja', 'Dit klopt volgens de tekening van de indiener.');
  if (points < 3) journey.found(`only ${points} points to judge`);
  await desk.fill({ Reden: 'Er is plek voor, het is veilig te maken en het past in het bedrag.' });
  await desk.press('Leg het besluit met reden vast');
  await desk.sees('Het plan komt op de stemlijst en de indiener krijgt bericht.');

  journey.step('another plan falls, and gets a next door');
  await desk.visit(`/bureau/opgave/${BUDGET}/toetsen/5`);
  await judge(desk, 'Nee', 'Een drempel op deze weg houdt de ambulance op.');
  await desk.choose('Wat beslist u?', 'Het plan komt niet op de stemlijst');
  await desk.fill({ Reden: 'Op deze weg rijden hulpdiensten.' });
  await desk.press('Leg het besluit met reden vast', { status: 400 });
  await desk.fill({
    'Volgende deur': 'Bespreek het plan met het buurtteam van de gemeente',
    'Waar het plan wel terechtkan': 'De procesregisseur belt de indiener deze week.',
  });
  await desk.press('Leg het besluit met reden vast');
  await desk.sees('De indiener krijgt bericht met de reden en de volgende deur.');

  journey.step('anyone can read both decisions, and the author is told');
  const resident = await journey.visitor();
  await resident.visit(`/opgave/${BUDGET}/plan/3`);
  await resident.sees('Op de stemlijst', 'Dit klopt volgens de tekening', '€ 8.900');
  await resident.visit(`/opgave/${BUDGET}/plan/5`);
  await resident.sees('Niet op de stemlijst', 'Op deze weg rijden hulpdiensten.', 'Waar dit plan wel terechtkan');
  await desk.visit('/bureau/post');
  await desk.sees('Uw plan komt niet op de stemlijst', 'Uw plan komt op de stemlijst');

  journey.step('after the last day, plans with too little support are refused together');
  await nextPhase(desk, 'Vaartwijk');
  await desk.visit(`/bureau/opgave/${BUDGET}/toetsen`);
  for (const box of await desk.page.locator('#steun').getByRole('checkbox').all()) await box.check();
  await desk.fill({ 'Waar het plan wel terechtkan': 'Volgend jaar is er een nieuwe ronde.' });
  await desk.press('Wijs de gekozen plannen af');
  await desk.sees('De plannen zijn afgewezen.');
}
