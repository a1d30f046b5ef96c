/** The site's own `pagefind.js`; the bundler of the folder pack resolves it. */
declare module 'site:pagefind' {
  const pagefind: import('../search/pagefind.ts').Pagefind;
  export = pagefind;
}
