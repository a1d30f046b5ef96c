import { expect, test } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic-text.ts';
import { examine, type Facts } from './index.ts';

const WELL: Facts = {
  node: '24.21.0',
  free: 20e9,
  seeds: 5,
  papers: 196,
  errors: 0,
  stale: [],
  uncommitted: [],
  site: {
    files: 900,
    bytes: 40e6,
    largest: { path: 'graph/data/overview.json', bytes: 3e5 },
    fullest: { path: 'papers', files: 200 }
  }
};

test('a project that is well is told so', () => {
  expect(examine(WELL)).toMatchInlineSnapshot(`
    {
      "diagnostics": [],
      "value": [
        "Node 24.21.0.",
        "20.0 GB free on the disk.",
        "196 papers in 5 seeds, and nothing wrong with them.",
        "content/ is what the seeds give.",
        "Seeds, content and configuration are committed.",
        "The site has 900 files, 40.0 MB: room enough on GitHub Pages, Cloudflare Pages and Netlify.",
      ],
    }
  `);
});

test('each ailment is named, with what to do', () => {
  const { uncommitted: _, ...bare } = WELL;
  const ailing: Facts[] = [
    { ...WELL, node: '22.17.1' },
    { ...WELL, free: 1e8 },
    { ...WELL, seeds: 0, papers: 0 },
    { ...WELL, papers: 0, errors: 3 },
    { ...WELL, errors: 1 },
    { ...WELL, errors: 7 },
    { ...WELL, stale: ['content/graph.json'] },
    { ...WELL, stale: ['content/graph.json', 'content/layout.json'] },
    bare,
    { ...WELL, uncommitted: ['seeds/a.bib'] },
    { ...WELL, uncommitted: ['seeds/a.bib', 'seeds/b.bib'] },
    { ...WELL, site: { ...WELL.site!, bytes: 0.81e9 } },
    { ...WELL, site: { ...WELL.site!, files: 20_001 } },
    { ...WELL, site: { ...WELL.site!, largest: { path: 'data/papers.json', bytes: 30e6 } } },
    { ...WELL, site: { ...WELL.site!, fullest: { path: 'papers', files: 54_001 } } }
  ];
  expect(ailing.flatMap(facts => examine(facts).diagnostics.map(formatDiagnostic)).join('\n'))
    .toMatchInlineSnapshot(`
      "warning  doctor/old-node  Node 22.17.1 is too old.
        hint: Install 22.18 or newer: https://nodejs.org
      warning  doctor/disk-full  Only 0.1 GB are free on the disk.
        hint: Make room: a large site needs about 1 GB while it is built.
      error  doctor/no-paper  There are no seeds.
        hint: Add papers: paperweave add FILE
      error  doctor/no-paper  No paper could be read from the 5 seeds.
        hint: paperweave check says what is wrong with each.
      warning  doctor/bad-entries  196 papers can be read; one error in seeds, curation or notes costs the rest.
        hint: paperweave check says which, and what to type instead.
      warning  doctor/bad-entries  196 papers can be read; 7 errors in seeds, curation or notes cost the rest.
        hint: paperweave check says which, and what to type instead.
      warning  doctor/stale-content  "content/graph.json" is not what the seeds give.
        hint: Write them anew: paperweave content
      warning  doctor/stale-content  2 files of content/, "content/graph.json" first, are not what the seeds give.
        hint: Write them anew: paperweave content
      warning  doctor/no-repository  The project lies in no git repository, so what a build changes cannot be looked at or taken back.
        hint: git init, then git add . and git commit
      info  doctor/uncommitted  One file is not committed, "seeds/a.bib" first.
        hint: Look at them (git diff) and commit them, so that addresses, places and colours stay.
      info  doctor/uncommitted  2 files are not committed, "seeds/a.bib" first.
        hint: Look at them (git diff) and commit them, so that addresses, places and colours stay.
      warning  doctor/host-limit-near  The site has 810.0 MB. That is 81 % of what a host allows (GitHub Pages: 1 GB a site).
        hint: Choose another host (docs/publishing.md), or make two collections of it.
      warning  doctor/host-limit  The site has 20001 files. That is 100 % of what a host allows (Cloudflare Pages: 20,000 files).
        hint: Choose another host (docs/publishing.md); paid plans allow more.
      warning  doctor/host-limit  "data/papers.json" has 30.0 MB. That is 114 % of what a host allows (Cloudflare Pages: 25 MiB a file).
        hint: Choose another host (docs/publishing.md).
      warning  doctor/host-limit  "papers" holds 54001 files. That is 100 % of what a host allows (Netlify: 54,000 files a folder).
        hint: Choose another host (docs/publishing.md)."
    `);
});

test('without a site and without papers, nothing is said of what is not there', () => {
  const { site: _, ...unbuilt } = WELL;
  expect(examine({ ...unbuilt, seeds: 0, papers: 0 }).value).not.toContain(
    'content/ is what the seeds give.'
  );
  expect(examine(unbuilt).value.at(-1)).toBe('No site is built yet.');
});
