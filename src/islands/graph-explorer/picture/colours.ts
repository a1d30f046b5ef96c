const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Calls back whenever the page's colours change: by its own switch, or by a setting of the system. */
export function onRecolour(changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const query of QUERIES) matchMedia(query).addEventListener('change', changed, { signal });
}
