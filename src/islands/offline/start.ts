import './keep-offline.ts';
import type { OfflineRequest } from '../../model/offline.ts';
import { address } from '../dom.ts';
import { announceUpdates } from './update.ts';

/** Registers the worker, and hands it what this page loaded before the worker could see it. */
export async function start(): Promise<void> {
  const wasControlled = Boolean(navigator.serviceWorker.controller);
  const registration = await navigator.serviceWorker.register(address('sw.js'), { scope: address('') });
  announceUpdates(registration);
  if (wasControlled) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'read', urls: [location.href, ...loaded] } satisfies OfflineRequest);
}
