import { expect, test } from 'vitest';
import type { OfflineStatus } from '../../model/offline.ts';
import { isMore } from './missed.ts';
import { afterStatus, megabytes, resumes, UNKNOWN, wordsFor, type KeepState } from './state.ts';

const STATUS: OfflineStatus = {
  type: 'status',
  bytes: 4_000_000,
  done: 0,
  kept: 'none',
  running: false,
  wanted: false
};
const FAILED: KeepState = { phase: 'failed', reason: 'quota', bytes: 4_000_000, isOlder: false };

test.each<[string, KeepState, Partial<OfflineStatus>, KeepState]>([
  ['nothing is kept', UNKNOWN, {}, { phase: 'off', bytes: 4_000_000 }],
  [
    'the worker fetches',
    UNKNOWN,
    { running: true, done: 1_000_000, wanted: true },
    { phase: 'keeping', done: 1_000_000, bytes: 4_000_000 }
  ],
  ['all is here', UNKNOWN, { kept: 'current', done: 4_000_000 }, { phase: 'kept', bytes: 4_000_000 }],
  [
    'fetching broke off on an earlier page',
    UNKNOWN,
    { wanted: true, done: 1_000_000 },
    { phase: 'partly', missing: 3_000_000, isOlder: false }
  ],
  [
    'an earlier build is here',
    UNKNOWN,
    { kept: 'older', done: 3_000_000 },
    { phase: 'partly', missing: 1_000_000, isOlder: true }
  ],
  ['fetching fails', UNKNOWN, { failure: 'quota' }, FAILED],
  ['a failure stays in sight', FAILED, {}, FAILED],
  [
    'a failure is over once fetching starts',
    FAILED,
    { running: true },
    { phase: 'keeping', done: 0, bytes: 4_000_000 }
  ],
  [
    'a failure over an earlier build says that it is still there',
    UNKNOWN,
    { failure: 'network', kept: 'older', wanted: true },
    { phase: 'failed', reason: 'network', bytes: 4_000_000, isOlder: true }
  ]
])('%s', (_, state, status, expected) =>
  expect(afterStatus(state, { ...STATUS, ...status })).toEqual(expected)
);

test.each<[Partial<OfflineStatus>, boolean, boolean]>([
  [{}, false, false],
  [{ wanted: true }, false, true],
  [{ wanted: true, kept: 'older' }, false, true],
  [{ wanted: true, kept: 'current' }, false, false],
  [{ wanted: true, running: true }, false, false],
  [{ wanted: true, failure: 'network' }, false, false],
  [{ wanted: true }, true, false]
])('%o goes on by itself (saving data: %s): %s', (status, savesData, expected) =>
  expect(resumes({ ...STATUS, ...status }, savesData)).toBe(expected)
);

test('every state has its words', () => {
  const states: KeepState[] = [
    UNKNOWN,
    { phase: 'off', bytes: 4_000_000 },
    { phase: 'keeping', done: 1_000_000, bytes: 4_000_000 },
    { phase: 'kept', bytes: 4_000_000 },
    { phase: 'partly', missing: 1_000_000, isOlder: true },
    { phase: 'partly', missing: 1_000_000, isOlder: false },
    FAILED,
    { phase: 'failed', reason: 'network', bytes: 4_000_000, isOlder: true },
    { phase: 'failed', reason: 'changed', bytes: 4_000_000, isOlder: false }
  ];
  const lines = states
    .map(wordsFor)
    .map(({ text, buttons }) => [text, ...buttons.map(({ label }) => `[${label}]`)].join(' ').trim());
  expect(lines).toMatchInlineSnapshot(`
    [
      "",
      "What you read is kept on this device. [Keep this site offline (4.0 MB)]",
      "Keeping this site: 1.0 MB of 4.0 MB",
      "This site is kept on this device (4.0 MB): all pages, the search and the graph. [Remove it]",
      "An earlier version of this site is kept on this device. [Fetch the rest (1.0 MB)] [Remove it]",
      "A part of this site is kept on this device. [Fetch the rest (1.0 MB)] [Remove it]",
      "This device has no room for the whole site (4.0 MB). What you read is still kept. Free some room, then try again. [Try again]",
      "The connection broke before everything was here. What did arrive is kept. The version that was kept before still opens. [Try again]",
      "The site has changed on the server. Load this page again to get the newer version. [Try again]",
    ]
  `);
});

test.each([
  [0, '0.0 MB'],
  [1, '0.1 MB'],
  [4_477_451, '4.5 MB'],
  [9_960_000, '10 MB'],
  [48_000_000, '48 MB']
])('%i bytes are %s', (bytes, expected) => expect(megabytes(bytes)).toBe(expected));

test.each([
  [0, 0, false],
  [0, 2, true],
  [3, 3, false],
  [3, 0, false],
  [3, 1, true]
])('%i files missed before, %i after: missed %s', (before, after, expected) =>
  expect(isMore(before, after)).toBe(expected)
);
