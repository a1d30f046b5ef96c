import { buildSite } from './scripts/lib/build-site.ts';
await buildSite({ outDir: '.cache/test-site/elsewhere', base: '/some/path', site: 'https://papers.example' });
