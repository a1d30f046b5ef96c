/** Prefixes that are written solid, with a hyphen or apart without change of meaning. */
const PREFIX =
  /(?<![\p{L}\p{N}])(anti|auto|bi|co|cross|hyper|inter|intra|meta|micro|multi|non|post|pre|re|self|semi|sub|super|trans|un|uni)[ -]+(?=\p{L}{3})/gu;
/** Nouns that stay as they are although they end in `s`. */
const SINGULAR_S = /(?:ss|us|is|ics|[^aeiou]as|ous|news|lens|bias|canvas|series|species|basis|means)$/u;

/** Singular of an English noun in lower case, by its ending only. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || !/^[\p{Ll}]+$/u.test(word)) return word;
  if (/(?:analy|hypothe|synthe|paralle|diagno|ba|cri|the|empha|parenthe)ses$/u.test(word))
    return `${word.slice(0, -2)}is`;
  if (SINGULAR_S.test(word)) return word;
  if (/(?:trices)$/u.test(word)) return `${word.slice(0, -4)}rix`;
  if (/(?:vertices|indices)$/u.test(word)) return `${word.slice(0, -4)}ex`;
  if (/(?:[^aeiou]ies)$/u.test(word)) return word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (
    /(?:sses|xes|shes|tches|zzes|uses|iases)$/u.test(word) &&
    !/(?:axes|causes|auses|ouses|fuses)$/u.test(word)
  )
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** American spelling of the endings that differ. */
function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})isation(?=s?$)/u, 'ization')
    .replace(/(?<=[a-z]{3})is(?=(?:ed|ing|er|ers|able)$)/u, matched =>
      /(?:ra|prom|prec|adv|rev|superv|compr|surpr|d)$/u.test(matched) ? matched : 'iz'
    )
    .replace(/(?<=[a-z]{2})our(?=(?:s|al|ing|ed|able|ed)?$)/u, matched =>
      word.length > 5 && !/^(?:hours?|tours?|detour|contours?|resour|cours|sour|pour|four|your)/u.test(word)
        ? 'or'
        : matched
    )
    .replace(/^model(?:ling|ed|led)$/u, matched => (matched === 'modelling' ? 'modeling' : 'modeled'))
    .replace(/(?<=[a-z])elling$/u, 'eling')
    .replace(/(?<=[a-z])elled$/u, 'eled')
    .replace(/^(fib|cent|met)re(?=s?$)/u, '$1er')
    .replace(/(?<=analy)s(?=(?:e|ed|er|ing)$)/u, 'z')
    .replace(/^gray/u, 'grey');
}

/**
 * The canonical words of a form: compatibility letters, lower case, American spelling, singular, no accents, no hyphens.
 * `Pre-trained Language Models` → `pretrained language model`, `CIFAR-10` → `cifar10`.
 */
export function foldWord(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\^{}]/gu, '')
    .toLowerCase()
    .replace(/[-‐‑–_/&]+/gu, ' ')
    .replace(PREFIX, '$1')
    .replace(/(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L}(?!\p{L}))/gu, '')
    .trim();
  return plain
    .split(' ')
    .map(part => singular(american(part)))
    .join(' ');
}
