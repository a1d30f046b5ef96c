import { expect, test } from 'vitest';
import { canEvaluate, evaluate } from '../scripts/lib/evaluation.ts';
import { readHeld } from '../scripts/lib/held-figures.ts';

// Quality is deterministic: a figure below the one that was reached is a change of quality, not noise.
// The judgements are no part of the project; where they are not beside it, there is nothing to compare with.
test.runIf(canEvaluate())(
  'quality that was reached is kept',
  async () => {
    const reached = new Map((await evaluate()).map(({ name, value }) => [name, value]));
    // Search is scored in a browser over a built site: `npm run eval -- search` compares it.
    const held = Object.entries(await readHeld()).filter(([name]) => !name.startsWith('search '));
    const lost = held
      .filter(([name, held]) => !((reached.get(name) ?? 0) >= held))
      .map(([name, held]) => `${name}: ${reached.get(name)} is below ${held}`);
    expect(lost).toEqual([]);
  },
  900_000
);
