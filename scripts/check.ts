// Type check, lint and format: what an editor would say, without the tests.
import { argv } from 'node:process';

argv.push('types', 'lint', 'format');
await import('./test.ts');
