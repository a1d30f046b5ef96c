declare module 'virtual:paperweave/site' {
  /** What the curator says about the whole site, from `paperweave.config.ts`. */
  export const site: import('../../model/config.ts').SiteConfig;
}
