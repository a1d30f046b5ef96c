import { findArrivals, type Arrival } from './arrivals/index.ts';
import { recordBuild } from './changes/index.ts';
import { extractConcepts } from './concepts/index.ts';
import {
  curateConcepts,
  curatePapers,
  curateRelated,
  namedConcepts,
  readCuration,
  spareRelated
} from './curation/index.ts';
import { buildGraph } from './graph/index.ts';
import { ingest } from './ingest/index.ts';
import { readVocabulary } from './ingest/vocabulary/index.ts';
import { writeContent } from './mdx/index.ts';
import { merge } from './merge/index.ts';
import type { BuildInputs } from './model/build.ts';
import { NO_CURATION, type Curation } from './model/curation.ts';
import { isShared, type ConceptIndex } from './model/concept.ts';
import type { ContentFile } from './model/content.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { KnowledgeGraph, LayoutMemory } from './model/graph.ts';
import type { NoteFile } from './model/note.ts';
import type { Pages } from './model/page-names.ts';
import { titleOf, type Paper } from './model/paper.ts';
import type { SeedFile } from './model/seed.ts';
import { checkNotes } from './notes/index.ts';

/** What goes in: seeds in any order, and what people and earlier builds want kept. */
export interface WeaveInput {
  readonly seeds: readonly SeedFile[];
  /** Text of `seeds/curation.yaml`. */
  readonly curation?: string;
  /** Where that lies, for messages. */
  readonly curationPath?: string;
  /** `seeds/vocabulary.*`, in any order. */
  readonly vocabulary?: readonly SeedFile[];
  /** What the curator wrote in `content/notes/`; looked at where there are themes, which notes may be about. */
  readonly notes?: readonly NoteFile[];
  readonly memory?: LayoutMemory;
  /** How many related papers each paper lists; 0 leaves out relatedness, and themes, which are made of it. */
  readonly related: number;
  /** Whether entries stay apart to which one seed gives different ids: programs join by the ids that they put in. */
  readonly keepIds?: boolean;
  /** Whether what the next build must keep (places on the map, addresses) is wanted; programs do without. */
  readonly layout?: boolean;
  /** What all this was read from; where it is given, the build is written down. */
  readonly inputs?: BuildInputs;
  /** Text of what the last build wrote down of itself. */
  readonly history?: string;
}

/** What the stages made of it. */
export interface Woven {
  readonly papers: readonly Paper[];
  readonly concepts: ConceptIndex;
  readonly graph: KnowledgeGraph;
  /** What the curator wants, applied already as far as it can be. */
  readonly curation: Curation;
}

/** Seeds → papers, concepts and graph. */
export function weave(input: WeaveInput): Outcome<Woven> {
  const curation = readCuration(input.curation ?? '', input.curationPath ?? 'seeds/curation.yaml');
  const decided = curation.value;
  const drafts = ingest(input.seeds, decided);
  const merged = merge(drafts.value, {
    keepIds: input.keepIds ?? false,
    verdicts: decided,
    slugs: input.memory?.slugs,
    remember: input.layout ?? false
  });
  const papers = curatePapers(merged.value, decided);
  const vocabulary = readVocabulary(input.vocabulary ?? []);
  const found = extractConcepts(papers.value, vocabulary.value);
  const named = namedConcepts(decided, found.value);
  const extracted = named.length > 0 ? extractConcepts(papers.value, [...vocabulary.value, ...named]) : found;
  const concepts = curateConcepts(extracted.value, papers.value, decided);
  const computed = buildGraph(papers.value, concepts.value, {
    related: input.related > 0 ? input.related + spareRelated(decided) : 0,
    themes: input.related > 0,
    layout: input.layout ?? false,
    ...(input.memory && { memory: input.memory })
  });
  const graph = curateRelated(computed.value, papers.value, decided, input.related);
  const written = input.related > 0 ? (input.notes ?? []) : [];
  const notes = checkNotes(written, pagesOf(papers.value, concepts.value, graph.value));
  const stages = [curation, drafts, merged, papers, vocabulary, extracted, concepts, computed, graph, notes];
  return {
    value: {
      papers: papers.value,
      concepts: concepts.value,
      graph: {
        ...graph.value,
        layout: { ...graph.value.layout, ...(merged.slugs && { slugs: merged.slugs }) }
      },
      curation: decided
    },
    diagnostics: stages.flatMap(stage => stage.diagnostics)
  };
}

/** The site's pages, as notes name them. */
function pagesOf(papers: readonly Paper[], { concepts }: ConceptIndex, { themes }: KnowledgeGraph): Pages {
  return {
    papers: papers.map(paper => ({ ...paper, ...paper.facts, title: titleOf(paper) })),
    concepts: concepts.filter(isShared),
    themes
  };
}

/** Every generated file, and what the pages are called that are made of them. */
export interface WovenContent extends Outcome<readonly ContentFile[]> {
  readonly pages: Pages;
}

/** Seeds → every generated file. */
export function weaveContent(input: WeaveInput): WovenContent {
  const woven = weave({ ...input, layout: true });
  const { papers, concepts, graph } = woven.value;
  const content = writeContent(papers, concepts, graph);
  const diagnostics = [...woven.diagnostics, ...content.diagnostics];
  const pages = pagesOf(papers, concepts, graph);
  if (!input.inputs) return { value: content.value, pages, diagnostics };
  const build = recordBuild({
    result: woven.value,
    files: content.value,
    inputs: input.inputs,
    history: input.history
  });
  return {
    value: [build.value, ...content.value],
    pages,
    diagnostics: [...diagnostics, ...build.diagnostics]
  };
}

/** Seeds and further seeds → what the further ones bring. */
export function arrivals(
  { seeds, curation, curationPath, memory }: Omit<WeaveInput, 'related'>,
  added: readonly SeedFile[]
): Outcome<readonly Arrival[]> {
  const verdicts = readCuration(curation ?? '', curationPath ?? 'seeds/curation.yaml').value;
  const papersOf = (files: readonly SeedFile[]) =>
    merge(ingest(files, verdicts).value, { verdicts, slugs: memory?.slugs }).value;
  // What an archive holds goes by the archive's path and its own.
  const isAdded = (seed: string) => added.some(({ path }) => seed === path || seed.startsWith(`${path}/`));
  return {
    value: findArrivals(papersOf(seeds), papersOf([...seeds, ...added]), isAdded),
    diagnostics: ingest(added, NO_CURATION).diagnostics
  };
}
