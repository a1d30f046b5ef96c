import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { accepted, readEntries } from '../entries.ts';
import { dailyPaper } from '../hugging-face-json/meaning.ts';
import { identifierFacts } from '../identifiers.ts';
import { readJsonEntry } from '../json/reader.ts';
import { splitEntries } from '../json/syntax.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { parsePage, type Card } from './page.ts';

/** Pages of Hugging Face Daily Papers saved as HTML: the data that they carry, else the cards that they show. */
export const huggingFaceHtml: Reader = {
  id: 'hugging-face-html',
  describes: 'Hugging Face Daily Papers as HTML',

  recognises(text) {
    const isHtml = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|main)\b/iu.test(text);
    return isHtml && /huggingface\.co|DailyPapers|"\/papers\/\d{4}\.\d{4,5}"/u.test(text);
  },

  read(text, { path }) {
    const data = parsePage(text);
    if (!('text' in data)) {
      return readEntries(data, path, card =>
        accepted(draftOf(card, path), quote(card.href || 'without a link'))
      );
    }
    const entries = splitEntries(data.text, { lists: ['dailyPapers'], opens: /\{\s*"paper":\s*\{/u });
    return readEntries(entries, path, entry =>
      readJsonEntry({ ...entry, line: entry.line + data.line - 1 }, path, dailyPaper)
    );
  }
};

function draftOf(card: Card, seed: string): PaperDraft {
  const date = parseDate(card.date);
  const count = Number(/^[\d,]+/u.exec(card.byline)?.[0].replaceAll(',', ''));
  return {
    source: { seed, line: card.line },
    title: card.title,
    abstract: card.abstract,
    facts: {
      ...(count > 0 && { authorCount: count }),
      ...(date && { date }),
      ...identifierFacts({ arxiv: /\/papers\/(?<id>[^/?#]+)/u.exec(card.href)?.groups?.['id'] })
    }
  };
}
