/** The card that a link to a concept shows. */
export const conceptCard = {
  type: {
    method: 'Method',
    task: 'Task',
    dataset: 'Data set',
    metric: 'Metric',
    hardware: 'Hardware',
    domain: 'Domain'
  },
  papers: (count: number) => (count === 1 ? 'in 1 paper' : `in ${count} papers`),
  broader: (concepts: string) => `Broader: ${concepts}`
};
