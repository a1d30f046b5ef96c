import type { ConceptEntry, Library } from '../../components/library.ts';
import { shortened, shortTitle } from '../../components/labels.ts';
import type { Card, Cards } from '../../islands/concept-card/card.ts';
import { readable } from '../../model/segments.ts';
import { sentenceOf } from '../../model/sentence.ts';

/** Characters of a sentence and of a paper's name on a card. */
const LONGEST = 240;
const LONGEST_NAME = 60;

/** Cards of some concepts. `here` is the slug of the paper whose page shows them: its own sentences are read there anyway. */
export function cardsOf(library: Library, slugs: Iterable<string>, here?: string): Cards {
  return Object.fromEntries(
    [...new Set(slugs)].flatMap(slug => {
      const entry = library.concepts.get(slug);
      return entry ? [[slug, card(entry, library, here)]] : [];
    })
  );
}

function card({ data }: ConceptEntry, { papers, concepts }: Library, here: string | undefined): Card {
  const broader = data.broader
    .flatMap(({ concept }) => concepts.get(concept)?.data.label ?? [])
    .map(readable);
  const sentence = data.definition ?? sentenceElsewhere(data, here);
  const from = sentence && papers.get(sentence.paper)?.data;
  return {
    label: readable(data.label),
    type: data.type,
    papers: data.papers.length,
    ...(sentence &&
      from && {
        sentence: {
          text: shortened(readable(sentenceOf(from, sentence).text), LONGEST),
          paper: shortened(readable(shortTitle(from.title)), LONGEST_NAME)
        }
      }),
    ...(broader.length > 0 && { broader })
  };
}

/** Where the paper that is most about a concept, `here` aside, mentions it in its abstract. */
function sentenceElsewhere({ papers }: ConceptEntry['data'], here: string | undefined) {
  for (const { paper, mentions } of papers) {
    const mention = mentions.find(({ field }) => field === 'abstract');
    if (mention && paper !== here) return { paper, ...mention };
  }
  return undefined;
}
