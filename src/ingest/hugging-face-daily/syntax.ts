import { LONGEST_TITLE, type Line } from './lines.ts';

/** One listing: a title, and as much of the rest as the page shows. */
export interface ListingEntry {
  readonly title: Line;
  readonly abstract?: Line;
  /** `• 4 authors`, or an organisation's handle and name. */
  readonly byline?: Line;
  /** The dot before the date. */
  readonly dot?: Line;
  readonly date?: Line;
  /** The capture's day, from the page's head. */
  readonly day?: Line;
}

/** The listings of a page, and the lines that belong to none. */
export interface ListingPage {
  readonly entries: readonly ListingEntry[];
  readonly strays: readonly Line[];
}

type Open = { -readonly [K in keyof ListingEntry]: ListingEntry[K] };

/** Lines → listings. Where a part is missing, the next title starts the next listing. */
export function parseListings(lines: readonly Line[]): ListingPage {
  const entries: Open[] = [];
  const strays: Line[] = [];
  let open: Open | undefined;
  let day: Line | undefined;
  const start = (title: Line) => {
    open = { title, ...(day && { day }) };
    entries.push(open);
  };
  lines.forEach((line, at) => {
    if (line.kind === 'header' && !expectsAbstract(open)) open = undefined;
    else if (line.kind === 'day' && !open) day = line;
    else if (line.kind === 'text' || line.kind === 'header') {
      if (open && expectsAbstract(open) && !isTitle(line, lines[at + 1])) open.abstract = line;
      else if (line.text.length <= LONGEST_TITLE) start(line);
      else strays.push(line);
    } else {
      const part = line.kind === 'day' ? 'date' : line.kind;
      if (open && !open[part]) open[part] = line;
      else strays.push(line);
    }
  });
  return { entries, strays };
}

function expectsAbstract(open: Open | undefined): boolean {
  return open !== undefined && !open.abstract && !open.byline && !open.dot && !open.date;
}

/** Where an abstract is due, a short line without a final stop before a long one is the next title. */
function isTitle(line: Line, next: Line | undefined): boolean {
  const isShort = line.text.length <= LONGEST_TITLE && !/[.!?…]["'”’)\]]*$/u.test(line.text);
  return isShort && next?.kind === 'text' && next.text.length > LONGEST_TITLE;
}
