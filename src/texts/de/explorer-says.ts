import type { Place, Texts } from '../texts.ts';
import { what } from './changes.ts';
import { counted, list, number, oneType } from './words.ts';

type Says = Texts['explorerSays'];
type Thing = Parameters<Says['count']>[1];
type Amounts = Parameters<Says['together']>[0];
type Changes = Parameters<Says['changed']>[2][number];
type Kind = keyof Says['kind'];

/** What is counted: one of it and several. */
const THINGS: Readonly<Record<Thing, readonly [one: string, other: string]>> = {
  paper: ['Arbeit', 'Arbeiten'],
  concept: ['Begriff', 'Begriffe'],
  theme: ['Thema', 'Themen'],
  node: ['Knoten', 'Knoten'],
  line: ['Linie', 'Linien']
};

const count = (number: number, thing: Thing): string => counted(number, ...THINGS[thing]);

/** Where the dative is asked for, concepts end in `n`. */
const dative = ({ papers, concepts }: Amounts): string =>
  list([
    ...(papers > 0 ? [count(papers, 'paper')] : []),
    ...(concepts > 0 ? [counted(concepts, 'Begriff', 'Begriffen')] : [])
  ]);

const papersOf = ({ papers }: Amounts) => (papers > 0 ? [count(papers, 'paper')] : []);
const conceptsOf = ({ concepts }: Amounts) => (concepts > 0 ? [count(concepts, 'concept')] : []);

/** `3 Arbeiten und 4 Begriffe`. */
const papersAndConcepts = (amounts: Amounts): string =>
  list([...papersOf(amounts), ...conceptsOf(amounts)]) || 'nichts';

const quoted = (name: string): string => `„${name}“`;
const quotedList = (names: readonly string[]): string => list(names.map(quoted));

const KINDS: Says['kind'] = { paper: 'Arbeiten', concept: 'Begriffe' };

const EDGES: Readonly<Record<Parameters<Says['edge']>[2], string>> = {
  tie: 'Themen mit gemeinsamen Begriffen',
  mentions: 'eine Nennung',
  related: 'verwandte Arbeiten',
  lineage: 'das eine kam nach dem anderen, wie eine Arbeit ausdrücklich sagt',
  named: 'das eine kam nach dem anderen und nennt es'
};

/** What changed: one of them, one more of them, several of them. */
const CHANGED = {
  papers: { thing: 'paper', another: 'eine', several: 'Arbeiten' },
  concepts: { thing: 'concept', another: 'einer', several: 'Begriffe' },
  themes: { thing: 'theme', another: 'eines', several: 'Themen' }
} as const;

const TURNS = { came: 'Neue', changed: 'Geänderte', renamed: 'Umbenannte', went: 'Weggefallene' };

/** What one of them did, and several. */
const VERBS = {
  came: ['kam hinzu', 'kamen hinzu'],
  changed: ['hat sich geändert', 'haben sich geändert'],
  renamed: ['heißt jetzt anders', 'heißen jetzt anders'],
  moved: ['wechselte das Thema', 'wechselten das Thema'],
  went: ['fiel weg', 'fielen weg']
} as const;

/** `3 Arbeiten kamen hinzu, eine hat sich geändert und 2 fielen weg`. */
const turnsInWords = ({ of, turns }: Changes): string => {
  const { thing, another } = CHANGED[of];
  return list(
    turns.map(({ turn, total }, at) => {
      const some = at === 0 ? count(total, thing) : total === 1 ? another : number(total);
      return `${some} ${VERBS[turn][total === 1 ? 0 : 1]}`;
    })
  );
};

export const explorerSays: Place<'explorerSays'> = {
  list,
  count,
  paper: 'Arbeit',
  type: oneType,
  questions: {
    map: { name: 'Themen', what: 'Die Karte aller Themen' },
    around: { name: 'Rundherum', what: 'Was damit verbunden ist' },
    between: { name: 'Wege', what: 'Wege von hier zu etwas anderem' },
    together: { name: 'Zusammen', what: 'Was es mit anderem teilt' },
    time: { name: 'Im Lauf der Zeit', what: 'Was davor und was danach kam' },
    bridges: { name: 'Brücken', what: 'Begriffe, die Themen verbinden' },
    changed: { name: 'Änderungen', what: 'Was die letzte Fassung geändert hat' }
  },
  chooseFirst: 'Zuerst eine Arbeit oder einen Begriff auswählen',
  lost: 'Die Adresse nennt etwas, das es in dieser Sammlung nicht oder nicht mehr gibt.',
  choosing: {
    between:
      'Jetzt das andere Ende auswählen: in der Liste, im Graphen oder über den Namen. Escape bricht ab.',
    together:
      'Jetzt auswählen, was dazukommt: in der Liste, im Graphen oder über den Namen. Escape bricht ab.'
  },

  map: (papers, concepts, themes) =>
    `${count(papers, 'paper')} und ${counted(concepts, 'gemeinsamer Begriff', 'gemeinsame Begriffe')} in ` +
    `${count(themes, 'theme')}. Eine Linie verbindet Themen, die Begriffe teilen.`,
  loading: themes => `Was in ${quotedList(themes)} steht, wird geladen …`,
  open: (themes, inside) =>
    `${quotedList(themes)} ${themes.length === 1 ? 'ist' : 'sind'} geöffnet: ${papersAndConcepts(inside)}.`,
  around: (name, steps, others, isCut) => {
    const lead = isCut
      ? {
          1: `Das Nächste von dem, was direkt mit ${quoted(name)} verbunden ist`,
          2: `Das Nächste von dem, was höchstens zwei Schritte von ${quoted(name)} entfernt ist`,
          3: `Das Nächste von dem, was höchstens drei Schritte von ${quoted(name)} entfernt ist`
        }
      : {
          1: `Direkt verbunden mit ${quoted(name)}`,
          2: `Höchstens zwei Schritte von ${quoted(name)} entfernt`,
          3: `Höchstens drei Schritte von ${quoted(name)} entfernt`
        };
    return `${lead[steps]}: ${papersAndConcepts(others)}.`;
  },
  searching: (from, to) => `Wege zwischen ${quoted(from)} und ${quoted(to)} werden gesucht …`,
  between: (from, to, ways) => {
    const ends = `${quoted(from)} und ${quoted(to)}`;
    if (ways === 0)
      return `Kein gemeinsamer Begriff, der etwas aussagt, führt vom einen zum anderen: ${ends}.`;
    const lead = ways === 1 ? 'Der Weg' : `Die ${ways === 2 ? 'beiden' : 'drei'} besten Wege`;
    return `${lead} zwischen ${ends}, über Begriffe, die Arbeiten teilen.`;
  },
  together: (chosen, names, shared, common) => {
    const all = chosen.papers + chosen.concepts;
    const some = list([...conceptsOf(shared), ...papersOf(shared)]);
    if (some === '')
      return `${names ? quotedList(names) : papersAndConcepts(chosen)} haben nichts gemeinsam, soweit diese Sammlung weiß.`;
    if (all === 2) return `${names ? quotedList(names) : papersAndConcepts(chosen)} teilen ${some}.`;
    const verb = shared.papers + shared.concepts === 1 ? 'ist' : 'sind';
    const toAll = common === 0 ? 'nichts' : number(common);
    return `${some} ${verb} mindestens zweien von ${names ? quotedList(names) : dative(chosen)} gemeinsam; ${toAll} davon allen.`;
  },
  undatedAll: name => `Keine Arbeit zu ${quoted(name)} trägt ein Datum.`,
  time: (name, papers, { first, last, most }, undated, arrows) => {
    const span = first === last ? `aus dem Jahr ${first}` : `von ${first} bis ${last}`;
    const peak = most === undefined ? '' : `, die meisten aus ${most}`;
    const without =
      undated === 0
        ? ''
        : ` ${counted(undated, 'weitere Arbeit trägt', 'weitere Arbeiten tragen')} kein Datum.`;
    const lines =
      arrows === 0
        ? ''
        : ` ${counted(arrows, 'Pfeil führt', 'Pfeile führen')} von dem, was vorher kam, zu dem, was danach kam.`;
    return `${quoted(name)} im Lauf der Zeit: ${count(papers, 'paper')} ${span}${peak}.${without}${lines}`;
  },
  noBridge: 'Kein Begriff verbindet zwei Themen.',
  bridges: (concepts, name, papers, themes) =>
    `${counted(concepts, 'Begriff, der', 'Begriffe, die')} Themen ${concepts === 1 ? 'verbindet' : 'verbinden'}. ` +
    `Am weitesten reicht ${quoted(name)}: ${count(papers, 'paper')} in ${count(themes, 'theme')}.`,
  firstBuild:
    'Das ist die erste Fassung: Vor ihr gibt es nichts zum Vergleichen. Was mit späteren Fassungen kommt, geht und sich ' +
    'ändert, steht dann hier.',
  unchanged:
    'Seit der ersten Fassung hat sich nichts geändert: Vor ihr gibt es nichts zum Vergleichen. Was mit späteren Fassungen ' +
    'kommt, geht und sich ändert, steht dann hier.',
  changed: (build, newest, changes) => {
    const lead =
      build === newest
        ? 'Seit der vorigen Fassung'
        : `Fassung ${newest} hat nichts geändert, Fassung ${build} aber schon`;
    return changes.length === 0
      ? `${lead}: Keine Arbeit, kein Begriff und kein Thema kam, ging oder änderte sich, nur was sie verbindet.`
      : `${lead}: ${changes.map(turnsInWords).join('; ')}.`;
  },

  partShown: (shown, all) => `${number(shown)} von ${number(all)} zu sehen`,
  hidden: (nodes, themes, lines) =>
    `${list([
      ...(nodes > 0 ? [count(nodes, 'node')] : []),
      ...(themes > 0 ? [count(themes, 'theme')] : []),
      ...(lines > 0 ? [count(lines, 'line')] : [])
    ])} durch Filter ausgeblendet`,

  kind: KINDS,
  kindAway: (kind: Kind, steps) =>
    `${KINDS[kind]}, ${steps === 1 ? 'einen Schritt' : `${steps} Schritte`} entfernt`,
  kindIn: (theme, kind: Kind) => `${theme}: ${KINDS[kind]}`,
  allThemes: 'Alle Themen',
  way: (place, stops) =>
    `Weg ${place}${stops > 0 ? `, über ${counted(stops, 'Station', 'Stationen')}` : ', direkt'}`,
  noWay: 'Kein Weg',
  sharedBy: (some, all) =>
    some < all ? `${some} von ${all} gemeinsam` : all === 2 ? 'Beiden gemeinsam' : `Allen ${all} gemeinsam`,
  before: 'Woran sie anschließen',
  undated: 'Ohne Datum',
  bridging: 'Begriffe, die Themen verbinden',
  changedTitle: (of, turn) =>
    turn === 'moved'
      ? `${CHANGED[of].several} in einem anderen Thema`
      : `${TURNS[turn]} ${CHANGED[of].several}`,
  what,
  papersFromTo: (from, to) => `${number(from)} → ${count(to, 'paper')}`,
  formerly: name => `vorher: ${name}`,
  into: name => `jetzt Teil von ${quoted(name)}`,

  neighbours: shown => `${number(shown)} im Bild`,
  theme: (name, papers, concepts, isOpen) =>
    `${name}, Thema, ${count(papers, 'paper')}, ${count(concepts, 'concept')}, ${isOpen ? 'geöffnet' : 'geschlossen'}`,
  edge: (a, b, kind) => `${a} und ${b}, ${EDGES[kind]}`
};
