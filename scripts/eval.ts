// Every evaluation that applies, as one table: npm run eval [-- inspec|semeval2017|kdd|www|csfcube|seeds|search]
import { fail } from '../src/io/terminal.ts';
import { tmpdir } from 'node:os';
import { canEvaluate, evaluate, type Figure } from './lib/evaluation.ts';
import { evaluateSearch } from './lib/evaluate-search.ts';
import { readHeld } from './lib/held-figures.ts';

if (!canEvaluate())
  fail(
    'there is no ../shared/eval beside the checkout, or no python3',
    'Evaluation data are not part of the project.'
  );
const [, , only = ''] = process.argv;
const held = await readHeld();
console.log('figure                                             now     held');
const show = ({ name, value }: Figure) => {
  const least = held[name];
  const isLost = least !== undefined && value < least;
  if (isLost) process.exitCode = 1;
  console.log(
    `${name.padEnd(44)}${String(value).padStart(8)}${String(least ?? '–').padStart(9)}${isLost ? '  LOST' : ''}`
  );
};
if (only !== 'search') (await evaluate(only)).forEach(show);
if (only === '' || only === 'search') (await evaluateSearch(tmpdir())).forEach(show);
