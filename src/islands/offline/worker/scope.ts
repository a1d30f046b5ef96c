/** The part of a service worker's global scope that is used here; the type library of pages does not have it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

/** A page of the site that is open. */
export interface Client {
  postMessage(message: unknown): void;
}

/** An event that keeps the worker alive until its work is done. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly data: unknown;
  readonly source: Client | null;
  readonly ports: readonly MessagePort[];
}

/** A page or one of its parts is requested. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export const worker = globalThis as unknown as WorkerScope;
