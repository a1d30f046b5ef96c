// The compare page's own script in the folder pack.
import '../compare/element.ts';
