import { expect, test } from 'vitest';
import { idOf, slugOf } from './keys.ts';

test.each([
  ['neural architecture search', 'neural-architecture-search'],
  ['c++', 'c-plus-plus'],
  ['β vae', 'beta-vae-e1ikfquv'],
  ['große sprachmodelle', 'grosse-sprachmodelle-awlhfxnu'],
  ['知识蒸馏', 'concept-sfszvr12'],
  ['تقطير المعرفة', 'concept-1fc4yq0j']
])('the page of "%s" is called %s', (key, slug) => expect(slugOf(idOf(key))).toBe(slug));
