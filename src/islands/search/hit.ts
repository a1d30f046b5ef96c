import { searchPanel } from '../../texts/index.ts';
import { address } from '../dom.ts';
import { bestSentence } from './excerpt.ts';
import type { Entry } from './index-files.ts';
import { markWords, stemsIn } from './marked.ts';
import { rarity } from './rank.ts';
import type { AskedWord } from './read-query.ts';
import type { Hit, Reason, ResultKind } from './types.ts';

const FOLDERS: Readonly<Record<ResultKind, string>> = {
  paper: 'papers',
  concept: 'concepts',
  theme: 'themes'
};

/** Reasons that are said at most. */
const MOST_REASONS = 3;

/** A page as a result of a query; `papers` is how many there are in the index. */
export function hitOf(kind: ResultKind, entry: Entry, words: readonly AskedWord[], papers: number): Hit {
  const { slug, title, text = '', theme, date, type } = entry;
  const present = new Set([...stemsIn(title), ...stemsIn(text)]);
  const wanted = new Map<string, number>();
  const reasons: Reason[] = [];
  for (const asked of words) {
    const nearest = asked.stems.find(({ stem }) => present.has(stem));
    if (nearest) {
      const worth = nearest.weight * rarity(nearest.postings, papers);
      wanted.set(nearest.stem, Math.max(worth, wanted.get(nearest.stem) ?? 0));
    }
    const reason = asked.optional
      ? undefined
      : nearest
        ? byMeaning(asked, nearest, entry)
        : byName(asked, entry);
    if (reason && !reasons.some(other => isSame(other, reason))) reasons.push(reason);
  }
  return {
    kind,
    slug,
    url: address(`${FOLDERS[kind]}/${slug}/`),
    title: markWords(title, wanted),
    excerpt: bestSentence(text, wanted),
    facts: [type && searchPanel.type[type], date?.slice(0, 4), theme].filter(fact => fact !== undefined),
    reasons: reasons.slice(0, MOST_REASONS),
    sections: []
  };
}

function byMeaning(
  { word }: AskedWord,
  found: AskedWord['stems'][number],
  { title, text = '' }: Entry
): Reason | undefined {
  if (!found.byMeaning) return undefined;
  const surface = `${title} ${text}`
    .match(/[\p{L}\p{N}]+/gu)
    ?.find(other => stemsIn(other)[0] === found.stem);
  return { kind: 'meaning', typed: word, found: (surface ?? found.stem).toLowerCase() };
}

/** The concept of a page under one of whose names a word stands that the page itself does not have. */
function byName({ stems }: AskedWord, { title, aliases, concepts = [] }: Entry): Reason | undefined {
  const own = new Set(stems.filter(asked => !asked.byMeaning).map(({ stem }) => stem));
  for (const [label, ...others] of [...concepts, [title, ...(aliases ?? [])]]) {
    const name = [label!, ...others].find(form => stemsIn(form).some(stem => own.has(stem)));
    if (name !== undefined) return { kind: 'name', name, concept: label! };
  }
  return undefined;
}

function isSame(a: Reason, b: Reason): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True where all of one of a page's names is asked for. */
export function isNamed({ title, aliases = [] }: Entry, words: readonly AskedWord[]): boolean {
  const asked = new Set(
    words.flatMap(({ stems }) => stems.filter(one => !one.byMeaning).map(({ stem }) => stem))
  );
  return [title, ...aliases].some(name => {
    const stems = stemsIn(name);
    return stems.length > 0 && stems.every(stem => asked.has(stem));
  });
}
