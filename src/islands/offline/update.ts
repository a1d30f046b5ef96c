import type { OfflineRequest } from '../../model/offline.ts';
import { keepOffline } from '../../texts/index.ts';
import { el } from '../dom.ts';

/** Milliseconds between two looks for a newer build from a page that stays open. */
const INTERVAL = 60 * 60 * 1000;

/** Says when a newer build is there. It takes over when the reader says so, or when no page of the site is open any more. */
export function announceUpdates(registration: ServiceWorkerRegistration): void {
  const isFirst = !navigator.serviceWorker.controller;
  if (registration.waiting && !isFirst) show(registration);
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed' && registration.active) show(registration);
    });
  });
  if (!isFirst) navigator.serviceWorker.addEventListener('controllerchange', () => show(registration));
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < INTERVAL) return;
    looked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Shows the notice once. Nothing changes under the reader's eyes before the button is pressed. */
function show(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.update-notice')) return;
  const reload = el('button', { type: 'button', 'data-update': true }, keepOffline.reload);
  const later = el('button', { type: 'button', class: 'update-later' }, keepOffline.later);
  const notice = el(
    'div',
    { class: 'update-notice', role: 'status' },
    el('span', {}, keepOffline.newer),
    reload,
    later
  );
  reload.addEventListener('click', () => takeOver(registration));
  later.addEventListener('click', () => notice.remove());
  document.body.append(notice);
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  // Another page may have brought the newer worker in already.
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'activate' } satisfies OfflineRequest);
}
