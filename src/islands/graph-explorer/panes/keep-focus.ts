/** Replaces children; where the focus was inside, it goes to the control that does the same as before. */
export function keepFocus(host: HTMLElement, children: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && host.contains(focused) ? focused : undefined;
  const same = inside && [...inside.attributes].find(({ name }) => name.startsWith('data-'));
  host.replaceChildren(...children);
  if (!inside) return;
  const next = same && host.querySelector<HTMLElement>(`[${same.name}="${CSS.escape(same.value)}"]`);
  (next ?? host.querySelector<HTMLElement>('button:not(:disabled), h2[tabindex]'))?.focus({
    preventScroll: true
  });
}
