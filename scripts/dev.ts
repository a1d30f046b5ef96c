// Seeds → content/, then Astro's development server.
import { dev } from 'astro';
import { report } from '../src/io/terminal.ts';
import { ROOT } from './lib/project.ts';
import { weaveProject } from './lib/weave-project.ts';

report((await weaveProject()).diagnostics);
await dev({ root: ROOT });
