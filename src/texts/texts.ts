/** All texts of the interface, by the place where they are seen: English is the measure for every other language. */
export type Texts = typeof import('./en/index.ts');

/** Texts of one place. A language that leaves some of them out (`Partial<Place<'home'>>`) shows the English ones there. */
export type Place<Name extends keyof Texts> = Texts[Name];
