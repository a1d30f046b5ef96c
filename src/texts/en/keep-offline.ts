/** What keeps the site on a device, at the foot of every page. Sizes come in words: `12 MB`. */
export const keepOffline = {
  soFar: 'Kept so far',
  off: 'What you read is kept on this device.',
  keep: (size: string) => `Keep this site offline (${size})`,
  keeping: (done: string, size: string) => `Keeping this site: ${done} of ${size}`,
  kept: (size: string) => `This site is kept on this device (${size}): all pages, the search and the graph.`,
  older: 'An earlier version of this site is kept on this device.',
  partly: 'A part of this site is kept on this device.',
  rest: (size: string) => `Fetch the rest (${size})`,
  remove: 'Remove it',
  again: 'Try again',
  still: 'The version that was kept before still opens.',
  network: 'The connection broke before everything was here. What did arrive is kept.',
  quota: (size: string) =>
    `This device has no room for the whole site (${size}). What you read is still kept. Free some room, then try again.`,
  changed: 'The site has changed on the server. Load this page again to get the newer version.',
  /** `size` has one place after the point below 10. */
  megabytes: (size: number) => `${size < 10 ? size.toFixed(1) : size} MB`,
  newer: 'A newer version of this site is here.',
  reload: 'Reload',
  later: 'Not now',
  allKept: 'The rest of this site is kept: all pages, the search and the graph.'
};
