import type { Place } from '../texts.ts';

export const path: Place<'path'> = {
  title: 'Wege',
  description:
    'Die drei besten Wege von einer Arbeit der Sammlung zu einer anderen, jeder Schritt mit seinen beiden Sätzen.',
  heading: 'Von einer Arbeit zur anderen',
  lead:
    'Zwei Arbeiten, die scheinbar nichts miteinander zu tun haben, sind oft durch eine dritte verbunden. Zu zwei gewählten ' +
    'Arbeiten stehen hier die drei besten Wege dazwischen, jeder Schritt mit den beiden Sätzen, auf denen er beruht. Begriffe, ' +
    'die so verbreitet sind, dass sie nichts aussagen, werden übergangen.',
  unscripted:
    'Die Suche nach Wegen braucht JavaScript. Auch ohne sagen die [Themen](themes), welche Begriffe sie verbinden, die ' +
    '[Seite des Graphen](graph) nennt, was jedes prägt, und die Seite jeder Arbeit führt die nächsten Arbeiten mit den Sätzen ' +
    'auf.',
  form: 'Wege zwischen zwei Arbeiten',
  from: 'Von',
  to: 'Nach',
  swap: 'Die beiden Arbeiten vertauschen',
  placeholder: 'Titel oder ein Name, den sie einführt',
  listFrom: 'Arbeiten: von',
  listTo: 'Arbeiten: nach',
  find: 'Wege finden',
  begin: 'Zum Einstieg',
  aside: 'nach'
};
