/** How lines look: width of the lightest and the heaviest, opacity, dashes. The same in Cytoscape and in SVG. */
export const LINES = {
  tie: { width: [1, 9], opacity: 0.28, dash: undefined },
  mentions: { width: [0.8, 2], opacity: 0.26, dash: undefined },
  related: { width: [0.5, 1.6], opacity: 0.2, dash: '4 3' },
  lineage: { width: [1.4, 1.4], opacity: 0.75, dash: undefined },
  named: { width: [1.4, 1.4], opacity: 0.75, dash: '1.5 3' },
  /** The outline of a paper. */
  paper: 2,
  /** Without regions behind them lines may be stronger: they are what the picture is about. */
  plain: { opacity: 0.55 },
  /** At the node that is looked at. */
  hot: { opacity: 0.9 },
  /** What does not lie next to it: a node, a line. */
  dim: { node: 0.16, line: 0.05 },
  selected: { width: 3 }
} as const;
