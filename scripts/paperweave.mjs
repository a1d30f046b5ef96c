#!/usr/bin/env node
// `npx paperweave …`: the same as `npm run paperweave -- …`.
process.argv.splice(2, 0, 'paperweave');
await import('./bootstrap.mjs');
