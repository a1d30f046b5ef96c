import { shortened, shortTitle } from '../../../components/labels.ts';
import type { Library, PaperEntry } from '../../../components/library.ts';
import { byline, themeName } from '../../../components/words.ts';
import { RECORD_VERSION, type PaperRecord, type RecordConcept } from '../../../islands/compare/wire.ts';
import { setMathsOf } from '../../../maths/index.ts';
import { readable } from '../../../model/segments.ts';
import type { Span } from '../../../model/text.ts';
import { compare, words } from '../../../texts/index.ts';

/** So many of its nearest papers are offered to compare with. */
const NEAR = 8;

/** What a comparison says of a paper, as it travels. */
export function recordOf(paper: PaperEntry, { papers, concepts, themes }: Library): PaperRecord {
  const { data } = paper;
  const best = Math.max(...data.concepts.map(({ score }) => score), Number.MIN_VALUE);
  const theme = data.theme === undefined ? undefined : themes.get(data.theme);
  const who = byline(data);
  const facts = [
    { name: compare.facts.authors, value: who && readable(who) },
    {
      name: compare.facts.organisation,
      value: data.organisation?.name === who ? undefined : data.organisation?.name
    },
    { name: compare.facts.venue, value: data.venue && readable(data.venue) },
    { name: compare.facts.date, value: data.date && words.date(data.date.iso) },
    { name: compare.facts.theme, value: theme && themeName(theme.label) }
  ];
  const names = [...data.introduces.map(({ name }) => name), ...data.relations.map(({ text }) => text)];
  const labels = data.concepts.flatMap(({ concept }) => concepts.get(concept)?.data.label ?? []);
  const maths = setMathsOf([data.title, data.abstract, ...names, ...labels]);
  const { title, authors, authorCount, organisation, date, doi, arxiv, url, venue } = data;
  return {
    version: RECORD_VERSION,
    slug: paper.id,
    title: data.title,
    abstract: data.abstract,
    links: data.links,
    ...(Object.keys(maths).length > 0 && { maths }),
    facts: facts.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    cite: { slug: paper.id, title, authors, authorCount, organisation, date, doi, arxiv, url, venue },
    introduces: data.introduces.map(({ name, concept, evidence }) => ({
      name,
      ...(concept !== undefined && { concept }),
      evidence: span(evidence)
    })),
    relations: data.relations.map(({ type, text, paper: other, concept, evidence }) => ({
      type,
      text,
      ...(other !== undefined && { paper: other }),
      ...(concept !== undefined && { concept }),
      evidence: span(evidence)
    })),
    concepts: data.concepts.flatMap(({ concept, score, mentions }): RecordConcept[] => {
      const entry = concepts.get(concept)?.data;
      // A sentence of the abstract says more than the title.
      const place = mentions.find(({ field }) => field === 'abstract') ?? mentions[0];
      if (!entry || !place) return [];
      const share = Math.round((100 * score) / best) / 100;
      return [
        {
          slug: concept,
          label: entry.label,
          type: entry.type,
          papers: entry.papers.length,
          share,
          place: span(place)
        }
      ];
    }),
    near: data.related.slice(0, NEAR).flatMap(({ paper: slug }) => {
      const other = papers.get(slug);
      return other ? [{ slug, name: shortened(readable(shortTitle(other.data.title)), 70) }] : [];
    })
  };
}

const span = ({ field, start, end }: Span): Span => ({ field, start, end });
