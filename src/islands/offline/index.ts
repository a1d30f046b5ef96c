/** Loads and runs what keeps the site, once the page is read and the browser has nothing else to do. */
function whenIdle(): void {
  const run = () => void import('./start.ts').then(({ start }) => start()).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}

// Private windows and plain http have no worker. Whoever saves data is not sent the shell unasked.
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const isWanted = navigator.serviceWorker?.controller ?? !savesData;
if (import.meta.env.PROD && 'serviceWorker' in navigator && isWanted) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
