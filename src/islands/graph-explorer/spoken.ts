import { explorerSays as t } from '../../texts/index.ts';
import { endsOf, type GraphNode } from './graph.ts';
import type { Region } from './overview.ts';
import type { Material, Scene } from './scene.ts';
import { capital, count, typeWord } from './words.ts';

/** What the live region says of anything that can be selected. */
export function describe(id: string, scene: Scene, { graph, overview }: Material): string {
  const ends = endsOf(id);
  const region = (key: string) => overview.regions.find(each => each.id === key);
  if (ends) {
    const [a, b] = ends.map(key => graph.nodes.get(key)?.label ?? region(key)?.label ?? key);
    const kind =
      scene.edges.find(edge => edge.id === id)?.kind ?? (id.includes('concept:') ? 'mentions' : 'related');
    return t.edge(capital(a!), capital(b!), kind);
  }
  const theme = scene.regions.find(each => each.id === id) ?? region(id);
  if (theme)
    return regionWords(
      theme,
      scene.regions.some(each => each.id === id && each.open)
    );
  const node = graph.nodes.get(id);
  const shown = scene.edges.filter(({ source, target }) => source === id || target === id).length;
  return node ? nodeWords(node, shown) : '';
}

/** What the live region says of a node: `Mixture of experts, method, 21 papers, 4 shown`. */
function nodeWords(node: GraphNode, neighboursShown: number): string {
  const facts =
    node.type === 'paper'
      ? [node.year?.toString(), count(node.size, 'concept')]
      : [count(node.size, 'paper')];
  return [capital(node.label), typeWord(node.type), ...facts, t.neighbours(neighboursShown)]
    .filter(Boolean)
    .join(', ');
}

/** What the live region says of a theme. */
function regionWords(region: Region, open: boolean): string {
  const { label, papers, concepts } = region;
  return t.theme(capital(label), papers, concepts, open);
}
