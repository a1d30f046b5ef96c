import type { Link, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import type { ListItem } from './syntax.ts';

/** What an item of a list says of a paper. */
export interface Listed {
  readonly draft: PaperDraft;
  /** True where a link of it leads to a paper. */
  readonly isPaper: boolean;
}

/** Where papers live: archives, publishers and proceedings; and what ends in `.pdf`. */
const PAPER_ADDRESS =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org\/(?:abs|pdf|html)|doi\.org\/10|openreview\.net|aclanthology\.org|aclweb\.org\/anthology|(?:nips|neurips)\.cc|mlr\.press|jmlr\.org|thecvf\.com|ecva\.net|biorxiv\.org|medrxiv\.org|ssrn\.com|acm\.org\/doi|ieeexplore\.ieee\.org|springer\.com\/(?:article|chapter)|nature\.com\/articles|sciencedirect\.com\/science|(?:ncbi\.nlm\.nih|pubmed\.ncbi\.nlm\.nih)\.gov|semanticscholar\.org\/paper|huggingface\.co\/papers|ojs\.aaai\.org|ijcai\.org\/proceedings|isca-archive\.org|usenix\.org\/(?:conference|system)|vldb\.org|plos\.org|mdpi\.com|frontiersin\.org|wiley\.com\/doi)\b|^https?:\/\/\S+\.pdf(?:[?#]|$)/iu;

/** Links that name what they lead to instead of the paper. */
const LABEL =
  /^\W*(?:official |project |home)?(?:paper|pdf|arxiv|preprint|abs(?:tract)?|html|code|github|repo(?:sitory)?|page|site|web ?site|homepage|link|doi|blog|demo|video|slides|poster|data(?:set)?|models?|weights|hugging ?face|openreview|bib(?:tex)?|supp\w*|[\d./-]+|arxiv[:\s]*[\d.v]+)?\W*$/iu;

/** A description of fewer words is a note on the paper, not what it says. */
const FEWEST_WORDS = 12;

interface Parted {
  readonly title: string;
  readonly description: string;
}

/** An item → a draft: the first link that is no label gives the title, else what stands out or before the links. */
export function readItem({ content, line }: ListItem, seed: string): Listed {
  const links = linksOf(content);
  const papers = links.filter(link => PAPER_ADDRESS.test(link.url));
  const labelled = links.find(link => /^\W*(?:paper|pdf)\W*$/iu.test(toString(link)));
  const own = labelled ?? papers[0];
  const { title, description } = parted(
    content,
    papers.find(link => !LABEL.test(toString(link)))
  );
  const abstract = description.split(' ').length >= FEWEST_WORDS ? description : '';
  const date = parseDate(
    /[([](?<date>\d{4}(?:[-/.]\d{1,2}){0,2})[)\]]/u.exec(toString(content))?.groups?.['date'] ?? ''
  );
  return {
    isPaper: own !== undefined,
    draft: {
      source: { seed, line },
      title: title.replace(/\s+/gu, ' ').trim(),
      abstract,
      facts: {
        ...(date && { date }),
        ...identifierFacts({ url: own?.url, others: links.map(link => link.url) })
      }
    }
  };
}

function linksOf(content: readonly PhrasingContent[]): Link[] {
  return content.flatMap(node => {
    if (node.type === 'link') return /^https?:/iu.test(node.url) ? [node] : [];
    return 'children' in node ? linksOf(node.children) : [];
  });
}

/** Title and description of an item: the link that bears the title, else what is set in bold or italics, else text. */
function parted(content: readonly PhrasingContent[], titled: Link | undefined): Parted {
  const at = content.findIndex(node =>
    titled
      ? linksOf([node]).includes(titled)
      : (node.type === 'strong' || node.type === 'emphasis') && !LABEL.test(toString(node))
  );
  if (at < 0) return partedText(content);
  const title = titled ? toString(titled) : toString(content[at]).replace(/^["“]|[.,"”]+$/gu, '');
  return { title, description: cleaned(content.slice(at + 1)) };
}

/** A longer text before the links is a title with a description after a dash, a gap or a full stop. */
const LONGEST_TITLE = 200;

function partedText(content: readonly PhrasingContent[]): Parted {
  const first = content.findIndex(node => linksOf([node]).length > 0);
  const before = content.slice(0, first < 0 ? content.length : first);
  const text = toString(before)
    .trim()
    .replace(/^(?:\|\s*)?(?:\d+[.)]\s+)?(?:[([]\d{4}(?:[-/.]\d{1,2}){0,2}[)\]]\s*)?/u, '');
  const cut = text.length > LONGEST_TITLE ? /\s{2,}|\s[-–—]\s|\.\s/u.exec(text) : null;
  const [title, description] = cut
    ? [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)]
    : [text, ''];
  return { title: trimmed(title).replace(/[.\s]+$/u, ''), description: trimmed(description) };
}

/** The text of nodes without the labels among their links, and without the signs that part it from the rest. */
function cleaned(content: readonly PhrasingContent[]): string {
  const text = content
    .map(node => (node.type === 'link' && LABEL.test(toString(node)) ? '' : toString(node)))
    .join('');
  return trimmed(text.replace(/\[\s*\]|\(\s*\)/gu, ''));
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s|:;,)\]–—-]+|[\s|:;,([–—-]+$/gu, '');
}
