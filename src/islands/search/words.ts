import { stem } from '../../model/stem.ts';

/** A query is read up to here; what is longer is no query but a text, and its beginning is searched. */
export const MOST_WORDS = 40;

/** Function words of English: alone they tell nothing, between others they only cost matches. */
const FUNCTION_WORDS = new Set(
  (
    'a about after all also an and any are as at be been being both but by can could did do does for from had has have ' +
    'how if in instead into is it its may me more most much no not of on only or other our over own same should so some ' +
    'such than that the their them then there these they this those through to under up use used using very via was we ' +
    'were what when where which while who whose why will with within without would you your'
  ).split(' ')
);

/**
 * Words that people fill a description with. They are rare in abstracts, so that their rarity says more than they do; each also
 * stands for the forms with -s, -ed, -ing and -er that share its stem.
 */
const LIGHT_WORDS = new Set(
  (
    'able actual almost alone already always another anything apart around ask away bad become begin behind belong better big ' +
    'bring call certain chance choose close come common complete consider cover day deal different difficult done easy enough ' +
    'even ever every everything exact example extra fact far feel find fit follow full general get give go good great group ' +
    'half handle happen hard help here hold huge idea important inside job just keep kind know large last later lead learn ' +
    'leave less let like little long look lot main make manage many mean need never new next nice normal nothing number often ' +
    'old once one open order ordinary part people perhaps person pick piece place plain point possible problem provide pull ' +
    'put quite rather reach real really right run same say see seem several show side simple single small solve some someone ' +
    'something soon sort spend start stay still stop system take talk tell thing think today together too top towards try turn ' +
    'two type until upon useful usual various very want way well whether whole wide work world worth write yet'
  )
    .split(' ')
    .map(stem)
);

/** True for words that say little in a description. */
export function isLight(word: string): boolean {
  return LIGHT_WORDS.has(stem(word));
}

/** The words of a query in order, each once, in lower case, without the punctuation around them. */
export function queryWords(query: string): string[] {
  const words = query
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''))
    .filter(word => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The words that tell something; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(word => !FUNCTION_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Neighbours in a query that may be one word, or joined by a hyphen, in a text: `router r1` → `routerr1`. */
export function joinedPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => words[at]! + word);
}
