// Seeds → content/. Exit code 1 only where not a single paper could be read.
import { fail, report } from '../src/io/terminal.ts';
import { weaveProject } from './lib/weave-project.ts';

const { papers, diagnostics } = await weaveProject();
report(diagnostics);
if (papers === 0)
  fail(
    'no paper was found in seeds/, so nothing was written',
    'Put a saved listing page or a CSL-JSON file into seeds/.'
  );
