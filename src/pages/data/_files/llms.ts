import { groupsOf, type Collection } from './collection.ts';
import { groupFiles, schemaFiles, wholeFiles } from './files.ts';
import { escaped } from './markdown.ts';

/** `llms.txt` (llmstxt.org): what the site is, and where its texts lie. */
export function llmsText(collection: Collection, address: (path: string) => string): string {
  const { title, sentence, papers, concepts } = collection;
  const link = (name: string, path: string, about: string) =>
    `- [${escaped(name)}](${address(path)}): ${escaped(about)}`;
  const themes = groupsOf(collection).flatMap(group =>
    groupFiles(collection, group)
      .filter(({ mediaType }) => mediaType === 'text/markdown')
      .map(({ path }, at, { length }) => {
        const part = length === 1 ? '' : ` (part ${at + 1} of ${length})`;
        return link(group.label + part, `data/${path}`, `${group.papers.length} papers`);
      })
  );
  const data = [...wholeFiles(collection), ...schemaFiles()].map(({ path, about }) =>
    link(path, `data/${path}`, about)
  );
  return `# ${escaped(title)}

> ${escaped(sentence)}

${papers.size} papers, woven together by the ${concepts.size} concepts that they share. Links between papers are computed from their titles and abstracts, and each has the sentences that prove it. Where a source names no authors, none are given.

## Papers by theme

${themes.join('\n')}

## Data

${data.join('\n')}

## Optional

${link('How links are made', 'about/', 'the method in plain words, with figures')}
${link('About the files', 'data/', 'what they hold, and how large they are')}
`;
}
