import { arxivAtom } from './arxiv-atom/index.ts';
import { bibtex } from './bibtex/index.ts';
import { cslJson } from './csl-json/index.ts';
import { huggingFaceDaily } from './hugging-face-daily/index.ts';
import { pubmed } from './pubmed/index.ts';
import { ris } from './ris/index.ts';
import type { Reader } from './reader.ts';

/** Every format that can be read. The first that recognises a text reads it. */
export const READERS: readonly Reader[] = [bibtex, ris, arxivAtom, pubmed, cslJson, huggingFaceDaily];
