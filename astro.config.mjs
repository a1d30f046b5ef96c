// @ts-check
// For Astro's own commands (`astro check`, an editor); `npm run build` and the others hand the same over themselves.
import { astroConfig } from './scripts/lib/astro-config.ts';
import { ownProject } from './scripts/lib/own-project.ts';

const { configFile: _, root: __, ...config } = astroConfig(await ownProject());
export default config;
