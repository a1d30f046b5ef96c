/** Prefixes that are written solid, with a hyphen or apart without change of meaning. */
const PREFIX =
  /(?<![\p{L}\p{N}])(anti|auto|bi|co|cross|hyper|inter|intra|meta|micro|multi|non|post|pre|re|semi|sub|super|trans|un|uni)[ -]+(?=\p{L}{3})/gu;
/** Endings of words that are no plurals although they end in `s`. */
const NO_PLURAL = /(?:ss|us|is|ics|[^aeiou]as|news|lens|bias|bayes|canvas|series|species|means)$/u;
/** Stems whose `-ise` is no `-ize`. */
const KEEPS_ISE =
  /(?:adv|advert|arise|comp|compr|dev|disgu|enterpr|exerc|expert|fr|improv|no|pra|prec|prem|prom|ra|rev|superv|surpr|surm|telev|tw|w)$/u;
/** Words whose `our` is no `-or`. */
const KEEPS_OUR = /^(?:de)?(?:con)?(?:tour|hour|four|pour|sour|your|our|velour|glamour)/u;

/** Singular of an English noun in lower case, by its ending only. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || !/^\p{Ll}+$/u.test(word)) return word;
  if (/(?:analy|hypothe|synthe|diagno|parenthe|ellip)ses$|^(?:cri|empha)ses$/u.test(word))
    return `${word.slice(0, -2)}is`;
  if (NO_PLURAL.test(word)) return word;
  if (word.endsWith('matrices')) return `${word.slice(0, -4)}ix`;
  if (/(?:vert|ind|vort)ices$/u.test(word)) return `${word.slice(0, -4)}ex`;
  if (/[^aeiou]ies$/u.test(word))
    return word.length > 5 && word !== 'movies' ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|sh|ch|zz|[blr]us|[bn]ias)es$/u.test(word) && !/(?:axes|caches)$/u.test(word))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** American spelling of the endings that differ. */
function american(word: string): string {
  const ise = /^([a-z]{2,}?)is(e|ed|es|ing|er|ers|able|ation|ations)$/u.exec(word);
  if (ise && (ise[2]!.startsWith('ation') || (ise[1]!.length > 3 && !KEEPS_ISE.test(ise[1]!))))
    return `${ise[1]}iz${ise[2]}`;
  const our = /^([a-z]{3,}?)our(s|al|ed|ing|able|ful|ite)?$/u.exec(word);
  if (our && !KEEPS_OUR.test(word)) return `${our[1]}or${our[2] ?? ''}`;
  return word
    .replace(/^(model|label|travel|signal|channel|cancel|level|parallel)l(?=ing$|ed$|er$)/u, '$1')
    .replace(/^(fib|cent|met|theat)re(?=s?$)/u, '$1er')
    .replace(/(?<=^(?:re)?(?:anal|cata|para)y?)lys(?=e$|ed$|er$|ing$)/u, 'lyz')
    .replace(/(?<=analy)s(?=ed$|er$|ing$)/u, 'z')
    .replace(/^grey/u, 'gray')
    .replace(/^((?:sub|super|hyper|conv)(?:er)?)nets?$/u, '$1network');
}

/**
 * The canonical words of a form: compatibility letters, lower case, American spelling, singular, no accents, no hyphens.
 * `Pre-trained` → `pretrained`, `networks` → `network`, `CIFAR-10` → `cifar10`, `low-rank` → `low rank`.
 */
export function foldWord(text: string): string {
  return text
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .normalize('NFKD')
    .replace(/[\p{M}^{}]/gu, '')
    .toLowerCase()
    .replace(/[-‐‑–_/&’']+/gu, ' ')
    .replace(PREFIX, '$1')
    .replace(/(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L}(?!\p{L}))/gu, '')
    .trim()
    .split(' ')
    .map(part => singular(american(part)))
    .join(' ');
}
