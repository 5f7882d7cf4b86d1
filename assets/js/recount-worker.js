// Counts an election again with tally.wasm, beside the page so that the page stays alive and can stop it.
// Knows no page, no words and no network: bytes come in, the module's own answer goes out.
//
// In:  { number, module, rule, ballots }   bytes of the module, the rule as JSON text, bytes of the .pb file
//      { stop: number }                    gives up that count
// Out: { number, progress: { stage, done } }, then { number, answer } with the module's last answer as text
//      { number, failure }                 the module itself stopped: not enough memory, or a fault of ours
(() => {
  'use strict';
  /** How long a portion should take: short enough to hear "stop", long enough to get on. */
  const PORTION_MS = 50;
  const stopped = new Set();

  const count = async ({ number, module, rule, ballots }) => {
    const { instance } = await WebAssembly.instantiate(module, {});
    const { memory, room, begin, advance, answer } = instance.exports;
    const read = (length) => new TextDecoder().decode(new Uint8Array(memory.buffer, answer(), length));
    const head = new TextEncoder().encode(`${rule}\n`);
    const at = room(head.length + ballots.length);
    const question = new Uint8Array(memory.buffer, at, head.length + ballots.length);
    question.set(head);
    question.set(ballots, head.length);
    let text = read(begin());
    let looks = 1;
    while (text.startsWith('{"counting"')) {
      self.postMessage({ number, progress: JSON.parse(text).counting });
      // Gives the messages that came in meanwhile their turn.
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped.delete(number)) return;
      const began = performance.now();
      text = read(advance(looks));
      const took = performance.now() - began;
      if (took < PORTION_MS / 2) looks *= 2;
      else if (took > PORTION_MS * 2) looks = Math.max(1, looks >> 1);
    }
    self.postMessage({ number, answer: text });
  };

  self.onmessage = ({ data }) => {
    if ('stop' in data) stopped.add(data.stop);
    else count(data).catch((error) => self.postMessage({ number: data.number, failure: String(error) }));
  };
})();
