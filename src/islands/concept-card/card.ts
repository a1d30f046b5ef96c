import type { ConceptType } from '../../model/concept.ts';

/** What a card says of a concept. Texts are plain, as people read them. */
export interface Card {
  readonly label: string;
  readonly type: ConceptType;
  /** How many papers mention it. */
  readonly papers: number;
  /** The sentence that says best what it is, or one that uses it, and whose it is: a paper's name, or that of a vocabulary. */
  readonly sentence?: { readonly text: string; readonly paper: string };
  /** Labels of broader concepts. */
  readonly broader?: readonly string[];
}

/** The cards of a page, by the slug of their concept. */
export type Cards = Readonly<Record<string, Card>>;

/** Id of the element that holds them. */
export const CARDS_ID = 'concept-cards';
