// The one script of a page in the folder pack: classic, since modules are blocked below file://.
import './files.ts';
import '../theme-switch/index.ts';
import '../compare/index.ts';
import '../concept-card/index.ts';
import '../copy/index.ts';
import '../search/index.ts';
import '../sentence-link/index.ts';
import '../search/page.ts';
import { leadToPages } from './links.ts';

leadToPages();
