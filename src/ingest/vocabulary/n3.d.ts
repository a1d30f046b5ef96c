/** What is used of n3 2; its published types describe version 1, without `onToken`. */
declare module 'n3' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
    readonly value: string;
    readonly language?: string;
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  export const DataFactory: { quad(...terms: Term[]): Quad };

  export class Parser {
    constructor(options: { format: string; factory: typeof DataFactory; blankNodePrefix: string });
    /** Throws an error whose `context` has the line. */
    parse(text: string, observers: { onToken(token: { readonly line: number }): void }): Quad[];
  }
}
