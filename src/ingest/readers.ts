import { arxivAtom } from './arxiv-atom/index.ts';
import { bibtex } from './bibtex/index.ts';
import { cslJson } from './csl-json/index.ts';
import { csv } from './csv/index.ts';
import { huggingFaceDaily } from './hugging-face-daily/index.ts';
import { huggingFaceHtml } from './hugging-face-html/index.ts';
import { huggingFaceJson } from './hugging-face-json/index.ts';
import { markdown } from './markdown/index.ts';
import { medline } from './medline/index.ts';
import { openalex } from './openalex/index.ts';
import { pubmed } from './pubmed/index.ts';
import { ris } from './ris/index.ts';
import { semanticScholar } from './semantic-scholar/index.ts';
import type { Reader } from './reader.ts';

/** Every format that can be read. The first that recognises a text reads it, so the more special ones stand first. */
export const READERS: readonly Reader[] = [
  bibtex,
  ris,
  medline,
  arxivAtom,
  pubmed,
  openalex,
  semanticScholar,
  huggingFaceJson,
  cslJson,
  huggingFaceHtml,
  huggingFaceDaily,
  csv,
  markdown
];
