// Somebody without a name clicks on everything: every link from the front page leads somewhere,
// and every page on the way is in order.

import { crawl } from '../lib/crawl.js';

/** Enough to meet every kind of page in three languages, and little enough to wait for. */
const MOST_PAGES = 100;

export default async function (journey) {
  await crawl(journey, await journey.visitor(), { start: '/', mostPages: MOST_PAGES });
}
