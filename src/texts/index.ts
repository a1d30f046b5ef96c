/**
 * The texts of the interface. This file is English; in a site of another language `src/integrations/texts` puts a module in its
 * place that hands out that language's texts under the same names, and English where one is missing.
 */
export * from './en/index.ts';

/** The language in which these texts are written (BCP 47): the page's own. */
export const language: string = 'en';
