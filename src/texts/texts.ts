/** All texts of the interface, by the place where they are seen: English is the measure for every other language. */
export type Texts = typeof import('./en/index.ts');

/** Texts of one place in another language. What is unknown does not compile; for what is left out, English stands in. */
export type Place<Name extends keyof Texts> = Partial<Texts[Name]>;
