import type { Place } from '../texts.ts';
import { counted, number } from './words.ts';

export const about: Place<'about'> = {
  title: 'Über',
  description: site => `Wie ${site} entstanden ist und wie die Verknüpfungen gefunden werden.`,
  heading: 'Wie dies entstanden ist',
  made: sources =>
    `{title} wurde von einem Programm aus ${counted(sources, 'Quelle', 'Quellen')} erstellt. Es hat sie gelesen, die Einträge ` +
    'jeder Arbeit zusammengeführt und gesucht, was die Arbeiten gemeinsam haben. Nichts auf diesen Seiten hat ein Sprachmodell ' +
    'geschrieben, und keine Seite fragt einen anderen Server.',
  links: 'Wie Verknüpfungen entstehen',
  concept:
    'Ein *Begriff* ist etwas, wovon Arbeiten handeln, unter allen Namen, die sie ihm geben: Ein Plural, ein Bindestrich oder ' +
    'eine Abkürzung macht keinen neuen daraus. Auch Namen, die Arbeiten ihren eigenen Methoden geben, zählen. Wörter, die jede ' +
    'Arbeit verwendet, etwa „approach“ oder „results“, bleiben außen vor. Eine eigene Seite hat ein Begriff, sobald ihn ' +
    'mindestens zwei Arbeiten nennen.',
  related:
    'Zwei Arbeiten sind *verwandt*, wenn sie Begriffe oder aussagekräftige Wörter teilen. Seltenes wiegt mehr als Verbreitetes, ' +
    'und eine Nennung im Titel mehr als eine beiläufige. Auch verschiedene Wörter, die Ähnliches bedeuten, bringen Arbeiten ' +
    'einander näher: Welche das sind, wurde vorab aus Titeln, Abstracts und Zitaten anderer Arbeiten gelernt. Die Gewichte aller ' +
    'Gründe ergeben zusammen den Wert, nach dem die Liste geordnet ist, und jeder Grund bewahrt die beiden Sätze, auf denen er ' +
    'beruht. Ohne Satz keine Verknüpfung.',
  stated:
    'Ein *ausdrücklicher Bezug* ist einer, den eine Arbeit in Worten herstellt: dass sie etwas erweitert, verwendet, evaluiert ' +
    'oder übertrifft. Der Satz steht daneben.',
  themes:
    '*Themen* sind Gruppen von Arbeiten, die untereinander stärker verknüpft sind als mit dem Rest. Sie ergeben sich allein aus ' +
    'den Verknüpfungen und heißen nach den Begriffen, die sie von den anderen unterscheiden.',
  leftOut: 'Was fehlt',
  leftOutSays: (lone, undated, unnamed) =>
    `${counted(lone, 'Begriff, den', 'Begriffe, die')} nur eine Arbeit nennt, ${lone === 1 ? 'hat' : 'haben'} keine Seite: Der Name ` +
    'steht nur auf der Seite dieser Arbeit. Ein Eintrag, der nicht zu lesen war, wird beim Bauen mit Datei und Zeile genannt und kostet keinen ' +
    `anderen. Was keine Quelle sagt, wird nicht erfunden: ${counted(undated, 'Arbeit hat', 'Arbeiten haben')} kein ` +
    `Datum, und bei ${number(unnamed)} nennen die Quellen keine Namen.`,
  figures: 'Zahlen',
  inFigures: 'In Zahlen',
  rows: {
    papers: 'Arbeiten',
    listings: 'Einträge, aus denen sie zusammengeführt sind',
    concepts: 'Begriffe, die mindestens zwei teilen',
    themes: 'Themen',
    pairs: 'Verwandte Paare, jedes mit seinen Sätzen',
    stated: 'Ausdrückliche Bezüge, jeder mit seinem Satz',
    linked: 'Arbeiten mit einer verwandten Arbeit'
  },
  marks: 'Was die Zeichen bedeuten',
  example: 'Ein Beispiel',
  exampleSays: '{here} und {there} sind verwandt, vor allem durch diese Begriffe:',
  sources: 'Quellen',
  sourcesSays:
    'Die Seite jeder Arbeit nennt die Dateien und Zeilen, aus denen sie stammt. Lässt eine Quelle das Jahr eines Datums aus, so ' +
    'wird es aus dem Rest dieser Quelle erschlossen und als erschlossen gekennzeichnet. [Alle Arbeiten](papers).'
};
