// Somebody without a name clicks on everything: every link from the front page leads somewhere,
// and every page on the way is in order.

import { crawl } from '../lib/crawl.js';

/** Enough to meet every kind of page in three languages, and little enough to wait for. */
const MOST_PAGES = 100;

/** The pages that explain a result, of Equal Shares and of Most Votes: a crawl may pass them by. */
const EXPLAINED = [
  'wijkbegroting-rozenhoek-2026/uitslag',
  'wijkbegroting-rozenhoek-2026/uitslag/uitleg',
  'wijkbegroting-rozenhoek-2026/uitslag/regels',
  'wijkbegroting-rozenhoek-2026/uitslag/plan/3',
  'wijkbegroting-rozenhoek-2026/uitslag/plan/4',
  'begroting-dorpshart-2024/uitslag/uitleg',
  'begroting-dorpshart-2024/uitslag/plan/4',
];

export default async function (journey) {
  journey.step('reads why plans won and lost');
  const reader = await journey.visitor();
  for (const page of EXPLAINED) await reader.visit(`/opgave/${page}`);
  await reader.sees('Er bestaat een landelijk fonds voor klokken');
  await crawl(journey, await journey.visitor(), { start: '/', mostPages: MOST_PAGES });
}
