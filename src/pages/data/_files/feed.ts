import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';
import type { PaperData } from '../../../schema/paper.ts';
import type { Collection } from './collection.ts';
import { xmlText } from './xml.ts';

/** Papers in the feed. */
const NEWEST = 30;

/** Papers whose day is known, the newest first. */
export function newestPapers({ papers }: Collection): [slug: string, paper: PaperData][] {
  return [...papers]
    .filter(([, { date }]) => date?.iso.length === 10)
    .toSorted(([a, x], [b, y]) => compareText(y.date!.iso, x.date!.iso) || compareText(a, b))
    .slice(0, NEWEST);
}

/**
 * An Atom feed (RFC 4287) of the newest papers; undefined where no paper's day is known. It needs absolute addresses:
 * an entry's id must stay the same wherever it is read. The feed's author is the collection; an entry has authors of its
 * own only where a source names them.
 */
export function feedText(collection: Collection, address: (path: string) => string): string | undefined {
  const newest = newestPapers(collection);
  const [latest] = newest;
  if (!latest) return undefined;
  const { title, sentence, language } = collection;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
  <title>${xmlText(title)}: newest papers</title>
  <subtitle>${xmlText(sentence)}</subtitle>
  <id>${xmlText(address(''))}</id>
  <link rel="self" type="application/atom+xml" href="${xmlText(address('feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(address(''))}"/>
  <updated>${instant(latest[1])}</updated>
  <author><name>${xmlText(title)}</name></author>
${newest.map(([slug, paper]) => entryText(paper, address(`papers/${slug}/`))).join('\n')}
</feed>
`;
}

function entryText(paper: PaperData, page: string): string {
  const { title, abstract, authors = [], concepts } = paper;
  const labels = concepts.filter(({ shared }) => shared).slice(0, 8);
  return [
    '  <entry>',
    `    <title>${xmlText(readable(title))}</title>`,
    `    <id>${xmlText(page)}</id>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `    <updated>${instant(paper)}</updated>`,
    ...authors.map(name => `    <author><name>${xmlText(readable(name))}</name></author>`),
    ...labels.map(
      ({ concept, label }) => `    <category term="${concept}" label="${xmlText(readable(label))}"/>`
    ),
    `    <summary>${xmlText(readable(abstract))}</summary>`,
    '  </entry>'
  ].join('\n');
}

/** Midnight UTC of a paper's day: a day is all that is known. */
function instant({ date }: PaperData): string {
  return `${date!.iso}T00:00:00Z`;
}
