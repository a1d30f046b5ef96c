import type { TextLink } from './paper.ts';

const ANCHOR = /<a\s[^>]*?href\s*=\s*(?<mark>["'])(?<href>.*?)\k<mark>[^>]*>(?<label>.*?)<\/a\s*>/gisu;

/** Hosts whose addresses people write without `https://`; other names with a dot may be anything. */
const HOSTS = String.raw`(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|arxiv\.org|doi\.org)/|[a-z0-9-]+\.github\.io\b|www\.[a-z0-9-]+\.[a-z]`;

/** An address up to the first character that cannot be part of one (RFC 3986, and TeX's backslash); some write `https: //`. */
const ADDRESS = new RegExp(
  String.raw`(?<![a-z0-9@./_-])(?:https?:\s?//(?=[a-z0-9])|(?:https?:\s?//)?(?=${HOSTS}))[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%\\{}]+`,
  'giu'
);

/** The http(s) addresses in a text, in order: whole HTML anchors, and bare addresses without the sentence's punctuation. */
export function findLinks(text: string): TextLink[] {
  const anchors = [...text.matchAll(ANCHOR)].map(anchorLink);
  // The addresses inside an anchor are its own, also where it links to nothing that we follow.
  const rest = text.replace(ANCHOR, anchor => ' '.repeat(anchor.length));
  const bare = [...rest.matchAll(ADDRESS)].map(match => bareLink(match[0], match.index));
  return [...anchors, ...bare].filter(link => link !== undefined).sort((a, b) => a.start - b.start);
}

function anchorLink(match: RegExpExecArray): TextLink | undefined {
  const url = decodeEntities(match.groups!['href']!).trim();
  const label = decodeEntities(match.groups!['label']!.replace(/<[^>]*>/gu, '')).trim();
  if (!isWebAddress(url)) return undefined;
  return { url, text: label === '' ? url : label, start: match.index, end: match.index + match[0].length };
}

function bareLink(match: string, start: number): TextLink | undefined {
  const text = trimSentence(match);
  const plain = text.replace(/\\(?=[_%#&~$])/gu, '').replace(/^(https?:)\s/iu, '$1');
  const url = /^https?:/iu.test(plain) ? plain : `https://${plain}`;
  return isWebAddress(url) ? { url, text, start, end: start + text.length } : undefined;
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Cuts what belongs to the sentence: final punctuation, and closing brackets that were not opened in the address. */
function trimSentence(address: string): string {
  let text = address;
  for (;;) {
    const last = text.at(-1) ?? '';
    const opening = CLOSING[last];
    const isUnopened = opening !== undefined && text.split(last).length > text.split(opening).length;
    if (!isUnopened && !/[.,;:!?'*\\[({]/u.test(last)) return text;
    text = text.slice(0, -1);
  }
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) && /[a-z0-9]/iu.test(new URL(url).hostname);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'"
};

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (_, name: string) => ENTITIES[name]!);
}
