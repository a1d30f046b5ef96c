import type { ConceptEntry, Library } from '../../components/library.ts';
import { shortened, shortTitle } from '../../components/labels.ts';
import type { Card, Cards } from '../../islands/concept-card/card.ts';
import { seedName } from '../../components/words.ts';
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
  const sentence = definitionOf(data) ?? sentenceIn(data.definition ?? sentenceElsewhere(data, here), papers);
  return {
    label: readable(data.label),
    type: data.type,
    papers: data.papers.length,
    ...(sentence && { sentence }),
    ...(broader.length > 0 && { broader })
  };
}

/** What a vocabulary says that it is. */
function definitionOf({ term }: ConceptEntry['data']): Card['sentence'] {
  const said = term?.definition;
  return said && { text: shortened(readable(said.text), LONGEST), paper: seedName(said.at.seed) };
}

function sentenceIn(
  mention: ConceptEntry['data']['definition'],
  papers: Library['papers']
): Card['sentence'] {
  const from = mention && papers.get(mention.paper)?.data;
  return (
    from && {
      text: shortened(readable(sentenceOf(from, mention).text), LONGEST),
      paper: shortened(readable(shortTitle(from.title)), LONGEST_NAME)
    }
  );
}

/** Where the paper that is most about a concept, `here` aside, mentions it in its abstract. */
function sentenceElsewhere({ papers }: ConceptEntry['data'], here: string | undefined) {
  for (const { paper, mentions } of papers) {
    const mention = mentions.find(({ field }) => field === 'abstract');
    if (mention && paper !== here) return { paper, ...mention };
  }
  return undefined;
}
