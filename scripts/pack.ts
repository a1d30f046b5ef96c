// content/ → paperweave-offline.zip, a site that opens from a folder: npm run paperweave -- pack
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../src/io/terminal.ts';
import { readSite } from '../src/integrations/offline/files.ts';
import { packFolder } from '../src/integrations/folder-pack/index.ts';
import { buildSite } from './lib/build-site.ts';
import { ROOT } from './lib/project.ts';

const FILE = 'paperweave-offline.zip';
const outDir = '.cache/folder-site';
await buildSite({ outDir, base: '/' });
const archive = await packFolder(await readSite(join(ROOT, outDir)));
await writeFile(join(ROOT, FILE), archive);
say(`${FILE}: ${(archive.length / 1e6).toFixed(1)} MB. Unpack it and open index.html.`);
