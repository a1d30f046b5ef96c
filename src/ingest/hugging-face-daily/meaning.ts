import type { Organisation, PaperDate, PaperDraft, PaperFacts } from '../../model/paper.ts';
import { isoDate, parseListingDate, yearOf, type CaptureYear } from './dates.ts';
import type { ListingEntry } from './syntax.ts';

/** A listing → a draft. `capture` is the year in which the page was saved, where it is known. */
export function draftOf(entry: ListingEntry, seed: string, capture: CaptureYear | undefined): PaperDraft {
  return {
    source: { seed, line: entry.title.number },
    ...(entry.day && { captured: entry.day.text }),
    title: entry.title.text,
    abstract: entry.abstract?.text ?? '',
    facts: { ...bylineFacts(entry.byline?.text), ...dateFacts(entry, capture) }
  };
}

function bylineFacts(byline: string | undefined): PaperFacts {
  if (byline === undefined) return {};
  const authors = /(?<count>\d[\d,]*)\s+authors?$/u.exec(byline)?.groups?.['count'];
  if (authors)
    return Number(authors.replaceAll(',', '')) > 0
      ? { authorCount: Number(authors.replaceAll(',', '')) }
      : {};
  return byline.startsWith('•') ? {} : { organisation: organisationOf(byline) };
}

/** `apple Apple`: the handle holds no space, the name may. */
function organisationOf(byline: string): Organisation {
  const [handle = '', ...name] = byline.split(/\s+/u);
  return name.length === 0 ? { name: handle } : { handle, name: name.join(' ') };
}

function dateFacts(entry: ListingEntry, capture: CaptureYear | undefined): PaperFacts {
  const date = entry.date && parseListingDate(entry.date.text);
  if (!date) return {};
  const comments = date.comments === undefined ? {} : { comments: date.comments };
  if (date.year !== undefined) return { date: { iso: isoDate(date.year, date) }, ...comments };
  if (!capture) return comments;
  const captured = entry.day && parseListingDate(entry.day.text);
  const iso = isoDate(yearOf(date, capture.year, captured), date);
  const inferred: PaperDate = capture.inferred ? { iso, inferred: true } : { iso };
  return { date: inferred, ...comments };
}
