/** Loads and runs what keeps the site, once the page is read and the browser has nothing else to do. */
function whenIdle(): void {
  const run = () => void import('./start.ts').then(({ start }) => start()).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}

// Private windows and plain http have no worker; browsers from before 2023 cannot unpack what it keeps. Whoever saves
// data is not sent the shell unasked.
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const isAble = 'serviceWorker' in navigator && 'DecompressionStream' in window;
if (import.meta.env.PROD && isAble && (navigator.serviceWorker.controller ?? !savesData)) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
