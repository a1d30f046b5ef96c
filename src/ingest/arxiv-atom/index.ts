import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { quote } from '../quote.ts';
import { texAccentsToText } from '../tex.ts';
import { childrenOf, descend, textOf } from '../xml/elements.ts';
import { xmlReader } from '../xml/reader.ts';
import type { XmlElement, XmlEntry } from '../xml/syntax.ts';

/** A reply of arXiv's API (Atom 1.0, https://info.arxiv.org/help/api/user-manual.html). */
export const arxivAtom = xmlReader({
  id: 'arxiv-atom',
  describes: 'a feed of the arXiv API',
  entry: 'entry',
  recognises: text => /<feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom/u.test(text.slice(0, 10_000)),
  refuses: errorReply,
  draft: draftOf
});

/** arXiv answers a query that it cannot read with a feed of one entry that tells why. */
function errorReply(element: XmlElement, { line }: XmlEntry, file: string): Diagnostic | undefined {
  if (!/arxiv\.org\/api\/errors/u.test(textOf(descend(element, 'id')))) return undefined;
  return {
    code: 'arxiv/error-reply',
    severity: 'error',
    file,
    line,
    message: `arXiv answered with an error: ${quote(textOf(descend(element, 'summary')))}.`,
    hint: 'Mend the query and save its reply again, for example https://export.arxiv.org/api/query?id_list=1706.03762.'
  };
}

function draftOf(element: XmlElement): Omit<PaperDraft, 'source'> {
  const text = (name: string) => textOf(descend(element, name));
  const authors = childrenOf(element, 'author').map(author => textOf(descend(author, 'name')));
  const date = parseDate(text('published'));
  const id = text('id');
  const venue = text('arxiv:journal_ref');
  return {
    title: texAccentsToText(text('title')),
    abstract: texAccentsToText(text('summary')),
    facts: {
      ...(authors.length > 0 && { authors: authors.filter(name => name !== '') }),
      ...(date && { date }),
      ...identifierFacts({ doi: text('arxiv:doi'), url: id }),
      ...(venue !== '' && { venue })
    }
  };
}
