import { opensSearch } from './hotkeys.ts';

/** Opens the dialog; its code and styles load at the first time. */
async function open(): Promise<void> {
  const { openSearch } = await import('./open.ts');
  openSearch();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

addEventListener('keydown', event => {
  if (event.defaultPrevented || !opensSearch(event, isField(event.target))) return;
  event.preventDefault();
  void open();
});

addEventListener('click', event => {
  const opener = event.target instanceof Element && event.target.closest('[data-search-open]');
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});
