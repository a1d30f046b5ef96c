/** A folder's address with the page in it: a browser would list a folder of `file://` instead. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

/** Leads links and forms that scripts made to the pages themselves. Before anything else sees the event. */
export function leadToPages(): void {
  const lead = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (link) link.href = pageAddress(link.href);
  };
  for (const type of ['click', 'auxclick', 'keydown']) addEventListener(type, lead, { capture: true });
  addEventListener(
    'submit',
    ({ target }) => {
      if (target instanceof HTMLFormElement) target.action = pageAddress(target.action);
    },
    { capture: true }
  );
}
