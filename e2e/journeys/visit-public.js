// Somebody without a name clicks on everything: every link from the front page leads somewhere,
// and every page on the way is in order.

/** Enough to meet every kind of page in three languages, and little enough to wait for. */
const MOST_PAGES = 150;

/** Pages of one kind look alike; the kind met least often is visited first. */
function kind(url) {
  const parts = url.pathname.split('/').filter(Boolean);
  const asked = [...url.searchParams.keys()].sort().join('&');
  return `${parts[0] ?? ''}/${parts.length}/${parts.length > 2 ? parts.at(-1) : ''}?${asked}`;
}

export default async function (journey) {
  const visitor = await journey.visitor();
  const origin = new URL(journey.address).origin;
  const waiting = [{ href: journey.address, from: 'the address itself' }];
  const known = new Set([journey.address]);
  const met = new Map();

  while (waiting.length > 0 && journey.pages < MOST_PAGES) {
    const rarity = ({ href }) => met.get(kind(new URL(href))) ?? 0;
    waiting.sort((one, other) => rarity(one) - rarity(other));
    const { href, from } = waiting.shift();
    const url = new URL(href);
    met.set(kind(url), (met.get(kind(url)) ?? 0) + 1);
    journey.step(`${url.pathname}${url.search}, linked from ${from}`);

    const answer = await visitor.fetch(href);
    if (!answer.ok()) {
      journey.found(`${from}: the link to ${url.pathname}${url.search} answers ${answer.status()}`);
      continue;
    }
    const { 'content-type': type = '', 'content-disposition': disposition = '' } = answer.headers();
    if (!type.startsWith('text/html') || disposition.startsWith('attachment')) {
      if ((await answer.body()).length === 0) journey.found(`${from}: ${url.pathname} is an empty file`);
      continue;
    }
    await visitor.visit(href);
    // A link in a drawing has no plain `href` of its own, so each is read as it is written.
    const written = (all) => all.map((link) => new URL(link.getAttribute('href'), link.baseURI).href);
    const links = await visitor.page.locator('a[href]').evaluateAll(written);
    for (const link of links.map((text) => new URL(text)).filter((link) => link.origin === origin)) {
      link.hash = '';
      if (!known.has(link.href)) {
        known.add(link.href);
        waiting.push({ href: link.href, from: url.pathname });
      }
    }
  }
  if (journey.pages < 2) journey.found('the front page links to no other page');
}
