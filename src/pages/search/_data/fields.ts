import { tellingWords } from '../../../islands/search/words.ts';
import { wordsOf } from '../../../islands/search/vocabulary.ts';
import { readable } from '../../../model/segments.ts';
import { stem } from '../../../model/stem.ts';
import type { Searched } from './searched.ts';

/** Parts of a page that are searched. */
export type Field = 'title' | 'names' | 'text' | 'concepts' | 'broader';

/** Stems of each field, in order and with repetitions. */
export type Fields = Readonly<Record<Field, readonly string[]>>;

/** The stems of every page, papers first, then concepts, then themes. */
export function fieldsOf({ papers, concepts, themes }: Searched): Fields[] {
  const known = new Map(concepts.map(concept => [concept.slug, concept]));
  const labels = (slugs: readonly string[]) => slugs.flatMap(slug => known.get(slug)?.label ?? []);
  return [
    ...papers.map(paper => {
      const shared = paper.concepts.flatMap(({ concept }) => known.get(concept) ?? []);
      return fields({
        title: [paper.title],
        names: paper.introduces.map(({ name }) => name),
        text: [paper.abstract],
        // Each name of a concept that the paper mentions under one of them: an acronym finds the long form.
        concepts: [...paper.concepts.map(({ label }) => label), ...shared.flatMap(({ aliases }) => aliases)],
        broader: shared.flatMap(({ broader }) => labels(broader.map(({ concept }) => concept)))
      });
    }),
    ...concepts.map(({ label, aliases, definition, broader }) =>
      fields({
        title: [label],
        names: aliases,
        text: [definition?.text ?? ''],
        broader: labels(broader.map(({ concept }) => concept))
      })
    ),
    ...themes.map(({ label, concepts: slugs }) => fields({ title: [label], concepts: labels(slugs) }))
  ];
}

function fields(texts: Partial<Record<Field, readonly string[]>>): Fields {
  const stems = (field: Field) => (texts[field] ?? []).flatMap(stemsOf);
  return {
    title: stems('title'),
    names: stems('names'),
    text: stems('text'),
    concepts: stems('concepts'),
    broader: stems('broader')
  };
}

/** Stems of the telling words of a text. */
function stemsOf(text: string): string[] {
  return tellingWords(wordsOf(readable(text))).map(stem);
}
