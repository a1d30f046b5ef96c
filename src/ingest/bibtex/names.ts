import { texToText } from '../tex.ts';

/** A list of BibTeX names → names in the order of reading, without "others". */
export function readNames(tex: string): string[] {
  return splitOutside(tex.replace(/(?:(?<!\\)~|\s)+/gu, ' '), / and /iu)
    .map(readName)
    .filter(name => name !== '' && name.toLowerCase() !== 'others');
}

/** `von Last, Jr, First`, `Last, First` or `First von Last`; a name in braces is an organisation's. */
function readName(tex: string): string {
  const parts = splitOutside(tex, /,/u).map(texToText);
  const [last = '', ...rest] = parts;
  if (rest.length === 0) return last;
  const [first = '', suffix = ''] = rest.length === 1 ? rest : [rest.slice(1).join(' '), rest[0]];
  return [first, last, suffix].filter(part => part !== '').join(' ');
}

/** Splits at a separator wherever it stands outside of braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of text.split(new RegExp(`([{}]|${separator.source})`, separator.flags))) {
    if (depth <= 0 && piece !== '{' && piece !== '}' && separator.test(piece)) {
      parts.push('');
      continue;
    }
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    parts[parts.length - 1] += piece;
  }
  return parts.map(part => part.trim());
}
