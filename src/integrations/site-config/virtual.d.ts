declare module 'virtual:paperweave/site' {
  import type { SiteConfig } from '../../model/config.ts';

  /** What the curator says about the whole site, from `paperweave.config.ts`. */
  export const site: SiteConfig;
}
