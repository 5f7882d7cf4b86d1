// A resident does not believe the result and counts the votes again on their own device: the same result, also
// without a network; and one changed byte in a ballot is seen. Without script the page says how else.

const BUDGET = 'wijkbegroting-rozenhoek-2026';
const RESULT = `/opgave/${BUDGET}/uitslag`;

/** The file with one digit changed in one ballot: plan `from` becomes plan `to`, which was not on that ballot. */
function tamper(file) {
  const start = file.indexOf('VOTES');
  const ballot = /^(\d+;(?:[\d,]*,)?)([1-9])((?:,\d+)*)$/gm;
  ballot.lastIndex = start;
  for (let found = ballot.exec(file); found; found = ballot.exec(file)) {
    const [line, before, from, after] = found;
    const chosen = line.split(';')[1].split(',');
    const to = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((plan) => !chosen.includes(plan) && file.includes(`\n${plan};`));
    if (!to) continue;
    return { from, to, text: file.slice(0, found.index) + before + to + after + file.slice(found.index + line.length) };
  }
  throw new Error('no ballot of the file names a plan with one digit');
}

export default async function (journey) {
  const visitor = await journey.visitor();
  await visitor.visit(RESULT);
  await visitor.press('Tel zelf na');
  await visitor.sees('Tel de stemmen zelf na', `bondgenoot count ${BUDGET}.pb --rule`);
  if (!journey.script) {
    await visitor.sees('In uw browser staat script uit.', 'Alle stemmen (.pb)');
    await visitor.misses('Op dit apparaat', 'Uw eigen apparaat telt');
    await visitor.press('Zo komt u aan het programma, en zo gebruikt u het');
    await visitor.sees('De broncode van Bondgenoot', `bondgenoot certify ${BUDGET}-telling.json ${BUDGET}.pb`);
    return;
  }
  const { page } = visitor;
  /** The verdict is there, and a reader of the screen is at it. */
  const heading = async (name) => {
    await page.getByRole('heading', { name }).waitFor();
    const at = await page.evaluate(() => document.activeElement.textContent);
    if (at !== name) throw new Error(`the focus is at "${at}" instead of "${name}"`);
  };

  journey.step('the count on this device agrees');
  await heading('Gelijk: uw telling geeft dezelfde uitslag');
  const sum = await visitor.reads(/Controlegetal van de stemmen \(SHA-256\)\s+([0-9a-f]{64})/);
  await page.getByText('Bekijk alle regels die zijn vergeleken').click();
  await visitor.sees('Gekozen als nummer 1', 'De hele telling, ronde voor ronde');
  await visitor.looks();

  journey.step('again, without a network');
  await visitor.context.setOffline(true);
  await visitor.press('Tel nog een keer');
  await heading('Gelijk: uw telling geeft dezelfde uitslag');

  journey.step('a file with one changed byte disagrees, and says where');
  await visitor.context.setOffline(false);
  const file = await (await visitor.fetch(`${RESULT}/stembiljetten.pb`)).text();
  const { from, to, text } = tamper(file);
  if (text.length !== file.length) throw new Error('more than one byte was changed');
  await page.getByText('Een eigen bestand tellen').click();
  const give = (content) =>
    visitor.fill({ 'Bestand met stemmen (.pb)': { name: 'anders.pb', mimeType: 'text/plain', buffer: Buffer.from(content) } });
  await give(text);
  await visitor.press('Tel dit bestand');
  await heading('Niet gelijk: in uw bestand staan andere stemmen');
  await visitor.looks();
  const differences = await page.locator('table', { hasText: 'Wat er anders is' }).innerText();
  for (const plan of [from, to]) {
    if (!new RegExp(`Stemmen voor .*\\(${plan}\\)`).test(differences)) throw new Error(`plan ${plan} is not named:\n${differences}`);
  }
  const other = await visitor.reads(/Controlegetal van de stemmen \(SHA-256\)\s+([0-9a-f]{64})/);
  if (other === sum) throw new Error('another file has the same sum');

  journey.step('a file that is no ballots file is refused with its cause');
  await give('dit is geen bestand met stemmen');
  await visitor.press('Tel dit bestand');
  await heading('Deze stemmen zijn niet te tellen');
  await visitor.sees(/Regel \d+: Er staat tekst voor het deel META/);
  await visitor.looks();

  journey.step('and the published file still agrees');
  await visitor.press('Tel nog een keer');
  await heading('Gelijk: uw telling geeft dezelfde uitslag');

  journey.step('a count that takes too long can be stopped');
  await visitor.visit(`${RESULT}/natellen`);
  const held = [];
  await page.route('**/stembiljetten.pb', (route) => held.push(route));
  await page.getByRole('button', { name: 'Tel nu', exact: true }).click();
  await page.getByRole('button', { name: 'Stop met tellen' }).click();
  await page.getByText('U hebt het tellen gestopt. Er is niets veranderd.').waitFor();
  await page.unroute('**/stembiljetten.pb');
  for (const route of held) await route.abort().catch(() => {}); // the page gave it up already
  await visitor.press('Tel nu');
  await heading('Gelijk: uw telling geeft dezelfde uitslag');
}
