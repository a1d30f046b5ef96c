import { expect, it } from 'vitest';
import { abstractToText, titleToText } from './markup.ts';

it.each([
  ['Freeboard with <i>CryoSat-2</i> &amp; ICESat-2', 'Freeboard with CryoSat-2 & ICESat-2'],
  ['CO<sub>2</sub> at 10<sup>-3</sup> mol', 'CO_{2} at 10^{-3} mol'],
  ['The <span style="font-variant:small-caps;">Nasa</span> report', 'The Nasa report'],
  ['<jats:title>Abstract</jats:title><jats:p>We use <jats:italic>two</jats:italic>.</jats:p>', 'We use two.'],
  ['<p>One.</p><p>Two.<br/>Three &#8211; &#x3b1;.</p>', 'One. Two. Three – α.'],
  ['<jats:sec><jats:title>Aims</jats:title><jats:p>To see.</jats:p></jats:sec>', 'Aims To see.'],
  [
    'where a <b and c> d, x<i>y, A&B, R&D; &#0; &unknown;',
    'where a <b and c> d, x<i>y, A&B, R&D; &#0; &unknown;'
  ],
  ['see <a href="https://x.org">this</a>  page', 'see <a href="https://x.org">this</a>  page'],
  ['if p < 0.05 and q > 1', 'if p < 0.05 and q > 1']
])('shows the title %j as %j', (text, shown) => {
  expect(titleToText(text)).toBe(shown);
});

it.each([
  ['<p>The <b>best</b> &amp; most.</p>', 'The best & most.'],
  ['CO<sub>2</sub> in <i>Apis</i>', 'CO_{2} in Apis'],
  ['The tag <b>bold</b> and R&amp;D', 'The tag <b>bold</b> and R&D']
])('shows the abstract %j as %j', (text, shown) => {
  expect(abstractToText(text)).toBe(shown);
});
