// The graph page's own script in the folder pack.
import '../graph-explorer/index.ts';
