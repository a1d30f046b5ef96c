declare module 'virtual:paperweave/site' {
  /** What the curator says about the whole site, from `paperweave.config.ts`. */
  export const site: import('../../model/config.ts').SiteConfig;
  /** The project's own icon where it brings one. */
  export const icon: import('../../model/config.ts').SiteIcon;
}
