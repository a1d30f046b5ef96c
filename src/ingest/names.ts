/** `Last, First, Suffix`, as catalogues write names, in the order of reading; any other name as it is. */
export function readingOrder(name: string): string {
  const [last = '', first = '', ...suffix] = name.split(',').map(part => part.replace(/\s+/gu, ' ').trim());
  return [first, last, ...suffix].filter(part => part !== '').join(' ');
}
