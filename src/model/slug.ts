/** Letters that Unicode does not decompose, as they are written in ASCII. */
const ASCII: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega'
};

/** Small words that promise another one: a cut text does not end on them. */
const DANGLING = /(?:-(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|via|with))+$/u;

/** A text as a part of an address. */
export interface Slug {
  /** Lower-case ASCII letters and digits in words joined by `-`; may be empty. */
  readonly text: string;
  /** True where two different texts may give this slug: something was cut, rewritten or left out. */
  readonly lossy: boolean;
}

const BEYOND_ASCII = /\P{ASCII}/u;

/** Folds case, accents and compatibility forms. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '');
  return plain.normalize('NFC');
}

/**
 * The form in which titles and names are compared: folded, and nothing but letters, marks and digits kept, so that dashes,
 * quotes, TeX braces and white space make no difference. `+` and `#` stay: they tell `C++` from `C`.
 */
export function nameKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');
}

/** A text in ASCII words, at most `limit` characters, cut at the end of a word where it has one. */
export function slugify(text: string, limit = 80): Slug {
  const folded = foldText(text);
  const ascii = folded.replace(/\P{ASCII}/gu, letter => ASCII[letter] ?? letter);
  const words = ascii
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  // `C++` and `C#` lose what tells them from `C`.
  const lossy = ascii !== folded || /[+#]|(?!\p{ASCII})[\p{L}\p{N}]/u.test(ascii);
  if (words.length <= limit) return { text: words, lossy };
  const end = words.lastIndexOf('-', limit);
  return { text: words.slice(0, end > 0 ? end : limit).replace(DANGLING, ''), lossy: true };
}

/** Eight letters and digits that stand for a text: two FNV-1a hashes of 32 bits over its UTF-16 code units. */
export function hashText(text: string): string {
  const hash = (basis: number) => {
    let value = basis;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36).padStart(7, '0').slice(-4);
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
}
