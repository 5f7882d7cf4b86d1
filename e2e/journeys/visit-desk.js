// Officials click on everything at their desk: what is offered to them is open to them, and in order.

import { crawl } from '../lib/crawl.js';
import { official } from '../lib/people.js';

/** The public pages have a journey of their own. */
const follows = (path) => /^\/(bureau|mijn)(\/|$)/.test(path);

export default async function (journey) {
  for (const [name, mostPages] of [
    ['procesregisseur-weiden', 40],
    ['wethouder-wijken', 8],
    ['beheerder', 20],
  ]) {
    await crawl(journey, await official(journey, name), { start: '/bureau', mostPages, follows });
  }
}
