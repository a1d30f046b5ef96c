import type { Name } from './work.ts';

/** Small words in front of a family name. */
const PARTICLE =
  /^(?:af|al|av|bin|d[aeiou]s?|del|della|den|der|dos|el|ibn|la|le|ten|ter|van|von|vom|zu[mr]?)$/u;

const SUFFIX = /^(?:[JS]r\.?|II|III|IV)$/u;

/** Words that no person has in the name. */
const ORGANISATION =
  /\b(?:Association|Center|Centre|Collaboration|Consortium|Corporation|Foundation|Group|Inc|Institute|Labs?|Laborator(?:y|ies)|Ltd|Organi[sz]ation|Project|Research|Society|Team|Universit(?:y|é|ät|à))(?!\p{L})/u;

/** A name in the order of reading → its parts. What cannot be told apart stays whole. */
export function nameParts(name: string): Name {
  const words = name.split(/[ \u00a0]+/u).filter(word => word !== '');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : undefined;
  if (words.length < 2 || /[,;{}()]|(?<!\p{L})and(?!\p{L})/iu.test(name) || ORGANISATION.test(name))
    return { literal: name };
  const last = words.length - 1;
  let start = last;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start -= 1;
  return {
    family: words[last]!,
    given: words.slice(0, start).join(' '),
    ...(start < last && { particle: words.slice(start, last).join(' ') }),
    ...(suffix !== undefined && { suffix })
  };
}

/** `van Family, Given`: the order of catalogues, without the suffix. */
export function catalogueOrder(name: Name): string {
  if ('literal' in name) return name.literal;
  return `${familyName(name)}, ${name.given}`;
}

/** The family name with what stands before it. */
export function familyName({ particle, family }: Exclude<Name, { literal: string }>): string {
  return particle === undefined ? family : `${particle} ${family}`;
}
