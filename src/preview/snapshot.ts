import type { ContentFile } from '../model/content.ts';
import { readJsonLines } from '../model/front-matter.ts';

/** Generated content as far as it is compared. Papers and concepts by slug. */
export interface Snapshot {
  readonly papers: ReadonlyMap<string, PaperState>;
  readonly concepts: ReadonlyMap<string, ConceptState>;
  /** `paper concept`. */
  readonly mentions: ReadonlySet<string>;
  /** `paper paper`, the slug that comes first first. */
  readonly related: ReadonlySet<string>;
}

/** A paper's page. */
export interface PaperState {
  readonly title: string;
  /** Places of its listings. */
  readonly sources: readonly string[];
  readonly formerly: readonly string[];
  /** What its page says beside the title, by field, as it is written there. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A concept's page. */
export interface ConceptState {
  readonly label: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly formerly: readonly string[];
}

interface Source {
  readonly seed: string;
  readonly line: number;
}

interface Edge {
  readonly kind: 'mentions' | 'related';
  readonly source: string;
  readonly target: string;
}

/** Reads what `content/` holds, or would hold. A file that nothing generated wrote counts as not there. */
export function snapshotOf(files: readonly ContentFile[]): Snapshot {
  const papers = new Map<string, PaperState>();
  const concepts = new Map<string, ConceptState>();
  let edges: readonly Edge[] = [];
  for (const { path, text } of files) {
    const slug = path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');
    if (path === 'content/graph.json') edges = edgesOf(text);
    else if (path.startsWith('content/papers/')) put(papers, slug, paperState(text));
    else if (path.startsWith('content/concepts/')) put(concepts, slug, conceptState(text));
  }
  const pairs = (kind: Edge['kind']) =>
    new Set(edges.filter(edge => edge.kind === kind).map(({ source, target }) => `${source} ${target}`));
  return { papers, concepts, mentions: pairs('mentions'), related: pairs('related') };
}

function put<T>(map: Map<string, T>, slug: string, state: T | undefined): void {
  if (state) map.set(slug, state);
}

function frontMatter(text: string): Record<string, unknown> | undefined {
  const match = /^---\n(?<source>[\s\S]*?)^---$/mu.exec(text);
  return match?.index === 0 ? readJsonLines(match.groups!['source']!) : undefined;
}

/** The fields that a curator may mend, the title aside. */
const FACTS = ['abstract', 'authors', 'date', 'doi', 'arxiv', 'url', 'venue'];

function paperState(text: string): PaperState | undefined {
  const data = frontMatter(text) as
    (Record<string, unknown> & { title: string; sources: Source[]; formerly?: string[] }) | undefined;
  return (
    data && {
      title: data.title,
      sources: data.sources.map(({ seed, line }) => `${seed}:${line}`),
      formerly: data.formerly ?? [],
      facts: Object.fromEntries(
        FACTS.flatMap(name => (data[name] === undefined ? [] : [[name, JSON.stringify(data[name])]]))
      )
    }
  );
}

function conceptState(text: string): ConceptState | undefined {
  const data = frontMatter(text) as
    { label: string; type: string; aliases?: string[]; formerly?: string[] } | undefined;
  if (!data) return undefined;
  const { label, type, aliases = [], formerly = [] } = data;
  return { label, type, aliases, formerly };
}

function edgesOf(text: string): readonly Edge[] {
  try {
    return (JSON.parse(text) as { edges?: Edge[] }).edges ?? [];
  } catch {
    return [];
  }
}
