import { describe, expect, test } from 'vitest';
import { canEvaluate, evaluate } from '../scripts/lib/evaluation.ts';
import { readHeld } from '../scripts/lib/held-figures.ts';

// Quality is deterministic: a figure below the one that was reached is a change of quality, not noise.
describe.runIf(canEvaluate())('quality that was reached is kept', async () => {
  const held = Object.entries(await readHeld());
  const reached = new Map((await evaluate()).map(({ name, value }) => [name, value]));
  test.each(held)('%s is at least %d', (name, value) => {
    expect(reached.get(name)).toBeGreaterThanOrEqual(value);
  });
});
