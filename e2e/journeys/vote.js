// Somebody votes with the code of a letter, thinks again, and looks up whether the vote is in the box.

import { voterCode } from '../lib/people.js';

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

  journey.step('searches, and keeps what was chosen');
  await voter.fill({ 'Zoek in de plannen': 'zwemtrap' });
  await voter.press('Zoek');
  await voter.sees('Zwemtrap in de Oude Haven', 'Licht op de Havenbrug');
  await voter.misses('Hartveilig Centrum');

  journey.step('votes, and votes again with the same code');
  const first = await vote(voter, code, ['Licht op de Havenbrug', 'Gedichten op de kade', 'Hartveilig Centrum']);
  await inTheBox(voter, first, 'Ja, de stem met dit bewijs zit in de stembus.');
  const second = await vote(voter, code, ['Zwemtrap in de Oude Haven', 'Gedichten op de kade', 'Hartveilig Centrum']);
  if (first === second) journey.found('another vote has the same receipt');
  await inTheBox(voter, second, 'Ja, de stem met dit bewijs zit in de stembus.');
  await inTheBox(voter, first, 'Er zit geen stem met dit bewijs in de stembus.');
}
