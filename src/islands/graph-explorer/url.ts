import { NO_FILTERS, type Depth, type Filters, type Question, type View } from './state.ts';
import { NODE_TYPES, type NodeType } from './wire.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NODE = new RegExp(`^(?:paper|concept):${SLUG}$`, 'u');
const PICK = new RegExp(`^(?:paper|concept|theme):${SLUG}(?:~(?:paper|concept|theme):${SLUG})?$`, 'u');

/**
 * The view that an address asks for. Parameters: `node` (selected; with `depth` the centre of "around"), `from` and `to`
 * ("between"), `view=bridges`, `open` (themes), `pick` (selected, where `node` is the centre), `off` (types), `years`.
 * What is malformed is left out.
 */
export function readView(params: URLSearchParams): View {
  const question = readQuestion(params);
  const centred = question.kind === 'around';
  const picked = valid(params.get('pick'), PICK) ?? valid(params.get('node'), PICK);
  const selected = picked ?? (centred ? question.node : undefined);
  return { question, ...(selected !== undefined && { selected }), filters: readFilters(params) };
}

function readQuestion(params: URLSearchParams): Question {
  const node = valid(params.get('node'), NODE);
  const from = valid(params.get('from'), NODE);
  const to = valid(params.get('to'), NODE);
  const depth = Number(params.get('depth'));
  if (node !== undefined && params.has('depth')) return { kind: 'around', node, depth: toDepth(depth) };
  if (from !== undefined && to !== undefined) return { kind: 'between', from, to };
  if (params.get('view') === 'bridges') return { kind: 'bridges' };
  const open = (params.get('open') ?? '').split(',').filter(id => new RegExp(`^${SLUG}$`, 'u').test(id));
  return { kind: 'map', open: [...new Set(open)] };
}

function readFilters(params: URLSearchParams): Filters {
  const off = (params.get('off') ?? '')
    .split(',')
    .filter((type): type is NodeType => NODE_TYPES.includes(type as NodeType));
  const years = /^(\d{4})-(\d{4})$/u.exec(params.get('years') ?? '');
  if (off.length === 0 && !years) return NO_FILTERS;
  return { off: [...new Set(off)], ...(years && { years: [Number(years[1]), Number(years[2])] as const }) };
}

function toDepth(value: number): Depth {
  return value === 2 || value === 3 ? value : 1;
}

function valid(value: string | null, pattern: RegExp): string | undefined {
  return value !== null && pattern.test(value) ? value : undefined;
}

/** The parameters that `readView` reads back as the same view. */
export function writeView({ question, selected, filters }: View): URLSearchParams {
  const pairs: [string, string][] = [];
  const add = (name: string, value: string | undefined) => value && pairs.push([name, value]);
  if (question.kind === 'map') add('open', question.open.join(','));
  if (question.kind === 'bridges') add('view', 'bridges');
  if (question.kind === 'between') pairs.push(['from', question.from], ['to', question.to]);
  if (question.kind === 'around') pairs.push(['node', question.node], ['depth', String(question.depth)]);
  if (question.kind === 'map') add('node', selected);
  else if (question.kind !== 'around' || selected !== question.node) add('pick', selected);
  add('off', filters.off.join(','));
  add('years', filters.years?.join('-'));
  return new URLSearchParams(pairs);
}

/** As `writeView`, as text that people can read: colons, commas and tildes stay. */
export function viewQuery(view: View): string {
  return writeView(view).toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
}
