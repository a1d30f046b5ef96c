declare module 'subset-font' {
  /** The options of subset-font 2.9 that are used here. */
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }

  /** A font's bytes → those of the smaller font. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options
  ): Promise<Buffer>;
}
