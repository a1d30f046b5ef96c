import './theme-switch.css';
import { themeSwitch } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { STORAGE_KEY, THEMES, themeAfterKey, toTheme, type Theme } from './theme.ts';

/** Reads the stored theme. Storage may be blocked: then the device decides. */
function readStored(): Theme {
  try {
    return toTheme(localStorage.getItem(STORAGE_KEY));
  } catch {
    return 'system';
  }
}

/** Keeps the choice where that is possible, and shows it at once. */
function choose(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Without storage the choice holds for this page.
  }
  show(theme);
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** `<theme-switch>`: a group of three radio buttons in words. */
class ThemeSwitch extends HTMLElement {
  #theme: Theme = 'system';

  readonly #sync = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY) this.#pick(toTheme(event.newValue));
  };

  connectedCallback(): void {
    this.setAttribute('role', 'radiogroup');
    this.setAttribute('aria-label', themeSwitch.label);
    this.replaceChildren(
      ...THEMES.map(theme =>
        el('button', { type: 'button', role: 'radio', 'data-theme-choice': theme }, themeSwitch.theme[theme])
      )
    );
    this.onclick = event => {
      const button = (event.target as Element).closest<HTMLElement>('[data-theme-choice]');
      if (button) this.#pick(toTheme(button.dataset['themeChoice']));
    };
    this.onkeydown = event => {
      const theme = themeAfterKey(this.#theme, event.key);
      if (theme === undefined) return;
      event.preventDefault();
      this.#pick(theme);
      this.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    };
    addEventListener('storage', this.#sync);
    this.#pick(readStored());
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#sync);
  }

  #pick(theme: Theme): void {
    this.#theme = theme;
    choose(theme);
    for (const button of this.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
      const chosen = button.dataset['themeChoice'] === theme;
      button.setAttribute('aria-checked', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
  }
}

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitch);
