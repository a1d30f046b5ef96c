// Seeds → content/ → dist/. Exit code 1 only where nothing could be built.
import { fail, report, say } from '../src/io/terminal.ts';
import { buildSite } from './lib/build-site.ts';
import { weaveProject } from './lib/weave-project.ts';

const { papers, diagnostics } = await weaveProject();
report(diagnostics);
if (papers === 0)
  fail(
    'no paper was found in seeds/, so there is nothing to build',
    'Put a saved listing page or a CSL-JSON file into seeds/.'
  );
say('Building the site …');
await buildSite();
say('The site is in dist/.');
