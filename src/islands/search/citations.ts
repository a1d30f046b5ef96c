import type { CitedPaper } from '../../cite/index.ts';

/** What a citation needs beside title, abstract and slug. */
export type CitationParts = Omit<CitedPaper, 'title' | 'abstract' | 'slug'>;
