import type { OfflineRequest } from '../../../model/offline.ts';
import { answer, asked, missedSearchFiles, rememberAll } from './answer.ts';
import { dropOlder } from './caches.ts';
import { forgetAll, keepAll, status } from './keep.ts';
import { worker } from './scope.ts';
import { carryOver, keepShell } from './shell.ts';

worker.addEventListener('install', event => event.waitUntil(keepShell().then(carryOver)));

worker.addEventListener('activate', event => event.waitUntil(dropOlder().then(() => worker.clients.claim())));

worker.addEventListener('fetch', event => {
  const route = asked(event.request);
  if (route) event.respondWith(answer(event, route));
});

worker.addEventListener('message', event => {
  const request = event.data as OfflineRequest;
  if (request.type === 'status') event.waitUntil(status().then(now => event.source?.postMessage(now)));
  else if (request.type === 'keep') event.waitUntil(keepAll());
  else if (request.type === 'forget') event.waitUntil(forgetAll());
  else if (request.type === 'missed') event.ports[0]?.postMessage(missedSearchFiles());
  else if (request.type === 'activate') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(rememberAll(request.urls));
});
