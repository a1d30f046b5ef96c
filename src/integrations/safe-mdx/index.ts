export { graphJson } from './graph-json.ts';
export { handwritten } from './handwritten.ts';
export { safeMdx } from './loader.ts';
export { verbatimText } from './verbatim.ts';
