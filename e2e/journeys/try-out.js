// Before a frame is published an official tries its counting rule: on a simulation, on an earlier budget and on a file.

import { official } from '../lib/people.js';

const TITLE = 'Proefbegroting 2027';
const EARLIER = 'wijkbegroting-rozenhoek-2026';

/** A file as the browser sends it. */
const file = (text) => ({ name: 'stembiljetten.pb', mimeType: 'text/plain', buffer: Buffer.from(text) });

export default async function (journey) {
  const desk = await official(journey, 'procesregisseur-centrum');

  journey.step('writes a frame up to its rule');
  await desk.visit('/bureau/opgave/nieuw');
  await desk.fill({ Naam: TITLE, Samenvatting: 'Een begroting om de telregel mee uit te proberen.' });
  await desk.press('Naar stap 2: de ruimte');
  await desk.visit('/bureau/opgave/proefbegroting-2027/kader/4');
  await desk.fill({ 'Meeste aantal plannen': '4' });
  await desk.press('Bewaar en probeer de regel uit');

  journey.step('hears first what is missing, and fills it in');
  await desk.sees('Dit moet eerst in het kader staan', 'Bedrag om te verdelen');
  await desk.visit('/bureau/opgave/proefbegroting-2027/kader/2');
  await desk.fill({ 'Bedrag om te verdelen': '24.000' });
  await desk.press('Naar stap 3: wie en wanneer');
  await desk.visit('/bureau/opgave/proefbegroting-2027/kader/proef');
  await desk.sees('Probeer de telregel uit', '€ 24.000', 'Elke kiezer kiest 3 tot 4 plannen');

  journey.step('tries a simulation, and gets the same one for the same number');
  await desk.fill({ 'Aantal plannen': '15', 'Aantal stemmers': 'veel', Startgetal: '2027' });
  await desk.press('Probeer met een bedachte stemming', { status: 400 });
  await desk.fill({ 'Aantal stemmers': '400' });
  await desk.press('Probeer met een bedachte stemming');
  await desk.sees('De computer bedacht 400 stemmers en 15 plannen.', 'Startgetal 2027', 'Phragmén', 'Stemmers zonder plan');
  const table = () => desk.page.locator('table').first().innerText();
  const first = await table();
  await desk.press('Probeer met een bedachte stemming');
  if ((await table()) !== first) throw new Error('the same number gave another simulation');
  await desk.press('Nog een keer, met een ander startgetal');
  await desk.sees('Dit is een simulatie.');

  journey.step('sees what the tie order means');
  await desk.sees('Wat gebeurt er bij een gelijke stand?', 'Er wordt geloot.', 'Plan B gaat voor: het is het goedkoopste.');

  journey.step('tries an earlier budget');
  const options = await desk.page.getByLabel('Begroting', { exact: true }).locator('option').allTextContents();
  await desk.fill({ Begroting: options.find((option) => option.includes('Rozenhoek')).trim() });
  await desk.press('Probeer met deze begroting');
  await desk.sees('Dit is een proef met', 'De echte uitslag verandert niet.');

  journey.step('tries a file: first one that is wrong');
  const ballots = await (await desk.fetch(`/opgave/${EARLIER}/uitslag/stembiljetten.pb`)).text();
  await desk.fill({ 'Bestand met stembiljetten (.pb)': file(ballots.replace('project_id;', 'plan;')) });
  await desk.press('Probeer met dit bestand', { status: 400 });
  await desk.sees('Dit bestand is niet te lezen.', 'heeft geen kolom');
  await desk.fill({ 'Bestand met stembiljetten (.pb)': file(ballots) });
  await desk.press('Probeer met dit bestand');
  await desk.sees('Het bestand is niet bewaard.');

  journey.step('takes another rule over; the rest of the step is as it was typed');
  await desk.fill({ Regel: 'Meeste Stemmen' });
  await desk.press('Neem deze regel over in het concept');
  await desk.sees('De regel staat in het concept.');
  const taken = await desk.page.getByLabel('Meeste stemmen eerst', { exact: true }).isChecked();
  const most = await desk.page.getByLabel('Meeste aantal plannen').inputValue();
  if (!taken || most !== '4') throw new Error(`the rule was ${taken ? '' : 'not '}taken over, the most is ${most}`);

  journey.step('reads about it in the help');
  await desk.visit('/bureau/opgave/proefbegroting-2027/kader/proef');
  await desk.press('Lees meer bij Hulp');
  await desk.sees('Een telregel uitproberen');
}
