// An official opens a neighbourhood budget from the template in five screens, and publishes it.

import { nextPhase, official } from '../lib/people.js';

const TITLE = 'Havenbegroting 2027';

export default async function (journey) {
  const desk = await official(journey, 'procesregisseur-centrum');

  journey.step('begins, and forgets the name');
  await desk.visit('/bureau/opgaven');
  await desk.press('Begin een buurtbegroting');
  await desk.sees('Stap 1 van 5');
  await desk.press('Naar stap 2: de ruimte', { status: 400 });
  await desk.fill({
    Naam: TITLE,
    Samenvatting: 'Inwoners van de Oude Haven verdelen 12.000 euro over plannen voor hun buurt.',
    'Functie van de eigenaar': 'Procesregisseur Centrum',
  });
  await desk.press('Naar stap 2: de ruimte');

  journey.step('says what is fixed and what is open');
  await desk.sees('Stap 2 van 5');
  await desk.fill({ 'Bedrag om te verdelen': 'veel' });
  await desk.press('Naar stap 3: wie en wanneer', { status: 400 });
  await desk.fill({ 'Bedrag om te verdelen': '12.000' });
  await desk.choose('Hoeveel invloed hebben inwoners?', 'Meebeslissen');
  await desk.press('Naar stap 3: wie en wanneer');

  journey.step('says who and when');
  await desk.sees('Stap 3 van 5');
  const areas = await desk.page.getByLabel('Voor welk gebied?').locator('option').allTextContents();
  await desk.fill({ 'Voor welk gebied?': areas.find((area) => area.includes('Oude Haven')).trim() });
  await desk.press('Naar stap 4: de punten en de stemming');

  journey.step('takes the points and the rules of the template');
  await desk.sees('Stap 4 van 5');
  await desk.press('Naar stap 5: nakijken en bekendmaken');

  journey.step('reads everything once more, and publishes');
  await desk.sees('Stap 5 van 5', 'Alles is ingevuld.', '€ 12.000', 'Gelijke aandelen');
  await desk.press('Maak dit kader bekend');
  await desk.sees('Het kader is bekendgemaakt.');

  journey.step('a resident reads the frame');
  const resident = await journey.visitor();
  await resident.visit('/');
  await resident.press(TITLE);
  await resident.sees('Oude Haven', '€ 12.000');
  await resident.press('Lees het hele kader, met alle regels en wijzigingen');
  await resident.sees('Eerste bekendmaking.', 'Ligt in het gebied');

  journey.step('the clock comes to the first phase, and residents can hand in plans');
  await nextPhase(desk, TITLE);
  await resident.visit('/');
  await resident.press(TITLE);
  await resident.press('Dien een plan in');
  await resident.sees('Wat is uw plan?');
}
