import type { BuildEntry, Why } from '../schema/build.ts';
import { causeOfRest, isTouched, type Causes } from './causes.ts';
import type { State } from './state.ts';

type Papers = State['papers'];
type PaperState = Papers[string];
type Changed = BuildEntry['papers']['changed'][number];

/** Papers that came, went, have another address or say something else. */
export function paperChanges(before: Papers, now: Papers, causes: Causes): BuildEntry['papers'] {
  const heir = heirs(now, causes);
  const gone = Object.entries(before).filter(([slug]) => !(slug in now));
  const moved = new Map<string, string>();
  for (const [slug, paper] of gone) {
    const to = heir(paper);
    if (to !== undefined && !(to in before) && !moved.has(to)) moved.set(to, slug);
  }
  const renamed = new Map([...moved].map(([to, from]) => [from, to]));
  return {
    came: Object.entries(now).flatMap(([slug, paper]) =>
      slug in before || moved.has(slug) ? [] : [{ slug, title: paper.title, why: whyPaper(paper, causes) }]
    ),
    went: gone.flatMap(([slug, paper]) => {
      if (renamed.has(slug)) return [];
      const to = heir(paper);
      const why = to === undefined ? whyPaper(paper, causes) : 'merge';
      return [{ slug, title: paper.title, why, ...(to !== undefined && { to }) }];
    }),
    renamed: gone.flatMap(([from, paper]) => {
      const to = renamed.get(from);
      if (to === undefined) return [];
      const title = now[to]!.title;
      return [{ from, to, before: paper.title, title, why: whyPaper(now[to]!, causes) }];
    }),
    changed: Object.entries(now).flatMap(([slug, paper]) => {
      const what = before[slug] ? differences(before[slug], paper) : [];
      if (what.length === 0) return [];
      // Themes are made of all papers together.
      const why = what.join() === 'theme' ? causeOfRest(causes) : whyPaper(paper, causes);
      return [{ slug, title: paper.title, what, why }];
    })
  };
}

/** Finds the paper that has a gone one's text or one of its listings now. A line means the same only in a file that is the same. */
function heirs(now: Papers, causes: Causes): (gone: PaperState) => string | undefined {
  const keys = ({ text, sources, title }: PaperState) => [
    ...sources.filter(source => !isTouched(source, causes)),
    `${title}\n${text}`
  ];
  const slugs = new Map(
    Object.entries(now).flatMap(([slug, paper]) => keys(paper).map(key => [key, slug] as const))
  );
  return gone => {
    const key = keys(gone).find(candidate => slugs.has(candidate));
    return key === undefined ? undefined : slugs.get(key);
  };
}

function whyPaper({ sources }: PaperState, causes: Causes): Why {
  if (sources.some(source => isTouched(source, causes))) return 'seeds';
  const why = causeOfRest(causes);
  return why === 'rest' ? 'merge' : why;
}

function differences(before: PaperState, now: PaperState): Changed['what'] {
  const differ: Record<Changed['what'][number], boolean> = {
    title: before.title !== now.title,
    abstract: before.text !== now.text,
    facts: before.facts !== now.facts,
    sources: before.sources.join() !== now.sources.join(),
    theme: before.theme !== now.theme
  };
  return (Object.keys(differ) as Changed['what']).filter(what => differ[what]);
}
