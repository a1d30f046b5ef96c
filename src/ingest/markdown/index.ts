import { toString } from 'mdast-util-to-string';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { accepted, readEntries, skipped } from '../entries.ts';
import { quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { readItem } from './meaning.ts';
import { parseItems, type ListItem } from './syntax.ts';

/** Lists of links in Markdown, such as "awesome" lists: each item or table row that links to a paper is one. */
export const markdown: Reader = {
  id: 'markdown',
  describes: 'a Markdown list of links (.md)',

  recognises(text, path) {
    return /\.(?:md|markdown)$/iu.test(path) || /^[ \t]*(?:[-*+]|\d+\.|\|)[ \t].*\]\(https?:/mu.test(text);
  },

  read(text, { path }) {
    const passedOver: ListItem[] = [];
    const { value, diagnostics } = readEntries(parseItems(text), path, item => {
      const content = toString(item.content);
      const { draft, isPaper } = readItem(item, path);
      if (isPaper) return accepted(draft, quote(content));
      if (/\]\(\s*https?:[^)\s]*\s*$/u.test(content)) return skipped(openLink(content, item, path));
      if (/"url":"https?:/u.test(JSON.stringify(item.content))) passedOver.push(item);
      return skipped();
    });
    return { value, diagnostics: [...diagnostics, ...notPapers(passedOver, path)] };
  }
};

function openLink(content: string, { line }: ListItem, file: string): Diagnostic {
  return {
    code: 'markdown/open-link',
    severity: 'error',
    file,
    line,
    message: `The link in ${quote(content)} does not close.`,
    hint: 'Write a link as [title](address). The item was skipped; the others were read.'
  };
}

/** Lists hold tools, courses and blogs beside papers; one note for all of them. */
function notPapers(items: readonly ListItem[], file: string): Diagnostic[] {
  const [first] = items;
  if (!first) return [];
  const count =
    items.length === 1 ? 'One item of this list links' : `${items.length} items of this list link`;
  return [
    {
      code: 'markdown/no-paper',
      severity: 'info',
      file,
      line: first.line,
      message: `${count} to no paper that is known by its address; the first is ${quote(toString(first.content))}.`,
      hint: 'If it is a paper, add a link to it named "paper", for example [paper](https://example.org/a).'
    }
  ];
}
