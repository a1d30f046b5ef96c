/** Vectors of words as they stand in a file: stems, and for each a step and a whole number a dimension, in base 64. */
export interface WordVectorsFile {
  readonly dimensions: number;
  /** What a step of 255 stands for. */
  readonly step: number;
  /** Stems with a blank between them. */
  readonly words: string;
  /** For each stem a byte for its step, and one for each dimension: from 0 for -127 to 254 for 127 steps. */
  readonly vectors: string;
}

/** Vectors of words: stems that mean like things point the same way. */
export interface WordVectors {
  readonly dimensions: number;
  /** The number of a stem. */
  readonly numbers: ReadonlyMap<string, number>;
  /** One after the other. */
  readonly vectors: Float32Array;
  /** How long each is: a long one says more of what a text is about. */
  readonly lengths: Float64Array;
}

/** The highest of the whole numbers that a dimension is rounded to. */
const HIGHEST = 127;

/** Reads the vectors of a file. */
export function readWordVectors({ dimensions, step, words, vectors }: WordVectorsFile): WordVectors {
  const stems = words.split(' ');
  const bytes = Uint8Array.from(atob(vectors), letter => letter.charCodeAt(0));
  const table = new Float32Array(stems.length * dimensions);
  for (let word = 0; word < stems.length; word++) {
    const from = word * (1 + dimensions);
    const unit = (bytes[from]! / 255) * step;
    for (let d = 0; d < dimensions; d++)
      table[word * dimensions + d] = unit * (bytes[from + 1 + d]! - HIGHEST);
  }
  const lengths = Float64Array.from(stems, (_, word) =>
    Math.sqrt(dotOfRows(table, word, table, word, dimensions))
  );
  return { dimensions, numbers: new Map(stems.map((stem, at) => [stem, at])), vectors: table, lengths };
}

/** The dot product of row `i` of one table and row `j` of another. */
export function dotOfRows(
  a: Float32Array,
  i: number,
  b: Float32Array,
  j: number,
  dimensions: number
): number {
  const [x, y] = [i * dimensions, j * dimensions];
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a[x + d]! * b[y + d]!;
  return sum;
}

/** Rounds vectors to what a file holds. */
export function packWordVectors(
  stems: readonly string[],
  table: Float32Array,
  dimensions: number
): WordVectorsFile {
  const units = stems.map((_, word) => {
    const values = table.subarray(word * dimensions, (word + 1) * dimensions);
    return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / HIGHEST;
  });
  const step = units.reduce((most, unit) => Math.max(most, unit), 0);
  const bytes = new Uint8Array(stems.length * (1 + dimensions));
  stems.forEach((_, word) => {
    const to = word * (1 + dimensions);
    // Rounded up, so that the longest number still fits.
    bytes[to] = Math.max(1, Math.ceil((units[word]! / step) * 255));
    const unit = (bytes[to]! / 255) * step;
    for (let d = 0; d < dimensions; d++)
      bytes[to + 1 + d] = Math.round(table[word * dimensions + d]! / unit) + HIGHEST;
  });
  const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return { dimensions, step, words: stems.join(' '), vectors: btoa(letters) };
}
