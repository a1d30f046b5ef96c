import './offline.css';
import type { OfflineRequest, OfflineStatus } from '../../model/offline.ts';
import { keepOffline } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { afterStatus, resumes, UNKNOWN, wordsFor, type KeepAction, type KeepState } from './state.ts';

/** Somebody pays for each byte, or has asked for few. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** `<keep-offline>`: keeps the whole site on request, and says how far that is. Empty where there is no worker. */
class KeepOffline extends HTMLElement {
  #state: KeepState = UNKNOWN;
  #asked = false;
  #meter = el('progress', { 'aria-label': keepOffline.soFar });
  #text = el('span', { role: 'status' });
  #buttons = el('span', { class: 'keep-buttons' });

  readonly #heard = ({ data }: MessageEvent) => {
    if ((data as Partial<OfflineStatus>).type === 'status') this.#show(data as OfflineStatus);
  };
  readonly #online = () => this.#ask({ type: 'status' });

  connectedCallback(): void {
    this.replaceChildren(this.#text, this.#meter, this.#buttons);
    this.#meter.hidden = true;
    this.onclick = event => {
      const button = (event.target as Element).closest<HTMLElement>('[data-keep]');
      if (button) this.#press(button.dataset['keep'] as KeepAction);
    };
    navigator.serviceWorker.addEventListener('message', this.#heard);
    navigator.serviceWorker.startMessages();
    addEventListener('online', this.#online);
    this.#ask({ type: 'status' });
  }

  disconnectedCallback(): void {
    navigator.serviceWorker.removeEventListener('message', this.#heard);
    removeEventListener('online', this.#online);
  }

  #ask(request: OfflineRequest): void {
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(request));
  }

  #press(action: KeepAction): void {
    this.#asked = true;
    this.#state = UNKNOWN;
    // Without this a browser may drop what is kept when room runs short. It may refuse; nothing depends on it.
    if (action === 'keep') void navigator.storage.persist().catch(() => false);
    this.#ask({ type: action });
  }

  #show(status: OfflineStatus): void {
    const before = this.#state.phase;
    this.#state = afterStatus(this.#state, status);
    const { text, buttons } = wordsFor(this.#state);
    const isKeeping = this.#state.phase === 'keeping';
    this.dataset['keepState'] = this.#state.phase;
    this.#text.textContent = text;
    // Steps are for the eye: a screen reader hears the beginning and the end.
    this.#text.setAttribute('aria-live', isKeeping && before === 'keeping' ? 'off' : 'polite');
    this.#meter.hidden = !isKeeping;
    if (isKeeping) Object.assign(this.#meter, { max: status.bytes, value: status.done });
    if (before !== this.#state.phase) this.#drawButtons(buttons);
    if (resumes(status, savesData()) && navigator.onLine) this.#ask({ type: 'keep' });
  }

  #drawButtons(buttons: ReturnType<typeof wordsFor>['buttons']): void {
    this.#buttons.replaceChildren(
      ...buttons.map(({ action, label }) => el('button', { type: 'button', 'data-keep': action }, label))
    );
    // The button that was pressed is gone: whoever came by keyboard goes on from here.
    if (this.#asked) this.#buttons.querySelector('button')?.focus();
    if (this.#state.phase !== 'keeping') this.#asked = false;
  }
}

if (!customElements.get('keep-offline')) customElements.define('keep-offline', KeepOffline);
