// Clicks on everything: every link leads somewhere, and every page on the way is in order.

/** Pages of one kind look alike; the kind met least often is visited first. */
function kind(url) {
  const parts = url.pathname.split('/').filter(Boolean);
  const asked = [...url.searchParams.keys()].sort().join('&');
  return `${parts[0] ?? ''}/${parts.length}/${parts.length > 2 ? parts.at(-1) : ''}?${asked}`;
}

/** From `start` on, along every link whose path `follows` likes, until so many pages are seen. */
export async function crawl(journey, visitor, { start, mostPages, follows = () => true }) {
  const origin = new URL(journey.address).origin;
  const first = new URL(start, origin).href;
  const waiting = [{ href: first, from: 'the address itself' }];
  const known = new Set([first]);
  const met = new Map();
  const before = journey.pages;

  while (waiting.length > 0 && journey.pages - before < mostPages) {
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
      if (!known.has(link.href) && follows(link.pathname)) {
        known.add(link.href);
        waiting.push({ href: link.href, from: url.pathname });
      }
    }
  }
  if (journey.pages - before < 2) journey.found(`${start} links to no other page`);
}
