import type { Place } from '../texts.ts';

export const sentenceLink: Place<'sentenceLink'> = {
  show: 'Link zu einem Satz',
  copy: number => `Link zu Satz ${number} kopieren`,
  copied: 'Link kopiert.',
  notCopied: 'Der Link steht in der Adressleiste und lässt sich dort kopieren.'
};
