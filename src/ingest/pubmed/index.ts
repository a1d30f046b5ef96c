import type { PaperDate, PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { childrenOf, descend, textOf } from '../xml/elements.ts';
import { xmlReader } from '../xml/reader.ts';
import type { XmlElement } from '../xml/syntax.ts';

/** PubMed's XML, as its site saves it and E-utilities give it (https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/). */
export const pubmed = xmlReader({
  id: 'pubmed-xml',
  describes: 'PubMed XML',
  entry: 'PubmedArticle',
  recognises: text => /<PubmedArticle(?:Set)?[\s>]/u.test(text.slice(0, 10_000)),
  draft: draftOf
});

function draftOf(element: XmlElement): Omit<PaperDraft, 'source'> {
  const citation = descend(element, 'MedlineCitation');
  const article = descend(citation, 'Article');
  const authors = childrenOf(descend(article, 'AuthorList'), 'Author').map(authorName);
  const date = dateOf(article);
  const venue = textOf(descend(article, 'Journal', 'Title'));
  const doi = [
    ...childrenOf(article, 'ELocationID').filter(id => id.attributes['EIdType'] === 'doi'),
    ...childrenOf(descend(element, 'PubmedData', 'ArticleIdList'), 'ArticleId').filter(
      id => id.attributes['IdType'] === 'doi'
    )
  ][0];
  const pmid = textOf(descend(citation, 'PMID'));
  return {
    ...(pmid !== '' && { inputId: pmid }),
    // PubMed ends each title with a full stop.
    title: textOf(descend(article, 'ArticleTitle')).replace(/(?<!\.)\.$/u, ''),
    abstract: abstractOf(article),
    facts: {
      ...(authors.length > 0 && { authors: authors.filter(name => name !== '') }),
      ...(date && { date }),
      ...identifierFacts({
        doi: textOf(doi),
        url: pmid === '' ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
      }),
      ...(venue !== '' && { venue })
    }
  };
}

/** The parts of a structured abstract, each after its label. */
function abstractOf(article: XmlElement | undefined): string {
  return childrenOf(descend(article, 'Abstract'), 'AbstractText')
    .map(part => {
      const label = part.attributes['Label'];
      return label === undefined ? textOf(part) : `${label}: ${textOf(part)}`;
    })
    .join(' ');
}

function authorName(author: XmlElement): string {
  const parts = ['ForeName', 'LastName', 'Suffix'].map(name => textOf(descend(author, name)));
  const name = parts.filter(part => part !== '').join(' ');
  return name === '' ? textOf(descend(author, 'CollectiveName')) : name;
}

/** The day of electronic publication, else the issue's date; `MedlineDate` says a season or a span. */
function dateOf(article: XmlElement | undefined): PaperDate | undefined {
  const issue = descend(article, 'Journal', 'JournalIssue', 'PubDate');
  const written = [descend(article, 'ArticleDate'), issue].map(date =>
    ['Year', 'Month', 'Day']
      .map(part => textOf(descend(date, part)))
      .filter(part => part !== '')
      .join('-')
  );
  return [...written, textOf(descend(issue, 'MedlineDate'))].map(parseDate).find(date => date !== undefined);
}
