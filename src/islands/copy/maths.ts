/** Puts TeX in the place of maths: `$x^2$`, as it can be pasted into a paper. */
export function withTex(fragment: DocumentFragment): DocumentFragment {
  for (const maths of fragment.querySelectorAll('math')) {
    const tex = maths.querySelector('annotation')?.textContent ?? maths.textContent;
    const dollars = maths.getAttribute('display') === 'block' ? '$$' : '$';
    maths.replaceWith(`${dollars}${tex}${dollars}`);
  }
  for (const shifted of fragment.querySelectorAll<HTMLElement>('[data-tex]')) {
    shifted.replaceWith(shifted.dataset['tex'] ?? '');
  }
  return fragment;
}

/** What is copied holds the source of its maths; a selection without maths is left to the browser. */
function copyTex(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const fragment = selection.getRangeAt(0).cloneContents();
  if (!fragment.querySelector('math, [data-tex]')) return;
  // Blocks become lines as the browser has it, so the text is read off an element that is laid out.
  const probe = document.createElement('div');
  probe.style.cssText = 'position:fixed;inset-inline-start:-100vw;white-space:pre-line';
  probe.append(withTex(fragment));
  document.body.append(probe);
  event.clipboardData.setData('text/plain', probe.innerText);
  probe.remove();
  event.preventDefault();
}

document.addEventListener('copy', copyTex);
