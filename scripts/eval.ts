// Every evaluation that applies, as one table: npm run eval [-- SET]
import { fail } from '../src/io/terminal.ts';
import { canEvaluate, evaluate } from './lib/evaluation.ts';
import { readHeld } from './lib/held-figures.ts';

if (!canEvaluate())
  fail(
    'there is no ../shared/eval beside the checkout, or no python3',
    'Evaluation data are not part of the project.'
  );
const held = await readHeld();
console.log('figure                              now     held');
for (const { name, value } of await evaluate(process.argv[2])) {
  console.log(`${name.padEnd(32)}${String(value).padStart(8)}${String(held[name] ?? '–').padStart(9)}`);
}
