// Is the HTML as the server sent it valid? A browser mends faults in silence, each in its own way.

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard'], elements: ['html5'] }),
);

/** One sentence per fault, with its line in the source. */
export async function faults(html) {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => `HTML, line ${line} (${ruleId}): ${message}`);
}
