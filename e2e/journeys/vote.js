// Somebody votes with the code of a letter, thinks again, and looks up whether the vote is in the box.

import { nextPhase, official, voterCode } from '../lib/people.js';

const TITLE = 'Centrum Begroot 2026';
const PAGE = '/opgave/centrum-begroot-2026';

/** Ticks these plans and no others. */
async function tick(voter, ...titles) {
  for (const box of await voter.page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  for (const title of titles) await voter.page.getByRole('checkbox', { name: title }).check();
}

async function vote(voter, code, titles) {
  await voter.visit(`${PAGE}/stemmen`);
  await voter.fill({ 'Code uit de brief': code });
  await voter.press('Naar stap 2: plannen kiezen');
  await tick(voter, ...titles);
  await voter.press('Naar stap 3: uw keuze controleren');
  await voter.sees(...titles, 'Er is nog niets uitgebracht.');
  await voter.press('Breng mijn stem uit');
  await voter.sees('Uw stem is uitgebracht');
  return (await voter.page.locator('.app-receipt__word').innerText()).trim();
}

async function inTheBox(voter, receipt, answer) {
  await voter.visit(`${PAGE}/stemmen/bewijs`);
  await voter.fill({ Bewijs: receipt });
  await voter.press('Kijk na');
  await voter.sees(answer);
}

export default async function (journey) {
  const code = await voterCode(journey.server);
  const voter = await journey.visitor();

  journey.step('finds the way from the front page');
  await voter.visit('/');
  await voter.visit(PAGE);
  await voter.press('Stem met de code uit de brief');

  journey.step('types a code that is not on any letter');
  await voter.fill({ 'Code uit de brief': '0000-0000-0000-0000' });
  await voter.press('Naar stap 2: plannen kiezen', { status: 400 });
  await voter.sees('Met deze code kan niet worden gestemd.');

  journey.step('chooses too few plans');
  await voter.fill({ 'Code uit de brief': code.toLowerCase().replaceAll('-', ' ') });
  await voter.press('Naar stap 2: plannen kiezen');
  await tick(voter, 'Licht op de Havenbrug');
  await voter.press('Naar stap 3: uw keuze controleren', { status: 400 });
  await voter.sees('Kies ten minste 3');

  journey.step('finds a plan on the map');
  const pin = voter.page.locator('.app-figure--map a').last();
  const target = await pin.getAttribute('href');
  await pin.click();
  if (!(await voter.page.locator(`${target}:target`).isVisible())) journey.found(`the map leads to ${target}, which is not there`);

  journey.step('searches, and keeps what was chosen');
  await voter.fill({ 'Zoek in de plannen': 'zwemtrap' });
  await voter.press('Zoek');
  await voter.sees('Zwemtrap in de Oude Haven', 'Licht op de Havenbrug');
  await voter.misses('Hartveilig Centrum');
  if (!(await voter.page.getByRole('checkbox', { name: 'Licht op de Havenbrug' }).isChecked())) journey.found('the tick is gone after a search');
  if (!journey.script) await voter.sees('1 plan, samen');

  journey.step('votes, and votes again with the same code');
  const first = await vote(voter, code, ['Licht op de Havenbrug', 'Gedichten op de kade', 'Hartveilig Centrum']);
  await inTheBox(voter, first, 'Ja, de stem met dit bewijs zit in de stembus.');
  const second = await vote(voter, code, ['Zwemtrap in de Oude Haven', 'Gedichten op de kade', 'Hartveilig Centrum']);
  await voter.sees('Deze stem vervangt de stem die eerder met deze code is uitgebracht.');
  if (first === second) journey.found('another vote has the same receipt');
  await inTheBox(voter, second, 'Ja, de stem met dit bewijs zit in de stembus.');
  await inTheBox(voter, first, 'Er zit geen stem met dit bewijs in de stembus.');

  journey.step('comes too late, while the vote is closed at the desk');
  await voter.visit(`${PAGE}/stemmen`);
  await voter.fill({ 'Code uit de brief': code });
  await voter.press('Naar stap 2: plannen kiezen');
  await tick(voter, 'Licht op de Havenbrug', 'Gedichten op de kade', 'Hartveilig Centrum');
  await voter.press('Naar stap 3: uw keuze controleren');
  const desk = await official(journey, 'procesregisseur-centrum');
  await desk.visit(`/bureau${PAGE}/stemrol`);
  await desk.sees('Hoe de stemmen binnenkomen');
  await nextPhase(desk, TITLE);
  await voter.press('Breng mijn stem uit');
  await voter.sees('Het stemmen is gesloten sinds');
  await inTheBox(voter, second, 'Ja, de stem met dit bewijs zit in de stembus.');
}
