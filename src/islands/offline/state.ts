import type { KeepFailure, OfflineStatus } from '../../model/offline.ts';
import { keepOffline as t } from '../../texts/index.ts';

/** What `<keep-offline>` shows. Bytes are those that go over the wire. */
export type KeepState =
  | { readonly phase: 'unknown' }
  | { readonly phase: 'off'; readonly bytes: number }
  | { readonly phase: 'keeping'; readonly done: number; readonly bytes: number }
  | { readonly phase: 'kept'; readonly bytes: number }
  /** A whole copy of an earlier build is here, or part of this one. */
  | { readonly phase: 'partly'; readonly missing: number; readonly isOlder: boolean }
  | {
      readonly phase: 'failed';
      readonly reason: KeepFailure;
      readonly bytes: number;
      readonly isOlder: boolean;
    };

/** Before the worker has answered. */
export const UNKNOWN: KeepState = { phase: 'unknown' };

/** What the worker's answer means. A failure stays in sight until something is tried again. */
export function afterStatus(state: KeepState, status: OfflineStatus): KeepState {
  const { bytes, done, kept, running, wanted, failure } = status;
  const isOlder = kept === 'older';
  if (running) return { phase: 'keeping', done, bytes };
  if (kept === 'current') return { phase: 'kept', bytes };
  if (failure) return { phase: 'failed', reason: failure, bytes, isOlder };
  if (state.phase === 'failed') return state;
  return wanted || isOlder ? { phase: 'partly', missing: bytes - done, isOlder } : { phase: 'off', bytes };
}

/** True where fetching should go on by itself: it was asked for, and broke off or there is a newer build. */
export function resumes(status: OfflineStatus, savesData: boolean): boolean {
  return status.wanted && status.kept !== 'current' && !status.running && !status.failure && !savesData;
}

/** What a button does. */
export type KeepAction = 'keep' | 'forget';

/** The words that people read, and the buttons beside them. */
export interface KeepWords {
  readonly text: string;
  readonly buttons: readonly { readonly action: KeepAction; readonly label: string }[];
}

const REMOVE = { action: 'forget', label: t.remove } as const;

/** What stands in the element. */
export function wordsFor(state: KeepState): KeepWords {
  switch (state.phase) {
    case 'unknown':
      return { text: '', buttons: [] };
    case 'off':
      return {
        text: t.off,
        buttons: [{ action: 'keep', label: t.keep(megabytes(state.bytes)) }]
      };
    case 'keeping':
      return {
        text: t.keeping(megabytes(state.done), megabytes(state.bytes)),
        buttons: []
      };
    case 'kept':
      return {
        text: t.kept(megabytes(state.bytes)),
        buttons: [REMOVE]
      };
    case 'partly':
      return {
        text: state.isOlder ? t.older : t.partly,
        buttons: [{ action: 'keep', label: t.rest(megabytes(state.missing)) }, REMOVE]
      };
    case 'failed':
      return {
        text: [failureText(state.reason, state.bytes), state.isOlder && t.still].filter(Boolean).join(' '),
        buttons: [{ action: 'keep', label: t.again }]
      };
  }
}

function failureText(reason: KeepFailure, bytes: number): string {
  return reason === 'quota' ? t.quota(megabytes(bytes)) : t[reason];
}

/** Bytes for people: `0.4 MB`, `12 MB`; never `0 MB`. */
export function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return t.megabytes(size >= 9.95 ? Math.round(size) : Math.max(bytes > 0 ? 0.1 : 0, size));
}
