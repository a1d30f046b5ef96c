import { expect, it } from 'vitest';
import { nameParts } from './name.ts';

it.each([
  ['Jane Doe', { given: 'Jane', family: 'Doe' }],
  ['Jane Q. Doe', { given: 'Jane Q.', family: 'Doe' }],
  ['Ludwig van Beethoven', { given: 'Ludwig', particle: 'van', family: 'Beethoven' }],
  ['Maria de la Cruz', { given: 'Maria', particle: 'de la', family: 'Cruz' }],
  ['van Gogh', { given: 'van', family: 'Gogh' }],
  ['Martin King Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
  ['Łukasz Ñandú-Øster', { given: 'Łukasz', family: 'Ñandú-Øster' }],
  ['李明', { literal: '李明' }],
  ['Plato', { literal: 'Plato' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
  ['DeepSeek Team', { literal: 'DeepSeek Team' }],
  ['Simon and Garfunkel', { literal: 'Simon and Garfunkel' }]
])('takes %j apart', (name, parts) => expect(nameParts(name)).toEqual(parts));
