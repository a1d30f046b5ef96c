import { opensSearch, typedOn } from './hotkeys.ts';

let opening: Promise<void> | undefined;

/** Opens the dialog; its code and styles load at the first time. */
function open(): Promise<void> {
  opening ??= load().finally(() => (opening = undefined));
  return opening;
}

/** People type on at once: what they type until the dialog is there becomes its query. */
async function load(): Promise<void> {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    const text = typedOn(typed, event);
    if (text === undefined) return;
    typed = text;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, { capture: true });
  try {
    const { openSearch } = await import('./open.ts');
    openSearch(typed);
  } finally {
    removeEventListener('keydown', keep, { capture: true });
  }
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
