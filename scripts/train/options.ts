/** Makes a reader of numbers among flags: `--name=3` → 3, the fallback where the flag is not there. */
export function numbersAmong(flags: readonly string[]): (name: string, fallback: number) => number {
  return (name, fallback) =>
    Number(flags.find(flag => flag.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
}
