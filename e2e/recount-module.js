// Asks the committed module questions in Node, through the very worker that the page uses:
// node recount-module.js MODULE QUESTION…   (a question: the rule as JSON, a newline, the .pb file)
//
// Prints { imports, exports, answers: [text], milliseconds: [number] }. `cargo xtask wasm` holds the answers
// against those of the native code; nothing is judged here.

import { readFile } from 'node:fs/promises';
import { runInThisContext } from 'node:vm';

const [file, ...questions] = process.argv.slice(2);
const module = await readFile(file);
let heard = () => {};
globalThis.self = { postMessage: (message) => heard(message) };
runInThisContext(await readFile(new URL('../assets/js/recount-worker.js', import.meta.url), 'utf8'));

const ask = (question, number) =>
  new Promise((resolve, reject) => {
    heard = (message) => {
      if (message.number !== number || message.progress) return;
      if (message.failure) reject(new Error(message.failure));
      else resolve(message.answer);
    };
    const end = question.indexOf('\n');
    self.onmessage({
      data: {
        number, module,
        rule: question.subarray(0, end).toString(), ballots: question.subarray(end + 1),
      },
    });
  });

const [answers, milliseconds] = [[], []];
for (const [number, name] of questions.entries()) {
  const question = await readFile(name);
  const began = performance.now();
  answers.push(await ask(question, number));
  milliseconds.push(Math.round(performance.now() - began));
}
const compiled = await WebAssembly.compile(module);
const names = (list) => list.map(({ name }) => name);
console.log(JSON.stringify({
  imports: names(WebAssembly.Module.imports(compiled)),
  exports: names(WebAssembly.Module.exports(compiled)),
  answers,
  milliseconds,
}));
