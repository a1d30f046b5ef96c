// Measures: npm run bench -- NAME. Each file in scripts/bench/ is one measurement.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../src/io/terminal.ts';

const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));
const [, , name = ''] = process.argv;
if (!names.includes(name)) fail(`there is no measurement "${name}"`, `Choose one of: ${names.join(', ')}.`);
process.argv.splice(2, 1);
await import(join(folder, `${name}.ts`));
