import type { Place } from '../texts.ts';

export const keepOffline: Place<'keepOffline'> = {
  soFar: 'Bisher gespeichert',
  off: 'Gelesenes bleibt auf diesem Gerät gespeichert.',
  keep: size => `Website offline speichern (${size})`,
  keeping: (done, size) => `Website wird gespeichert: ${done} von ${size}`,
  kept: size =>
    `Diese Website ist auf diesem Gerät gespeichert (${size}): alle Seiten, die Suche und der Graph.`,
  older: 'Eine frühere Fassung dieser Website ist auf diesem Gerät gespeichert.',
  partly: 'Ein Teil dieser Website ist auf diesem Gerät gespeichert.',
  rest: size => `Den Rest holen (${size})`,
  remove: 'Entfernen',
  again: 'Noch einmal versuchen',
  still: 'Die zuvor gespeicherte Fassung öffnet sich weiterhin.',
  network: 'Die Verbindung brach ab, bevor alles da war. Was ankam, ist gespeichert.',
  quota: size =>
    `Auf diesem Gerät ist kein Platz für die ganze Website (${size}). Gelesenes bleibt gespeichert. Bitte Platz schaffen und ` +
    'noch einmal versuchen.',
  changed:
    'Die Website hat sich auf dem Server geändert. Erneutes Laden dieser Seite bringt die neue Fassung.',
  megabytes: size => `${(size < 10 ? size.toFixed(1) : String(size)).replace('.', ',')} MB`,
  newer: 'Eine neuere Fassung dieser Website ist da.',
  reload: 'Neu laden',
  later: 'Später',
  allKept: 'Der Rest dieser Website ist gespeichert: alle Seiten, die Suche und der Graph.'
};
