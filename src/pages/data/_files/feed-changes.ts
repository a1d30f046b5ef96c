import { causesInWords, counts } from '../../../components/changes.ts';
import { readable } from '../../../model/segments.ts';
import type { BuildEntry } from '../../../schema/build.ts';
import type { Collection } from './collection.ts';
import { xmlText } from './xml.ts';

/** Builds in the feed. */
const BUILDS = 30;

/** Papers named in an entry. */
const NAMED = 20;

/**
 * An Atom feed (RFC 4287) of what changed; undefined where no build knows a paper's day. An entry bears the day of the
 * newest paper that was there: the inputs give no other date, and the clock is none of them.
 */
export function changesFeed(collection: Collection, address: (path: string) => string): string | undefined {
  const builds = collection.builds.filter(({ newest }) => newest).slice(0, BUILDS);
  const [latest] = builds;
  if (!latest) return undefined;
  const { title, language } = collection;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
  <title>${xmlText(title)}: changes</title>
  <id>${xmlText(address('changes/'))}</id>
  <link rel="self" type="application/atom+xml" href="${xmlText(address('changes.xml'))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(address('changes/'))}"/>
  <updated>${instant(latest)}</updated>
  <author><name>${xmlText(title)}</name></author>
${builds.map(build => entryText(build, address(`changes/#build-${build.number}`))).join('\n')}
</feed>
`;
}

function entryText(build: BuildEntry, page: string): string {
  const { came, went, renamed } = build.papers;
  const titles = [
    ...came.map(({ title }) => `New: ${readable(title)}`),
    ...went.map(({ title }) => `Gone: ${readable(title)}`),
    ...renamed.map(({ title }) => `At a new address: ${readable(title)}`)
  ];
  const rest = titles.length > NAMED ? [`And ${titles.length - NAMED} papers more.`] : [];
  const lines = [`${counts(build).join(', ')}.`, ...causesInWords(build), ...titles.slice(0, NAMED), ...rest];
  return [
    '  <entry>',
    `    <title>${build.before ? `Build ${build.number}` : 'The first build'}</title>`,
    `    <id>${xmlText(page)}</id>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `    <updated>${instant(build)}</updated>`,
    `    <summary>${xmlText(lines.join('\n'))}</summary>`,
    '  </entry>'
  ].join('\n');
}

function instant({ newest }: BuildEntry): string {
  return `${newest!.iso}T00:00:00Z`;
}
