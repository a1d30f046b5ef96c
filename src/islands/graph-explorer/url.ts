import { MOST_TOGETHER, NO_FILTERS, type Depth, type Filters, type Question, type View } from './state.ts';
import { NODE_TYPES, type NodeType } from './wire.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const THEME = new RegExp(`^${SLUG}$`, 'u');
const NODE = new RegExp(`^(?:paper|concept):${SLUG}$`, 'u');
const ANYTHING = new RegExp(`^(?:paper|concept|theme):${SLUG}$`, 'u');
const PICK = new RegExp(`^(?:paper|concept|theme):${SLUG}(?:~(?:paper|concept|theme):${SLUG})?$`, 'u');

/**
 * The view that an address asks for. Parameters: `node` (selected; with `depth` the centre of "around"), `from` and `to`
 * ("between"), `together` (nodes) or `papers` (slugs, as a search gives them), `time` (what is shown over time),
 * `view=bridges`, `view=changed`, `open` (themes), `pick` (selected, where `node` is the centre); filters: `off` (types), `theme`, `source`
 * (one each), `years`, `weight`. What is malformed is left out.
 */
export function readView(params: URLSearchParams): View {
  const question = readQuestion(params);
  const about =
    question.kind === 'around' ? question.node : question.kind === 'time' ? question.about : undefined;
  const selected = valid(params.get('pick'), PICK) ?? valid(params.get('node'), PICK) ?? about;
  return { question, ...(selected !== undefined && { selected }), filters: readFilters(params) };
}

function readQuestion(params: URLSearchParams): Question {
  const node = valid(params.get('node'), NODE);
  const from = valid(params.get('from'), NODE);
  const to = valid(params.get('to'), NODE);
  const time = valid(params.get('time'), ANYTHING);
  const together = readTogether(params);
  if (node !== undefined && params.has('depth'))
    return { kind: 'around', node, depth: toDepth(Number(params.get('depth'))) };
  if (from !== undefined && to !== undefined) return { kind: 'between', from, to };
  if (together.length > 1) return { kind: 'together', nodes: together };
  if (together.length === 1) return { kind: 'around', node: together[0]!, depth: 1 };
  if (time !== undefined) return { kind: 'time', about: time };
  const view = params.get('view');
  if (view === 'bridges' || view === 'changed') return { kind: view };
  return { kind: 'map', open: list(params.get('open')).filter(id => THEME.test(id)) };
}

function readTogether(params: URLSearchParams): string[] {
  const papers = list(params.get('papers')).map(slug => `paper:${slug}`);
  return [...new Set([...list(params.get('together')), ...papers])]
    .filter(id => NODE.test(id))
    .slice(0, MOST_TOGETHER);
}

function readFilters(params: URLSearchParams): Filters {
  const off = list(params.get('off')).filter((type): type is NodeType =>
    NODE_TYPES.includes(type as NodeType)
  );
  const themes = list(params.get('theme')).filter(id => THEME.test(id));
  const sources = [...new Set(params.getAll('source'))].filter(name => name !== '');
  const years = /^(\d{4})-(\d{4})$/u.exec(params.get('years') ?? '');
  const weight = /^(?:[1-9]\d?|100)$/u.exec(params.get('weight') ?? '');
  return {
    ...NO_FILTERS,
    off,
    themes,
    sources,
    ...(years && { years: [Number(years[1]), Number(years[2])] as const }),
    ...(weight && { weight: Number(weight[0]) })
  };
}

/** Parts between commas, each once. */
function list(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').filter(part => part !== ''))];
}

function toDepth(value: number): Depth {
  return value === 2 || value === 3 ? value : 1;
}

function valid(value: string | null, pattern: RegExp): string | undefined {
  return value !== null && pattern.test(value) ? value : undefined;
}

/** The parameters that `readView` reads back as the same view. */
export function writeView({ question, selected, filters }: View): URLSearchParams {
  const pairs: [string, string][] = questionPairs(question);
  const add = (name: string, value: string | undefined) => value && pairs.push([name, value]);
  const about =
    question.kind === 'around' ? question.node : question.kind === 'time' ? question.about : undefined;
  if (question.kind === 'map') add('node', selected);
  else if (selected !== about) add('pick', selected);
  add('off', filters.off.join(','));
  add('theme', filters.themes.join(','));
  for (const source of filters.sources) add('source', source);
  add('years', filters.years?.join('-'));
  add('weight', filters.weight?.toString());
  return new URLSearchParams(pairs);
}

function questionPairs(question: Question): [string, string][] {
  switch (question.kind) {
    case 'map':
      return question.open.length > 0 ? [['open', question.open.join(',')]] : [];
    case 'around':
      return [
        ['node', question.node],
        ['depth', String(question.depth)]
      ];
    case 'between':
      return [
        ['from', question.from],
        ['to', question.to]
      ];
    case 'together':
      return question.nodes.every(id => id.startsWith('paper:'))
        ? [['papers', question.nodes.map(id => id.slice('paper:'.length)).join(',')]]
        : [['together', question.nodes.join(',')]];
    case 'time':
      return [['time', question.about]];
    case 'bridges':
    case 'changed':
      return [['view', question.kind]];
  }
}

/** As `writeView`, as text that people can read: colons, commas and tildes stay. */
export function viewQuery(view: View): string {
  return writeView(view).toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
}
