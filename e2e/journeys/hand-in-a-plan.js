// A resident hands in a plan in four screens and confirms it by e-mail; a neighbour supports it.

import { fileURLToPath } from 'node:url';
import { link, official } from '../lib/people.js';

const BUDGET = '/opgave/wijkbegroting-vaartwijk-2027';
const PHOTO = fileURLToPath(new URL('../../demo/photos/bankje-aan-het-water.webp', import.meta.url));
const TITLE = 'Een picknicktafel bij de vaart';

export default async function (journey) {
  const resident = await journey.visitor();
  const desk = await official(journey, 'procesregisseur-weiden');

  journey.step('writes the idea, and leaves something open');
  await resident.visit(BUDGET);
  await resident.press('Dien een plan in');
  await resident.fill({ Titel: TITLE });
  await resident.press('Naar stap 2: de plaats', { status: 400 });
  await resident.sees('Vat uw plan samen in één of twee zinnen.');
  await resident.fill({
    Samenvatting: 'Een stevige tafel waar buren samen kunnen eten.',
    'Het hele plan': 'Naast het fietspad is een stuk gras waar nu niets is.\n\nWij onderhouden de tafel met vijf buren.',
  });
  await resident.choose('Waar gaat het over?', 'Ontmoeten');
  await resident.press('Naar stap 2: de plaats');

  journey.step('types an address: outside the neighbourhood, a whole street, then a house');
  await resident.fill({ 'Adres of omschrijving': 'Markt 1' });
  await resident.press('Naar stap 3: kosten en foto');
  await resident.sees('Dit adres ligt buiten het gebied van dit budget.');
  await resident.fill({ 'Adres of omschrijving': 'Sluiswg., bij het gemaal' });
  await resident.press('Naar stap 3: kosten en foto');
  await resident.sees('Er zijn er meer dan hier staan.');
  await resident.press('Naar stap 3: kosten en foto', { status: 400 });
  await resident.sees('Kies het adres dat u bedoelt, of kies: geen van deze.');
  await resident.choose('Welk adres bedoelt u?', 'Sluisweg 14, 1395 SB Waterrijk');
  await resident.press('Naar stap 3: kosten en foto');
  await resident.sees('Wij vonden het adres Sluisweg 14, 1395 SB Waterrijk.', 'De plek staat bij Sluisweg 14');
  await resident.fill({ 'Adres of omschrijving': 'bij de kerk, dijkgraafstr.3' });
  await resident.press('Naar stap 3: kosten en foto');
  await resident.sees('Wij vonden het adres Dijkgraafstraat 3, 1395 SC Waterrijk.', 'in Vaartwijk');

  journey.step('points at the map');
  const map = resident.page.locator('.app-map-pick:visible').first();
  const box = await map.boundingBox();
  await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await resident.sees('U hebt een plek gekozen in');
  await resident.fill({ 'Adres of omschrijving': 'Bij de bocht in de vaart' });
  await resident.press('Naar stap 3: kosten en foto');

  journey.step('names the cost and adds a photo, first of a wrong kind');
  const wrong = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('dit is geen foto') };
  await resident.page.getByLabel('Foto').first().setInputFiles(wrong);
  await resident.fill({ "Kosten in euro's": '2.250', 'Wat is er op de foto te zien?': 'Gras naast het water' });
  await resident.press('Naar stap 4: uw plan controleren', { status: 400 });
  await resident.sees('Dit bestand is geen JPEG, PNG of WebP.');
  await resident.page.getByLabel('Foto').first().setInputFiles(PHOTO);
  await resident.press('Naar stap 4: uw plan controleren');

  journey.step('checks everything and sends it');
  await resident.sees(TITLE, '€ 2.250', 'Bij de bocht in de vaart', 'Ontmoeten');
  await resident.fill({ 'Naam die bij het plan staat': 'Bewoner van de Vaartkade', 'E-mailadres': 'niet-goed' });
  await resident.press('Dien in en bevestig via uw e-mail', { status: 400 });
  await resident.fill({ 'E-mailadres': 'vaartkade@bewoner.example' });
  await resident.press('Dien in en bevestig via uw e-mail');
  await resident.sees('Bevestig via de link in uw e-mail');

  journey.step('opens the link of the e-mail');
  const address = await link(desk, 'Bevestig uw plan');
  await resident.visit(address);
  await resident.press('Zet mijn plan op de website');
  await resident.sees('Uw plan staat op de website.', TITLE);

  journey.step('a neighbour finds the plan and supports it');
  const neighbour = await journey.visitor();
  await neighbour.visit(`${BUDGET}/plannen`);
  await neighbour.fill({ 'Zoek in de plannen': 'picknicktafel' });
  await neighbour.press('Toon deze plannen');
  await neighbour.press(TITLE, { exact: false });
  await neighbour.fill({ 'E-mailadres': 'buur@bewoner.example' });
  await neighbour.press('Stuur mij een link om te steunen');
  await neighbour.visit(await link(desk, 'Bevestig uw steun'));
  await neighbour.press('Steun dit plan');
  await neighbour.sees('Uw steun is geteld.');

  journey.step('the author changes the plan; the old version stays');
  await resident.press('Wijzig uw plan');
  await resident.fill({ Samenvatting: 'Een stevige tafel waar buren samen eten, ook met een rolstoel.' });
  await resident.press('Bewaar de wijziging');
  await resident.sees('De wijziging is bewaard.', 'Eerdere versies');
}
