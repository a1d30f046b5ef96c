/** The page of ways from one paper to another. */
export const path = {
  title: 'Path',
  description:
    'The three best ways from one paper of the collection to another, each step with its two sentences.',
  heading: 'From one paper to another',
  lead:
    'Two papers that seem to have nothing to do with each other are often tied by a third. Name two, and see the three ' +
    'best ways between them, each step with the two sentences that it rests on. Concepts too common to say anything are ' +
    'left out.',
  unscripted:
    'Finding ways needs JavaScript. Without it, the [themes](themes) say which concepts tie them, the [graph’s page](graph) ' +
    'lists what leads each, and every paper’s page names its nearest papers with the sentences.',
  form: 'Ways between two papers',
  from: 'From',
  to: 'To',
  swap: 'Swap the two papers',
  placeholder: 'Title, or a name it introduces',
  listFrom: 'Papers: from',
  listTo: 'Papers: to',
  find: 'Find ways',
  begin: 'To begin with',
  /** Stands for the arrow between two papers. */
  aside: 'to'
};
