import { site } from 'virtual:paperweave/site';

/** What a device needs to install the site. Addresses are relative to this file, so that any base will do. */
export function GET(): Response {
  const icon = (src: string, sizes: string, purpose = 'any') => ({
    src,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose
  });
  const manifest = {
    id: './',
    name: site.title,
    short_name: site.title,
    description: site.sentence,
    lang: site.language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon('icon.svg', 'any'),
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable-512.png', '512x512', 'maskable')
    ]
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' }
  });
}
