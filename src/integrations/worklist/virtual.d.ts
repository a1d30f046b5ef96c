declare module 'virtual:paperweave/worklist' {
  /** What is worth a curator's look, as it was when the page was asked for. Only while `astro dev` runs. */
  export function worklist(): Promise<readonly import('../../model/work.ts').WorkItem[]>;
}
