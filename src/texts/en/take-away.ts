import { counted } from './words.ts';

/** The dialog that gives files, a link and an embed of what the explorer shows. */
export const takeAway = {
  title: 'Take away',
  picture: 'The picture, as it stands',
  data: 'The data',
  howMuch: 'How much',
  shown: 'What is shown',
  all: 'Everything',
  amount: (nodes: number, ties: number) => `${counted(nodes, 'node')}, ${counted(ties, 'tie')}`,
  /** Forms whose names are not the same in every language. */
  nodesTable: 'CSV of nodes',
  tiesTable: 'CSV of ties with sentences',
  link: 'A link to exactly this',
  embed: 'For a page of your own',
  /** After `Copy`. */
  theLink: 'link',
  theEmbed: 'embed',
  /** Names the explorer within another page. */
  frameTitle: 'Graph',
  close: 'Close',
  writing: (name: string) => `Writing ${name} …`,
  saved: (file: string) => `${file} is saved.`,
  failed: (name: string) => `${name} could not be written: not all data could be loaded. Try again.`,
  offline: (name: string) =>
    `${name} could not be written: you are offline, and not all data are kept on this device.`
};
