/**
 * A run of tokens of a paper packed into one number, so that the order of numbers is the order of reading, the longer
 * of two runs that begin together first: field (1 bit: 0 title, 1 abstract), first token (20 bits), 15 less the number
 * of tokens (4 bits), 1 for a whole noun phrase and 0 for a part of one (1 bit).
 */
export type Place = number;

/** Tokens of a field that can be told apart; what stands behind them is not read. */
export const MAX_TOKENS = 2 ** 20;

/** The longest run of tokens. */
export const MAX_LENGTH = 15;

/** Packs a run of tokens, `to` exclusive. */
export function placeAt(field: number, from: number, to: number, whole: boolean): Place {
  return (field << 25) | (from << 5) | ((MAX_LENGTH - (to - from)) << 1) | (whole ? 1 : 0);
}

/** Number of the field: 0 title, 1 abstract. */
export const fieldOf = (place: Place): number => place >>> 25;

/** First token. */
export const fromOf = (place: Place): number => (place >>> 5) & (MAX_TOKENS - 1);

/** The token after the last one. */
export const toOf = (place: Place): number => fromOf(place) + MAX_LENGTH - ((place >>> 1) & 15);

/** Whether it is a whole noun phrase, not a part of one. */
export const isWhole = (place: Place): boolean => (place & 1) === 1;
