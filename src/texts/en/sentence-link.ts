/** Links to single sentences of an abstract. */
export const sentenceLink = {
  show: 'Link to a sentence',
  copy: (number: number) => `Copy the link to sentence ${number}`,
  copied: 'Link copied.',
  notCopied: 'The address bar holds the link: copy it from there.'
};
