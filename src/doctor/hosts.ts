import type { Diagnostic } from '../model/diagnostic.ts';

/** A built site in figures. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The folder with most files directly in it. */
  readonly fullest: { readonly path: string; readonly files: number };
}

/** One limit of a host. */
interface Limit {
  readonly host: string;
  /** How much of it a site uses, and what that is. */
  of(site: SiteSize): readonly [used: number, what: string];
  readonly most: number;
  readonly instead: string;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * What hosts allow on the plans that cost nothing: docs.github.com "GitHub Pages limits", developers.cloudflare.com
 * "Pages: Limits", docs.netlify.com "Deploys overview".
 */
const LIMITS: readonly Limit[] = [
  {
    host: 'GitHub Pages: 1 GB a site',
    of: ({ bytes }) => [bytes, `The site has ${megabytes(bytes)}.`],
    most: 1e9,
    instead: 'Choose another host (docs/publishing.md), or make two collections of it.'
  },
  {
    host: 'Cloudflare Pages: 20,000 files',
    of: ({ files }) => [files, `The site has ${files} files.`],
    most: 20_000,
    instead: 'Choose another host (docs/publishing.md); paid plans allow more.'
  },
  {
    host: 'Cloudflare Pages: 25 MiB a file',
    of: ({ largest: { path, bytes } }) => [bytes, `"${path}" has ${megabytes(bytes)}.`],
    most: 25 * 1024 * 1024,
    instead: 'Choose another host (docs/publishing.md).'
  },
  {
    host: 'Netlify: 54,000 files a folder',
    of: ({ fullest: { path, files } }) => [files, `"${path}" holds ${files} files.`],
    most: 54_000,
    instead: 'Choose another host (docs/publishing.md).'
  }
];

/** From this part of a limit on it is near. */
const NEAR = 0.8;

/** Which limits of hosts a site has passed, or will soon. */
export function hostLimits(site: SiteSize): Diagnostic[] {
  return LIMITS.flatMap(({ host, of, most, instead }): Diagnostic[] => {
    const [used, what] = of(site);
    if (used < NEAR * most) return [];
    const part = `${Math.floor((100 * used) / most)} %`;
    return [
      {
        code: used > most ? 'doctor/host-limit' : 'doctor/host-limit-near',
        severity: 'warning',
        message: `${what} That is ${part} of what a host allows (${host}).`,
        hint: instead
      }
    ];
  });
}
